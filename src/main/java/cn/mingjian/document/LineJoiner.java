package cn.mingjian.document;

import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs whole that a line's or a page's end broke. */
final class LineJoiner {

    /** A line of so many characters is prose even without a mark in it. */
    private static final int LONG = 25;

    /** An item of the classification with its marks, the last of them not among them. */
    private static final Pattern ITEM = Pattern.compile("[（(](?:类|款)[）)].(?!.*[（(]项[）)])");

    /** The last mark of an item, at the end of a line. */
    private static final Pattern WHOLE_ITEM = Pattern.compile("[（(]项[）)]$");

    /** No more of a heading stands on its second line. */
    private static final int REST = 16;

    /** A figure with its unit. */
    private static final Pattern FIGURE =
            Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)? ?(?:万元|亿元|元|%|％|个|人|辆|台|批|平方米|分)");

    private final SectionNames sections;
    private final TableNames tables;

    LineJoiner(Vocabulary vocabulary) {
        this.sections = vocabulary.sections();
        this.tables = vocabulary.tables();
    }

    List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        List<Line> open = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean goesOn = piece instanceof Line line
                    && !open.isEmpty()
                    && goesOn(open.get(open.size() - 1), line, open.size() > 1);
            if (!goesOn) {
                close(open, joined);
            }
            if (piece instanceof Line line) {
                open.add(line);
            } else {
                joined.add(piece);
            }
        }
        close(open, joined);
        return joined;
    }

    private static void close(List<Line> open, List<Piece> joined) {
        if (open.isEmpty()) {
            return;
        }
        Line first = open.get(0);
        if (open.size() == 1) {
            joined.add(first);
        } else {
            joined.add(new Line(whole(open), first.outline(), true, first.page()));
        }
        open.clear();
    }

    /** All lines as one text, put together at once so that a thousand lines take no longer than they must. */
    private static Text whole(List<Line> lines) {
        List<Text> parts = new ArrayList<>(lines.size());
        lines.forEach(line -> parts.add(line.text()));
        return Mender.join(parts);
    }

    private boolean goesOn(Line first, Line next, boolean joined) {
        if (first.outline() > 0 || next.outline() > 0) {
            return false;
        }
        String before = first.text().value();
        String after = next.text().value();
        if (isTorn(before, after) || TornNumber.between(first.text(), next.text())) {
            return true;
        }
        if (first.whole()) {
            return false;
        }
        if (!joined && namesBroken(before, after)) {
            return true;
        }
        boolean figure = FIGURE.matcher(after).lookingAt() && !Character.isDigit(before.charAt(before.length() - 1));
        boolean open = (first.full() || figure || isCutItem(first)) && !isSentence(before, first.full());
        return (joined || open || isProse(before))
                && (open || !isEnded(before) || isCutOff(before, after))
                && (!beginsAnew(after) || (open && isBareNumber(after)))
                && (isCutItem(first) || isItemBeforeFigure(before, after) || !beginsNamed(before));
    }

    private static boolean isProse(String line) {
        return line.length() >= LONG || line.chars().anyMatch(c -> "，。；、,;".indexOf(c) >= 0);
    }

    private static boolean isEnded(String line) {
        char last = line.charAt(line.length() - 1);
        boolean quoted = "”’》\"".indexOf(last) >= 0 && line.length() > 1;
        char mark = quoted ? line.charAt(line.length() - 2) : last;
        return "。！？!?；;：:）)".indexOf(mark) >= 0;
    }

    /** Whether a line ends in the middle of an item (1、教育支出（类）普通教育（款）小学 / 教育（项）). */
    private static boolean isCutItem(Line line) {
        boolean cut = line.full() || "）)".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
        return cut && ITEM.matcher(line.text()).find();
    }

    /**
     * Whether a line ends where a sentence does. Items of a list end with a semicolon as well; that one of them ends just at the
     * margin is less likely than that the line is one of a long sentence.
     */
    private static boolean isSentence(String line, boolean full) {
        String ends = full ? "。！？!?" : "。！？!?；;";
        String end = line.substring(Math.max(0, line.length() - 2));
        return end.chars().anyMatch(c -> ends.indexOf(c) >= 0);
    }

    /** Whether no paragraph can end and begin so, be each of them called whole or not: documents made from PDF say so of lines. */
    private static boolean isTorn(String before, String after) {
        boolean closes = "。，、；：！？）》”’％%".indexOf(after.charAt(0)) >= 0;
        boolean opens = "，、（《“‘".indexOf(before.charAt(before.length() - 1)) >= 0;
        return (closes && !isSentence(before, true)) || (opens && Numbering.of(after) == null);
    }

    /** Whether a line is nothing but what looks like a number, as the last figure of a sentence does. */
    private static boolean isBareNumber(String line) {
        Numbering numbering = Numbering.of(line);
        return numbering != null && numbering.end() == line.length();
    }

    /** Whether a line ends with a bracket and its figure begins the next (…支出（类） / 2,000.00万元). */
    private static boolean isCutOff(String before, String after) {
        return "）)".indexOf(before.charAt(before.length() - 1)) >= 0
                && FIGURE.matcher(after).lookingAt();
    }

    /** Whether a line is an item of the classification whose amount begins the next: no paragraph begins with an amount. */
    private static boolean isItemBeforeFigure(String before, String after) {
        return isCutOff(before, after) && WHOLE_ITEM.matcher(before).find();
    }

    /** Whether a known heading has its last words on the next line (第三部分 …决算情况 / 说明). */
    private boolean namesBroken(String before, String after) {
        Numbering numbering = Numbering.of(before);
        return numbering != null
                && after.length() <= REST
                && Numbering.of(after) == null
                && sections.find(before.substring(numbering.end())) == null
                && sections.find(before.substring(numbering.end()) + after) != null;
    }

    private boolean beginsAnew(String line) {
        return Numbering.of(line) != null || isNamed(line) || tables.isNote(line);
    }

    private boolean isNamed(String line) {
        return sections.find(line) != null
                || sections.isContents(line)
                || tables.find(line) != null
                || tables.isCaption(line);
    }

    /** Whether a line is the name of something and so complete, with its number or without. */
    private boolean beginsNamed(String line) {
        Numbering numbering = Numbering.of(line);
        return isNamed(line)
                || (numbering != null
                        && (numbering.level() == 1
                                || HeadingFinder.looksLikeTitle(line, line.substring(numbering.end()))));
    }
}
