package cn.mingjian.document;

import cn.mingjian.document.SourceLines.SourceLine;
import java.util.List;

/**
 * How a plain text is laid out, judged from all its lines; how wide it is set, from those that are
 * sentences: words of tables copied cell by cell end where their cell ends.
 *
 * @param cells whether its tables have one cell a line, each after a tab
 * @param apart whether an empty line divides its paragraphs, so that a line can be a piece of one
 * @param width width of the lines where they are wrapped (see {@link SourceLine#width}), else 0
 */
record TextLayout(boolean cells, boolean apart, int width) {

    /** The longest line that counts as a short one; cells are mostly short, paragraphs are not. */
    private static final int SHORT = 12;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;

    /** A line ends so much before the others where a number or a mark does not fit any more. */
    private static final int RAGGED = 4;

    private static final int SHORTER = 14;

    static TextLayout of(List<SourceLine> lines) {
        int leading = 0;
        int brief = 0;
        int inner = 0;
        int adjacent = 0;
        int plain = 0;
        int prose = 0;
        int[] lengths = new int[WIDEST + 1];
        SourceLine before = null;
        for (SourceLine line : lines) {
            if (line.leading()) {
                leading++;
                brief += line.content() <= SHORT ? 1 : 0;
            } else if (line.inner()) {
                inner++;
            } else if (!line.blank()) {
                plain++;
                if (line.prose() && line.width() >= NARROWEST) {
                    prose++;
                    lengths[Math.min(line.width(), WIDEST)]++;
                }
                adjacent += before != null && isPlain(before) ? 1 : 0;
            }
            before = line;
        }
        boolean cells = leading > inner && brief * 5 >= leading * 2;
        boolean apart = adjacent * 5 < plain;
        return new TextLayout(cells, apart, apart ? 0 : width(lengths, prose));
    }

    private static boolean isPlain(SourceLine line) {
        return !line.blank() && !line.leading() && !line.inner();
    }

    /** Lines are wrapped where none is long and many are as long as each other. */
    private static int width(int[] lengths, int lines) {
        if (lengths[WIDEST] * 50 > lines) {
            return 0;
        }
        int width = 0;
        int most = 1;
        for (int length = WIDEST - 1; length >= NARROWEST; length--) {
            int ending = between(lengths, length - RAGGED, length);
            if (ending > most) {
                most = ending;
                width = length;
            }
        }
        int near = between(lengths, width - SHORTER, WIDEST - 1);
        return most * 4 >= lines || (most * 5 >= lines && near * 2 >= lines) ? width : 0;
    }

    private static int between(int[] lengths, int least, int most) {
        int count = 0;
        for (int length = Math.max(0, least); length <= most; length++) {
            count += lengths[length];
        }
        return count;
    }

    /** Whether a line is a whole paragraph. */
    boolean isWhole(SourceLine line) {
        return !apart && (width == 0 || (line.width() < width - SHORTER && !line.open()));
    }

    /** Whether a line reaches the margin at which all lines are cut. */
    boolean isFull(SourceLine line) {
        return width > 0 && line.width() >= width - RAGGED;
    }
}
