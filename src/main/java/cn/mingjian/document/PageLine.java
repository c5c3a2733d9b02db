package cn.mingjian.document;

/** A line of text that stands in no table. */
record PageLine(GlyphLine line, int top, int bottom) implements PageItem {

    PageLine(GlyphLine line) {
        this(line, line.top(), line.bottom());
    }

    @Override
    public int page() {
        return line.page();
    }
}
