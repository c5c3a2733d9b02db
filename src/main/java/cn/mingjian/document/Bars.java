package cn.mingjian.document;

import cn.mingjian.document.SourceLines.SourceLine;
import java.util.Arrays;
import java.util.List;

/**
 * How the lines of a plain text use bars. Tables copied from a page come as rows whose cells bars part, with or without one
 * at their beginning; or, a bar behind each cell (or on the line below it) and each cell on a line
 * of its own, without any sign where a row ends.
 */
final class Bars {

    enum Use {
        NONE,
        ROW,
        /** A cell of a table whose rows cannot be told any more. */
        CELL
    }

    /** So many lines that are a cell each make a table. */
    private static final int CELLS = 8;

    private static final int LONGEST = 2_000;

    private final String text;
    private final Use[] uses;
    private final boolean[] framed;
    private final boolean[] open;

    Bars(String text, List<SourceLine> lines) {
        this.text = text;
        uses = new Use[lines.size()];
        open = new boolean[lines.size()];
        int run = 0;
        for (int i = 0; i <= uses.length; i++) {
            boolean cell = i < uses.length && isCell(lines, i);
            if (!cell && run >= CELLS) {
                for (int c = i - run; c < i; c++) {
                    uses[c] = Use.CELL;
                }
            }
            run = cell ? run + 1 : 0;
            if (i < uses.length) {
                uses[i] = isRow(lines, i) ? Use.ROW : Use.NONE;
            }
        }
        framed = framed(lines);
    }

    /** For each row whether all rows around it begin with a bar, so that the first bar begins a cell and ends none. */
    private boolean[] framed(List<SourceLine> lines) {
        boolean[] framed = new boolean[uses.length];
        int start = 0;
        boolean all = true;
        for (int i = 0; i <= uses.length; i++) {
            if (i < uses.length && uses[i] == Use.ROW) {
                all &= content(lines.get(i)).charAt(0) == '|';
            } else {
                Arrays.fill(framed, start, i, all);
                start = i + 1;
                all = true;
            }
        }
        return framed;
    }

    /** Whether the first bar of a row begins its first cell; else that cell is empty. */
    boolean isFramed(int line) {
        return framed[line];
    }

    Use of(int line) {
        return uses[line];
    }

    private boolean isCell(List<SourceLine> lines, int at) {
        open[at] = count(content(lines.get(at))) == 0
                && at + 1 < uses.length
                && !lines.get(at).blank()
                && content(lines.get(at + 1)).equals("|");
        String content = content(lines.get(at));
        return open[at] || (content.endsWith("|") && count(content) == 1);
    }

    /** Whether the bar of the cell that this line is stands on the next line. */
    boolean isOpen(int line) {
        return open[line];
    }

    private boolean isRow(List<SourceLine> lines, int at) {
        String content = content(lines.get(at));
        int bars = count(content);
        if (bars == 0) {
            return false;
        }
        return content.charAt(0) == '|'
                ? content.length() > 2 && bars > 1
                : bars > 1 && (hasBars(lines, at - 1) || hasBars(lines, at + 1));
    }

    private boolean hasBars(List<SourceLine> lines, int at) {
        return at >= 0 && at < lines.size() && count(content(lines.get(at))) > 1;
    }

    private String content(SourceLine line) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST))
                .strip();
    }

    private static int count(String content) {
        int bars = 0;
        for (int i = content.indexOf('|'); i >= 0 && bars < 2; i = content.indexOf('|', i + 1)) {
            bars++;
        }
        return bars;
    }
}
