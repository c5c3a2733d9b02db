package cn.mingjian.document;

import java.util.Arrays;

/** Places in a text that has lines but no pages. */
final class LinePositions implements Positions {

    private final int[] starts;

    LinePositions(String text) {
        char end = text.indexOf('\n') < 0 ? '\r' : '\n';
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == end) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    @Override
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    @Override
    public Integer page(int offset) {
        return null;
    }

    @Override
    public Box box(Span span) {
        return null;
    }
}
