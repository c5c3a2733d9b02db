package cn.mingjian.facts;

import java.util.List;
import java.util.Map;

/**
 * A row of an accounts table.
 *
 * @param code classification code as printed (2080101, 30201), or empty
 * @param name name of the item as printed, made whole; may be empty where the table prints only the code
 * @param concept concept path of the item within the table's scope
 * @param side 收入 or 支出 in tables of two halves, else empty
 * @param level 0 for a total, 1 for 类, 2 for 款, 3 for 项; items without classification have the level their number gives
 * @param total whether it is a total or a computed line (本年收入合计, 总计, 合计)
 * @param figures the figures of the row by canonical column name, in the order of the columns
 * @param heads whether words of the head stand in the row (合计 … 合计 基本支出 项目支出): a figure it lacks is then not nothing
 */
public record AccountsRow(
        String code,
        String name,
        String concept,
        String side,
        int level,
        boolean total,
        Map<String, Fact> figures,
        Evidence evidence,
        boolean heads)
        implements Located {

    public AccountsRow(
            String code,
            String name,
            String concept,
            String side,
            int level,
            boolean total,
            Map<String, Fact> figures,
            Evidence evidence) {
        this(code, name, concept, side, level, total, figures, evidence, false);
    }

    /** The figure in a column, or null where the cell is empty. */
    public Fact figure(String column) {
        return figures.get(column);
    }

    /** Whether it says what stands in a column: a figure, or by an empty cell that there is none. */
    public boolean states(String column) {
        return !heads || figures.containsKey(column);
    }

    /** Whether it states an amount other than zero. */
    public boolean hasAmount() {
        return figures.values().stream().anyMatch(f -> !f.amount().isZero());
    }

    public List<String> columns() {
        return List.copyOf(figures.keySet());
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + (evidence == null ? 0 : evidence.start());
    }
}
