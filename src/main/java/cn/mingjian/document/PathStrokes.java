package cn.mingjian.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds the horizontal and vertical lines among the paths drawn on a page. */
final class PathStrokes {

    /** A filled rectangle no thicker than this is a line. */
    private static final int THIN = 300;
    /** How far a line may lean. */
    private static final int LEAN = 60;

    private final List<Stroke> strokes = new ArrayList<>();
    private final Dots dots = new Dots();
    private final List<int[]> points = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private boolean curved;

    List<Stroke> strokes() {
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(dots.strokes());
        return all;
    }

    void moveTo(int x, int y) {
        starts.add(points.size());
        points.add(new int[] {x, y});
    }

    void lineTo(int x, int y) {
        if (starts.isEmpty()) {
            starts.add(0);
        }
        points.add(new int[] {x, y});
    }

    void curveTo(int x, int y) {
        curved = true;
        lineTo(x, y);
    }

    void close() {
        if (!starts.isEmpty()) {
            int[] first = points.get(starts.get(starts.size() - 1));
            points.add(new int[] {first[0], first[1]});
        }
    }

    void clear() {
        points.clear();
        starts.clear();
        curved = false;
    }

    /** The path's edges are lines. */
    void stroke(boolean visible) {
        if (visible && !curved) {
            for (int part = 0; part < starts.size(); part++) {
                for (int i = starts.get(part) + 1; i < end(part); i++) {
                    line(points.get(i - 1), points.get(i));
                }
            }
        }
        clear();
    }

    /** Thin filled shapes are lines, and so are dots in a row. */
    void fill(boolean visible) {
        for (int part = 0; visible && part < starts.size(); part++) {
            List<int[]> shape = points.subList(starts.get(part), end(part));
            int left = shape.stream().mapToInt(p -> p[0]).min().orElse(0);
            int right = shape.stream().mapToInt(p -> p[0]).max().orElse(0);
            int top = shape.stream().mapToInt(p -> p[1]).min().orElse(0);
            int bottom = shape.stream().mapToInt(p -> p[1]).max().orElse(0);
            if (Dots.isDot(right - left, bottom - top, THIN)) {
                dots.add(left, top, right, bottom);
            } else if (!curved) {
                rectangle(left, top, right, bottom);
            }
        }
        clear();
    }

    /** What a thin picture shows is a line. */
    void picture(Picture picture) {
        rectangle(picture.left(), picture.top(), picture.right(), picture.bottom());
    }

    /** The upright rectangles of the path. */
    List<Rectangle2D> boxes() {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int part = 0; !curved && part < starts.size(); part++) {
            List<int[]> shape = points.subList(starts.get(part), end(part));
            if (shape.size() >= 4 && shape.size() <= 6) {
                Rectangle2D.Float box = new Rectangle2D.Float(shape.get(0)[0], shape.get(0)[1], 0, 0);
                shape.forEach(p -> box.add(p[0], p[1]));
                if (shape.stream().allMatch(p -> isCorner(box, p))) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    private static boolean isCorner(Rectangle2D box, int[] point) {
        return Math.min(point[0] - box.getMinX(), box.getMaxX() - point[0]) <= LEAN
                && Math.min(point[1] - box.getMinY(), box.getMaxY() - point[1]) <= LEAN;
    }

    private void rectangle(int left, int top, int right, int bottom) {
        if (bottom - top <= THIN && right - left > bottom - top) {
            line(new int[] {left, (top + bottom) / 2}, new int[] {right, (top + bottom) / 2});
        } else if (right - left <= THIN) {
            line(new int[] {(left + right) / 2, top}, new int[] {(left + right) / 2, bottom});
        }
    }

    private int end(int part) {
        return part + 1 < starts.size() ? starts.get(part + 1) : points.size();
    }

    private void line(int[] a, int[] b) {
        int dx = Math.abs(a[0] - b[0]);
        int dy = Math.abs(a[1] - b[1]);
        if (dy <= LEAN && dx > dy) {
            strokes.add(new Stroke(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
        } else if (dx <= LEAN && dy > dx) {
            strokes.add(new Stroke(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
        }
    }
}
