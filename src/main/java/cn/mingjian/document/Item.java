package cn.mingjian.document;

import cn.mingjian.document.Flow.Line;
import java.util.List;

/** A piece of a document before the headings are known: a line, or a table with the lines that belong to it. */
sealed interface Item permits Item.Words, Item.Found {

    /** A paragraph or a heading. */
    record Words(Line line) implements Item {}

    /** A table. */
    record Found(
            Text title,
            TableNames.Entry entry,
            Table.Kind kind,
            Text unit,
            List<Text> captions,
            List<List<Cell>> rows,
            List<Text> notes,
            Span span,
            boolean doubtful)
            implements Item {}
}
