package cn.mingjian.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Title, Paragraph, Table {

    Section section();

    Span span();
}
