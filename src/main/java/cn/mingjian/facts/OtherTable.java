package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table that a region publishes besides the accounts and the self-evaluation sheets: government purchases of services,
 * accounts by unit, staff, assets.
 *
 * @param id the place its facts name
 * @param name canonical name, or null where the table is not known
 * @param title title as printed, may be empty
 * @param heads its columns of figures
 * @param rows its rows in order, the total left out
 * @param total the row of the total, or null
 * @param whole whether all of it was read: what it lacks may otherwise be among what was not
 * @param flat whether the rows of the first level are parts of the total for certain, none of them a part of another
 */
public record OtherTable(
        String id,
        String name,
        String title,
        List<OtherColumn> heads,
        List<OtherRow> rows,
        OtherRow total,
        boolean whole,
        boolean flat,
        Evidence evidence)
        implements Located {

    public OtherTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What the report's readers know it by. */
    public String called() {
        return !title.isEmpty() ? title : name == null ? id : name;
    }

    /** The columns whose rows can be added up. */
    public List<String> columns() {
        return heads.stream().filter(OtherColumn::sums).map(OtherColumn::name).toList();
    }

    /** The figures of a column that make up its total. */
    public List<Fact> items(String column) {
        return figures(rows.stream().filter(r -> r.level() == 1).toList(), column);
    }

    /** Whether the rows must add up to the total: nothing is missing, and they are known to be side by side. */
    public boolean isCertain(String column) {
        return whole && (flat || columns().stream().anyMatch(other -> !other.equals(column) && addsUp(other)));
    }

    private boolean addsUp(String column) {
        Fact sum = total == null ? null : total.figure(column);
        return sum != null && !sum.isZero() && Fact.addUp(items(column), sum);
    }

    /** The rows and the total. */
    public List<OtherRow> lines() {
        List<OtherRow> lines = new ArrayList<>(rows);
        if (total != null) {
            lines.add(total);
        }
        return lines;
    }

    /** The rows that have parts of their own. */
    public List<OtherRow> parents() {
        return rows.stream().filter(r -> !r.parts().isEmpty()).toList();
    }

    /** The figures of a row's parts. */
    public List<Fact> below(OtherRow whole, String column) {
        return figures(whole.parts(), column);
    }

    private static List<Fact> figures(List<OtherRow> rows, String column) {
        return rows.stream().map(r -> r.figure(column)).filter(Objects::nonNull).toList();
    }

    /** The columns of which others are parts, as most rows show. */
    public List<String> wholes() {
        return heads.stream()
                .map(OtherColumn::part)
                .filter(part -> !part.isEmpty())
                .distinct()
                .filter(this::isMadeUp)
                .toList();
    }

    private boolean isMadeUp(String column) {
        List<OtherRow> stated =
                rows.stream().filter(r -> r.figure(column) != null).toList();
        long adding = stated.stream()
                .filter(r -> Fact.addUp(parts(r, column), r.figure(column)))
                .count();
        return adding > 1 && 2 * adding > stated.size();
    }

    /** The figures of a row that are parts of that in a column. */
    public List<Fact> parts(OtherRow row, String column) {
        return heads.stream()
                .filter(head -> head.part().equals(column))
                .map(head -> row.figure(head.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
