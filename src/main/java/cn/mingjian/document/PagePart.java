package cn.mingjian.document;

/** A part of a sheet that is a page of its own. */
record PagePart(int left, int top, int right, int bottom) {

    boolean holds(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }
}
