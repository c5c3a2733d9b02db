package cn.mingjian.document;

/**
 * A heading where it stands in the text.
 *
 * @param section the section it opens (the heading itself is the last of its path)
 * @param contents whether it is a line of the table of contents and no heading of the body
 */
public record Title(Heading heading, Section section, boolean contents) implements Block {

    @Override
    public Span span() {
        return heading.text().span();
    }
}
