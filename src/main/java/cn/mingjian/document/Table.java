package cn.mingjian.document;

import java.util.List;

/**
 * A table as a rectangular grid.
 *
 * @param title the caption that stands above it ("收入支出决算总表"), or null
 * @param name canonical name of the table from the table data (收入支出决算总表, 项目支出绩效自评表 …), or null where the caption is
 *     not known
 * @param kind what sort of table it is
 * @param unit the amount unit stated with it ("万元"), or null
 * @param captions the other lines that stand above the grid and belong to it (公开01表, 部门：…, （2024年度）)
 * @param rows the grid, all rows of one length; rows that print fewer cells end in {@link Cell#ABSENT}
 * @param notes the lines under it that belong to it (注：…)
 * @param doubtful whether its columns could not be told: its rows are lines as they stand, and nothing may be bound
 */
public record Table(
        Text title,
        String name,
        Kind kind,
        Text unit,
        List<Paragraph> captions,
        List<List<Cell>> rows,
        List<Paragraph> notes,
        Section section,
        Span span,
        boolean doubtful)
        implements Block {

    /** What sort of table it is: that decides who reads it. */
    public enum Kind {
        /** One of the tables of the accounts. */
        ACCOUNTS,
        /** A self-evaluation sheet of a project or of the whole. */
        SHEET,
        OTHER
    }

    /** A table whose columns are known. */
    public Table(
            Text title,
            String name,
            Kind kind,
            Text unit,
            List<Paragraph> captions,
            List<List<Cell>> rows,
            List<Paragraph> notes,
            Section section,
            Span span) {
        this(title, name, kind, unit, captions, rows, notes, section, span, false);
    }

    public Table {
        captions = List.copyOf(captions);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
