package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a table in a text that keeps the places of what was printed, as {@code pdftotext -layout} writes it: each word
 * knows where it stands in its line, and empty lines are left out.
 */
final class LaidLines {

    private static final int MOST_WORDS = 200;
    private static final int PAGES = 1000;
    /** Words of one cell are no further apart. */
    private static final int CLOSE = 1;

    private final List<FlatLine> source;
    private final List<List<LaidWord>> lines = new ArrayList<>();
    private final List<Boolean> apart = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    private LaidLines(List<FlatLine> source) {
        this.source = source;
    }

    /**
     * The lines with the places of their words, or null where the text does not keep places.
     *
     * @param printed the text they stand in
     * @param wide whether an ideograph takes two places
     */
    static LaidLines of(List<FlatLine> lines, String printed, boolean wide) {
        List<FlatLine> kept = lines.stream()
                .filter(l -> !PageNumber.is(l.line().text().strip(), PAGES))
                .toList();
        LaidLines laid = new LaidLines(kept);
        int spaced = 0;
        int before = -1;
        for (FlatLine line : kept) {
            Text text = line.line().text();
            if (text.span().end() - text.span().start() != text.length()
                    || line.tokens().size() > MOST_WORDS) {
                return null;
            }
            List<LaidWord> words = laid.words(text, wide);
            spaced += isSpaced(words) ? 1 : 0;
            laid.apart.add(before >= 0 && text.span().start() - before > 2);
            int end = before;
            boolean page =
                    end >= 0 && printed.substring(end, text.span().start()).indexOf('\f') >= 0;
            laid.pages.add(laid.pages.isEmpty() ? 0 : laid.pages.get(laid.pages.size() - 1) + (page ? 1 : 0));
            laid.lines.add(words);
            before = text.span().end();
        }
        return spaced * 2 > kept.size() ? laid : null;
    }

    private static boolean isSpaced(List<LaidWord> words) {
        boolean spaced = words.get(0).from() > CLOSE;
        for (int w = 1; w < words.size(); w++) {
            spaced |= !areClose(words.get(w - 1), words.get(w));
        }
        return spaced;
    }

    private List<LaidWord> words(Text text, boolean wide) {
        List<LaidWord> words = new ArrayList<>();
        int place = 0;
        int at = 0;
        for (Text token : FlatLine.tokens(text)) {
            int start = token.span().start() - text.span().start();
            for (; at < start; at++) {
                place += width(text.charAt(at), wide);
            }
            int from = place;
            for (; at < start + token.length(); at++) {
                place += width(text.charAt(at), wide);
            }
            words.add(new LaidWord(token, lines.size(), from, place));
        }
        return words;
    }

    private static int width(char c, boolean wide) {
        return wide && (c >= '\u2E80' && c <= '\uFFEF') ? 2 : 1;
    }

    int size() {
        return lines.size();
    }

    List<LaidWord> words(int line) {
        return lines.get(line);
    }

    /** Whether an empty line stands above a line. */
    boolean isApart(int line) {
        return apart.get(line);
    }

    /** The number of the page that a line stands on, from that of the first one. */
    int page(int line) {
        return pages.get(line);
    }

    /** The lines as they were, from one to before another. */
    List<FlatLine> source(int from, int to) {
        return source.subList(from, to);
    }

    /** Words of one cell: those of a line as they follow, those of lines one below the other. */
    static Text joined(List<LaidWord> words) {
        return Text.of(words.stream().map(LaidWord::text).toList());
    }

    static boolean areClose(LaidWord left, LaidWord right) {
        return right.from() - left.to() <= CLOSE;
    }
}
