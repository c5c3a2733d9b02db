package cn.mingjian.document;

import cn.mingjian.document.SourceLines.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows of cells parted by tabs that line ends within a cell broke over several lines. Most rows of such a table have as many
 * tabs; pieces below each other that have so many together are one row, where a text goes on from each to the next.
 */
final class BrokenRows {

    /** No cell has more lines. */
    private static final int LINES = 40;

    /** What a text of several lines has in it, and no label. */
    private static final Pattern TEXT =
            Pattern.compile("[，。；：;:]|^\\s*\\d{1,2}[.、．](?!\\d)|^\\s*[(（]?[一二三四五六七八九十\\d]{1,2}[)）、]");

    private final String text;
    private final List<SourceLine> lines;
    private final int[] tabs;
    private final Map<Integer, Integer> rows = new HashMap<>();

    BrokenRows(String text, List<SourceLine> lines) {
        this.text = text;
        this.lines = lines;
        this.tabs = lines.stream().mapToInt(this::tabs).toArray();
        int start = 0;
        for (int i = 0; i <= tabs.length; i++) {
            if (i == tabs.length || lines.get(i).blank() || isTitle(i)) {
                join(start, i);
                start = i + 1;
            }
        }
    }

    /** The last line of the row that begins with a line. */
    int last(int line) {
        return rows.getOrDefault(line, line);
    }

    /** Whether a line is no part of a text and has no tab, as what stands between two tables. */
    private boolean isTitle(int line) {
        return tabs[line] == 0 && !TEXT.matcher(piece(line, true)).find();
    }

    private int tabs(SourceLine line) {
        int count = 0;
        for (int i = line.start(); i < line.end(); i++) {
            count += text.charAt(i) == '\t' ? 1 : 0;
        }
        return count;
    }

    private void join(int from, int to) {
        int width = usual(from, to);
        for (int i = from; width > 1 && i < to; i++) {
            int last = tabs[i] > 0 && tabs[i] < width ? end(i, to, width) : i;
            if (last > i) {
                rows.put(i, last);
                i = last;
            }
        }
    }

    /** How many tabs at least half of the lines have that have any, and none has more; 0 where there is no such number. */
    private int usual(int from, int to) {
        int most = 0;
        int having = 0;
        int any = 0;
        for (int i = from; i < to; i++) {
            any += tabs[i] > 0 ? 1 : 0;
            having = tabs[i] > most ? 1 : having + (tabs[i] == most ? 1 : 0);
            most = Math.max(most, tabs[i]);
        }
        return having * 2 >= any ? most : 0;
    }

    private int end(int from, int to, int width) {
        int sum = tabs[from];
        boolean goesOn = false;
        for (int i = from + 1; i < Math.min(to, from + LINES) && sum + tabs[i] <= width; i++) {
            String head = piece(i, true);
            goesOn |= TEXT.matcher(piece(i - 1, false)).find()
                    || TEXT.matcher(head).find();
            if (head.isBlank()) {
                return from;
            }
            sum += tabs[i];
            if (sum == width) {
                return goesOn ? lastOf(i, to) : from;
            }
        }
        return from;
    }

    /** The last line of a row whose last tab stands in a line: what follows without tabs, up to the next row, is of it. */
    private int lastOf(int line, int to) {
        int last = line;
        while (last + 1 < to && tabs[last + 1] == 0) {
            last++;
        }
        return last + 1 < to ? last : line;
    }

    /** The cell with which a line begins or ends. */
    private String piece(int line, boolean first) {
        String whole = text.substring(lines.get(line).start(), lines.get(line).end());
        int tab = first ? whole.indexOf('\t') : whole.lastIndexOf('\t');
        return tab < 0 ? whole : first ? whole.substring(0, tab) : whole.substring(tab + 1);
    }
}
