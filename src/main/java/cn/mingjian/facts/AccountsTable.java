package cn.mingjian.facts;

import java.util.List;

/**
 * One of the tables of the accounts, read.
 *
 * @param id the place its facts name
 * @param name canonical name (收入支出决算总表 …), or null where it is not one of the known ones
 * @param title title as printed
 * @param unit unit as stated with it, or null
 * @param columns canonical names of the amount columns in order
 * @param rows its rows in order, left half before right half
 * @param notes texts below it
 * @param empty whether it holds no amount other than zero
 * @param whole whether all that is printed of it could be read; where not, what was not found in it may yet be there
 * @param unread its cells that hold a figure and could not be read
 * @param lines the numbers by which it counts its rows and columns, those of a column from top to bottom
 */
public record AccountsTable(
        String id,
        String name,
        String title,
        String unit,
        List<String> columns,
        List<AccountsRow> rows,
        List<Passage> notes,
        boolean empty,
        boolean whole,
        List<Evidence> unread,
        List<LineNumber> lines,
        Evidence evidence)
        implements Located {

    public AccountsTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        lines = List.copyOf(lines);
    }

    /** A table that counts neither its rows nor its columns. */
    public AccountsTable(
            String id,
            String name,
            String title,
            String unit,
            List<String> columns,
            List<AccountsRow> rows,
            List<Passage> notes,
            boolean empty,
            boolean whole,
            List<Evidence> unread,
            Evidence evidence) {
        this(id, name, title, unit, columns, rows, notes, empty, whole, unread, List.of(), evidence);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What the report's readers know it by: its canonical name, else its title. */
    public String called() {
        return name == null ? title : name;
    }

    /** Whether any of its figures could be read. */
    public boolean isRead() {
        return rows.stream().anyMatch(r -> !r.figures().isEmpty());
    }

    /** The same, known not to be whole. */
    AccountsTable torn() {
        return new AccountsTable(id, name, title, unit, columns, rows, notes, false, false, unread, lines, evidence);
    }
}
