package cn.mingjian.document;

import java.util.List;

/**
 * A report as read: its plain text and the blocks that stand in it.
 *
 * @param text the plain text; all spans count in it
 * @param blocks headings, paragraphs and tables in reading order
 * @param debris what a converter left in the plain text and no reader sees as text (bookmarks, page numbers)
 * @param positions lines, pages and boxes of the plain text
 */
public record Document(Source source, String text, List<Block> blocks, List<Span> debris, Positions positions) {

    public Document {
        blocks = List.copyOf(blocks);
        debris = List.copyOf(debris);
    }

    /** The source text of a span, character for character. */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }
}
