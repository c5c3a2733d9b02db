package cn.mingjian.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the funding block of a self-evaluation sheet.
 *
 * @param name canonical name (年度资金总额, 当年财政拨款, 上年结转资金, 其他资金 …)
 * @param total whether it is the row of the total
 * @param figures by measure: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分
 */
public record FundingRow(String name, boolean total, Map<String, Fact> figures, Evidence evidence) implements Located {

    /** The figure of a measure, or null. */
    public Fact figure(String measure) {
        return figures.get(measure);
    }

    /** The same row as that of the total. */
    FundingRow asTotal() {
        return total ? this : new FundingRow(name, true, figures, evidence);
    }

    /** The last row of a total, or null. */
    static FundingRow lastTotal(List<FundingRow> rows) {
        return rows.stream()
                .filter(FundingRow::total)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The same row with a figure that stood elsewhere. */
    FundingRow with(Fact figure) {
        Map<String, Fact> all = new LinkedHashMap<>(figures);
        all.put(figure.measure(), figure);
        return new FundingRow(name, total, all, evidence);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + (evidence == null ? 0 : evidence.start());
    }
}
