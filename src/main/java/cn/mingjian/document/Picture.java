package cn.mingjian.document;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.util.Matrix;

/** Where a picture stands on a page. */
record Picture(int left, int top, int right, int bottom) {

    /** A picture is drawn as a square of size one that the matrix puts onto the page. */
    static Picture of(Matrix matrix, PageSpace space) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            var point = matrix.transformPoint(corner % 2, corner < 2 ? 0 : 1);
            int x = space.x(point.x, point.y);
            int y = space.y(point.x, point.y);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Picture(Math.max(0, left), Math.max(0, top), right, bottom);
    }

    Rectangle2D box() {
        return new Rectangle2D.Float(left, top, right - left, bottom - top);
    }

    /** What of it lies in a part of the page, seen from there, or null. */
    Picture within(PagePart part) {
        return right <= part.left() || left >= part.right() || bottom <= part.top() || top >= part.bottom()
                ? null
                : new Picture(
                        Math.max(left, part.left()) - part.left(),
                        Math.max(top, part.top()) - part.top(),
                        Math.min(right, part.right()) - part.left(),
                        Math.min(bottom, part.bottom()) - part.top());
    }

    long area() {
        return (long) Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    boolean holds(Glyph glyph) {
        return glyph.centre() >= left && glyph.centre() <= right && glyph.middle() >= top && glyph.middle() <= bottom;
    }
}
