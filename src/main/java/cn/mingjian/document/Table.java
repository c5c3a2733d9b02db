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
 * @param rows the grid, all rows of one length
 * @param notes the lines under it that belong to it (注：…)
 */
public record Table(
        Text title,
        String name,
        Kind kind,
        Text unit,
        List<List<Cell>> rows,
        List<Paragraph> notes,
        Section section,
        Span span)
        implements Block {

    /** What sort of table it is: that decides who reads it. */
    public enum Kind {
        /** One of the tables of the accounts. */
        ACCOUNTS,
        /** A self-evaluation sheet of a project or of the whole. */
        SHEET,
        OTHER
    }

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }
}
