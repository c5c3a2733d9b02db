package cn.mingjian.document;

/** Tells where on paper an offset of the plain text stands. */
public interface Positions {

    /** Line of the plain text, from 1. */
    int line(int offset);

    /** Page, from 1, or null where the format has none. */
    Integer page(int offset);

    /** The rectangle around a stretch of text on its first page, or null where the format has no pages. */
    Box box(Span span);
}
