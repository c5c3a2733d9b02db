package cn.mingjian.document;

/**
 * A paragraph made whole again.
 *
 * @param cover whether it stands on the cover, before the first part and the table of contents
 */
public record Paragraph(Text text, Section section, boolean cover) implements Block {

    @Override
    public Span span() {
        return text.span();
    }
}
