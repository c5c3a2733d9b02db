package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Mends what conversion did to a line or a cell: bookmarks in it, letters spaced out, blanks around numbers, broken lines. */
final class Mender {

    /** So many blanks are meant as a gap; fewer come from letter-spacing. */
    static final int GAP = 4;

    private static final Pattern DEBRIS = Pattern.compile(
            "(?:PAGEREF|HYPERLINK|REF)\\s+(?:\\\\?l\\s*)?\"?_Toc\\w{1,20}\"?(?:\\s*\\\\?h(?![a-z]))?|TOC\\s+\\\\o[^\\n]{0,40}?\\\\u|"
                    + "\\[bookmark:[^\\]\\n]{0,200}\\]|\\[image:[^\\]\\n]{0,200}\\]|!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,400}\\)");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:目标\\s*\\d|指标\\s*\\d|\\d{1,2}[、．.](?!\\d)|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、]|[①-⑳])");

    /** What programs that hold tables write where a cell is empty, or a column without a name. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:NaN|nan|NaT|None|null|NULL|<NA>|Unnamed: ?\\d{1,3}(?:_level_\\d)?)");

    private static final Pattern LINE_END = Pattern.compile("<[bB][rR] ?/?>");

    private Mender() {}

    /** A line as it is meant to be read. */
    static Text line(Text text, List<Span> debris) {
        Text clean = withoutDebris(text, debris);
        return close(clean, false);
    }

    /** A cell as it is meant to be read; lines of it that are items of their own stay apart. */
    static Text cell(Text text) {
        Text mended = close(withLineEnds(text), true);
        return NOTHING.matcher(mended).matches() ? Text.EMPTY : mended;
    }

    /** The tags by which a converter keeps line ends within a cell, as line ends. */
    private static Text withLineEnds(Text text) {
        return text.value().indexOf('<') < 0 ? text : text.replaced(LINE_END, "\n");
    }

    private static Text withoutDebris(Text text, List<Span> debris) {
        if (text.value().indexOf('[') < 0
                && !text.value().contains("TOC")
                && !text.value().contains("_Toc")) {
            return text;
        }
        return text.replaced(DEBRIS, "", debris::add);
    }

    /** Takes out the blanks that do not part words. */
    private static Text close(Text text, boolean keepLines) {
        String value = text.value();
        StringBuilder kept = new StringBuilder(value.length());
        int[] offsets = new int[value.length()];
        int i = 0;
        while (i < value.length()) {
            int blanks = i;
            while (blanks < value.length() && isBlank(value.charAt(blanks))) {
                blanks++;
            }
            if (blanks > i) {
                char gap = gap(value, i, blanks, keepLines);
                if (gap != 0 && kept.length() > 0 && blanks < value.length()) {
                    offsets[kept.length()] = text.offset(i);
                    kept.append(gap);
                }
                i = blanks;
            } else {
                offsets[kept.length()] = text.offset(i);
                kept.append(value.charAt(i++));
            }
        }
        return new Text(kept.toString(), Arrays.copyOf(offsets, kept.length()));
    }

    /** What stands for the blanks from {@code from} to {@code to}: a line feed, a blank or nothing (0). */
    private static char gap(String value, int from, int to, boolean keepLines) {
        if (from == 0 || to == value.length()) {
            return 0;
        }
        char before = value.charAt(from - 1);
        char after = value.charAt(to);
        boolean newLine = value.substring(from, to).indexOf('\n') >= 0;
        if (newLine && keepLines) {
            boolean ended = "。；;！？!?：:".indexOf(before) >= 0;
            boolean figures = isFigure(before) && isFigure(after);
            return ended
                            || figures
                            || ITEM.matcher(value).region(to, value.length()).lookingAt()
                    ? '\n'
                    : parting(before, after);
        }
        int width = 0;
        for (int i = from; i < to; i++) {
            width += value.charAt(i) == '\t' ? GAP : value.charAt(i) == '\u3000' ? 2 : 1;
        }
        return width >= GAP ? ' ' : parting(before, after);
    }

    private static char parting(char before, char after) {
        return isWord(before) && isWord(after) ? ' ' : 0;
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isFigure(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '%' || c == '-';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u00AD'
                || c == '\u2060';
    }

    /** Pieces that page or line ends broke, as one. */
    static Text join(List<Text> pieces) {
        List<Text> parts = new ArrayList<>(pieces.size());
        Text before = null;
        for (Text piece : pieces) {
            if (before != null
                    && parting(before.charAt(before.length() - 1), piece.charAt(0)) != 0
                    && !TornNumber.between(before, piece)) {
                parts.add(new Text(" ", new int[] {before.span().end()}));
            }
            parts.add(piece);
            before = piece;
        }
        return Text.of(parts);
    }

    /** The cells of a row, mended. */
    static List<Cell> row(List<Cell> cells) {
        List<Cell> mended = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            mended.add(cell.text().length() == 0 ? cell : new Cell(cell(cell.text()), cell.filled()));
        }
        return mended;
    }
}
