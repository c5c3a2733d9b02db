package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text with their places, ended by any of the usual line ends. */
final class SourceLines {

    private SourceLines() {}

    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == '\u2028' || c == '\u2029') {
                add(lines, SourceLine.of(text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        add(lines, SourceLine.of(text, start, text.length()));
        return lines;
    }

    /** Of many empty lines in a row, two say all there is to say. */
    private static void add(List<SourceLine> lines, SourceLine line) {
        int size = lines.size();
        if (!line.isEmpty()
                || size < 2
                || !lines.get(size - 1).isEmpty()
                || !lines.get(size - 2).isEmpty()) {
            lines.add(line);
        }
    }

    /**
     * A line.
     *
     * @param leading whether its only tab is the one it begins with (a table's cell on a line of its own)
     * @param inner whether it has a tab after or besides the one it begins with (a table's row)
     * @param content how many characters it has that are not blank
     * @param prose whether it has a mark of a sentence, and no gap as between the cells of a row
     * @param open whether it has marks of a sentence and ends without one: it goes on below, be it cut at a margin or by a page end
     * @param width how wide it is set, a Chinese character counting 2 and a digit, a letter or a blank 1
     */
    record SourceLine(
            int start,
            int end,
            boolean blank,
            boolean leading,
            boolean inner,
            int content,
            boolean prose,
            boolean open,
            int width) {

        static SourceLine of(String text, int start, int end) {
            int content = 0;
            int first = -1;
            int tabs = 0;
            boolean inner = false;
            int blanks = 0;
            int width = 0;
            boolean sentence = false;
            boolean gap = false;
            char last = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\t') {
                    inner |= tabs > 0 || content > 0;
                    tabs++;
                    first = first < 0 ? i : first;
                } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                    content++;
                    last = c;
                    sentence |= "，。；：".indexOf(c) >= 0;
                    gap |= blanks >= Mender.GAP;
                    width += blanks + (c < 0x100 ? 1 : 2);
                    blanks = 0;
                } else if (content > 0) {
                    blanks++;
                }
            }
            return new SourceLine(
                    start,
                    end,
                    content == 0 && tabs == 0,
                    tabs == 1 && !inner,
                    inner,
                    content,
                    sentence && !gap,
                    sentence && "。；：！？）)”》".indexOf(last) < 0,
                    width);
        }

        /** Whether it has no character at all. */
        boolean isEmpty() {
            return start == end;
        }

        Text text(String source) {
            return Text.at(source.substring(start, end), start);
        }
    }
}
