package cn.mingjian.report;

import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.rules.Status;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger's figures by family of checks. */
final class LedgerTable {

    private static final List<String> HEAD = List.of("符合", "不符合", "不适用", "未能判断", "合计");

    private final String section;
    private final List<Letter.Line> lines;
    private final Phrases phrases;

    LedgerTable(String section, List<Letter.Line> lines, Phrases phrases) {
        this.section = section;
        this.lines = lines;
        this.phrases = phrases;
    }

    void write(List<LedgerEntry> ledger) {
        Map<String, Map<Status, Integer>> families = byFamily(ledger);
        lines.add(new Letter.Line(Letter.Kind.TABLE_HEAD, section, "检查类别", "", HEAD));
        Map<Status, Integer> total = new EnumMap<>(Status.class);
        families.forEach((family, counts) -> {
            counts.forEach((status, count) -> total.merge(status, count, Integer::sum));
            row(phrases.family(family), counts);
        });
        row("合计", total);
    }

    static Map<String, Map<Status, Integer>> byFamily(List<LedgerEntry> ledger) {
        Map<String, Map<Status, Integer>> families = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger) {
            families.computeIfAbsent(entry.family(), f -> new EnumMap<>(Status.class))
                    .merge(entry.status(), 1, Integer::sum);
        }
        return families;
    }

    private void row(String name, Map<Status, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        lines.add(new Letter.Line(
                Letter.Kind.TABLE_ROW,
                section,
                name,
                "",
                List.of(
                        count(counts, Status.PASSED),
                        count(counts, Status.FAILED),
                        count(counts, Status.NOT_APPLICABLE),
                        count(counts, Status.UNDETERMINED),
                        Integer.toString(all))));
    }

    private static String count(Map<Status, Integer> counts, Status status) {
        return Integer.toString(counts.getOrDefault(status, 0));
    }
}
