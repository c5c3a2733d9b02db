package cn.mingjian.document;

/** A page of which nothing can be read; what stands before and after it may be parts of what stands on it. */
record PageGap(int page) implements PageItem {

    @Override
    public int top() {
        return 0;
    }

    @Override
    public int bottom() {
        return 0;
    }
}
