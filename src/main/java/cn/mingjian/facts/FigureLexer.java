package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import cn.mingjian.amount.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds numbers and their units. Which words are units is data ({@code units.txt}). */
final class FigureLexer {

    private static final int MOST_DIGITS = 24;
    /** So many numbers may share the unit of the last of them. */
    private static final int LONGEST_LIST = 4;

    private static final int LONGEST_RATE_UNIT = 8;
    private static final String PLAIN = "计数";
    private static final String NOT_A_UNIT = "非单位";
    private static final String VAGUE = "约数";
    private static final String PER = "每";
    private static final String BOUND = "界限";
    /** Units that may count by a number written in characters. */
    private static final String WORDED = "汉字数";
    /** Words in brackets behind which a stroke is a sign; behind any others it parts or joins. */
    private static final String BEFORE_SIGN = "负号前";

    private static final String SCALES = "万亿千百";

    private final Lexicon words = new Lexicon();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> worded = new HashSet<>();
    private final Set<String> beforeSigns = new HashSet<>();

    FigureLexer(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            String[] sides = line.text().split(":", 2);
            if (sides.length < 2 || sides[0].isBlank()) {
                throw line.wrong("应写成“类别: 单位 单位 …”");
            }
            for (String item : sides[1].strip().split("\\s+")) {
                add(line, sides[0].strip(), item);
            }
        }
    }

    private void add(VocabularyLine line, String kind, String item) {
        if (kind.equals(WORDED)) {
            worded.addAll(Variants.expand(line, item));
            return;
        }
        if (kind.equals(BEFORE_SIGN)) {
            beforeSigns.addAll(Variants.expand(line, item));
            return;
        }
        String[] sides = item.split("=", 2);
        if (sides[0].isEmpty()) {
            throw line.wrong("“=”前没有写法");
        }
        String symbol = sides[sides.length - 1];
        for (String word : Variants.expand(line, sides[0])) {
            words.add(word, new Lexicon.Entry(kind, symbol, null, false));
        }
        units.computeIfAbsent(symbol, Unit::of);
    }

    /** The number that starts at {@code from}, with its unit, or null where none starts there. */
    Figure at(String text, int from) {
        return at(text, from, LONGEST_LIST);
    }

    private Figure at(String text, int from, int listed) {
        int digits = from;
        boolean signed = text.charAt(from) == '-' || text.charAt(from) == '+';
        if (signed) {
            digits++;
            if (from > 0 && joins(text, from)) {
                return null;
            }
        } else if (from > 0 && isWord(text.charAt(from - 1))) {
            return null;
        }
        int end = endOfNumber(text, digits);
        if (end == digits || end - digits > MOST_DIGITS) {
            return null;
        }
        String printed = text.substring(from, end);
        BigDecimal value = PrintedFigure.decimal(printed);
        return withUnit(text, from, end, printed, value, listed);
    }

    /** Whether things of the accounts are counted in a unit. */
    boolean counts(Unit unit) {
        return worded.contains(unit.symbol());
    }

    /** The count in characters that starts at {@code from} (两辆, 十二批次), or null where none starts there. */
    Figure inWords(String text, int from) {
        WordedNumber number = WordedNumber.at(text, from);
        Lexicon.Match unit = number == null ? null : words.longest(text, number.end());
        if (unit == null || !isUnit(unit) || !worded.contains(text.substring(number.end(), unit.end()))) {
            return null;
        }
        String printed = text.substring(from, number.end());
        Unit counted = units.get(unit.entries().get(0).value());
        return new Figure(number.value(), counted, printed, "", from, unit.end());
    }

    /** Whether a stroke joins what stands before it to what stands behind it, and is no sign. */
    private boolean joins(String text, int at) {
        char before = text.charAt(at - 1);
        return isWord(before)
                || ("）)]】〕%".indexOf(before) >= 0
                        && beforeSigns.stream().noneMatch(w -> text.startsWith(w, at - w.length())));
    }

    private static boolean isWord(char c) {
        return Reading.isDigit(c) || c == '.' || (c < 128 && Character.isLetter(c));
    }

    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length() && (isDigit(text, i) || (text.charAt(i) == ',' && i > from && isDigit(text, i + 1)))) {
            i++;
        }
        if (i > from && i < text.length() && text.charAt(i) == '.' && isDigit(text, i + 1)) {
            i++;
            while (isDigit(text, i)) {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Reading.isDigit(text.charAt(at));
    }

    private Figure withUnit(String text, int from, int end, String printed, BigDecimal value, int listed) {
        int at = end;
        Lexicon.Match vague = kind(text, at, VAGUE);
        if (vague != null) {
            at = vague.end();
        }
        Lexicon.Match match = words.longest(text, at);
        if (match == null || !isUnit(match)) {
            return new Figure(value, sharedUnit(text, end, value, listed), printed, bound(text, end), from, end);
        }
        String symbol = match.entries().get(0).value();
        int after = match.end();
        if (SCALES.indexOf(text.charAt(at)) >= 0 && after == at + 1) {
            Lexicon.Match more = kind(text, after, VAGUE);
            Lexicon.Match counted = words.longest(text, more == null ? after : more.end());
            if (counted != null && counted.entries().get(0).kind().equals(PLAIN)) {
                symbol = text.charAt(at) + counted.entries().get(0).value();
                after = counted.end();
            }
        }
        int compound = endOfRate(text, after);
        Unit unit = compound > after
                ? Unit.of(symbol + text.substring(after, compound))
                : units.getOrDefault(symbol, Unit.of(symbol));
        return new Figure(value, unit, printed, bound(text, compound), from, compound);
    }

    /** The unit that a number with decimals has in common with the one listed behind it (1267.86、2570.97万元; 85.1,86.3%), else none. */
    private Unit sharedUnit(String text, int end, BigDecimal value, int listed) {
        if (listed == 0
                || value.scale() < 1
                || end >= text.length()
                || "、,，".indexOf(text.charAt(end)) < 0
                || !isDigit(text, end + 1)) {
            return Unit.NONE;
        }
        Figure next = at(text, end + 1, listed - 1);
        boolean alike = next != null && next.value().scale() == value.scale();
        return alike && (next.unit().isMoney() || next.unit().dimension() == Dimension.PERCENT)
                ? next.unit()
                : Unit.NONE;
    }

    private static boolean isUnit(Lexicon.Match match) {
        String kind = match.entries().get(0).kind();
        return !List.of(NOT_A_UNIT, VAGUE, PER, BOUND).contains(kind);
    }

    /** End of "/人·月" and the like: an amount per something is no amount. */
    private int endOfRate(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '/') {
            return from;
        }
        int i = from + 1;
        while (i < text.length()
                && i - from < LONGEST_RATE_UNIT
                && ("/·.".indexOf(text.charAt(i)) >= 0 || kind(text, i, PER) != null)) {
            i++;
        }
        return i == from + 1 ? from : i;
    }

    private String bound(String text, int at) {
        Lexicon.Match match = kind(text, at, BOUND);
        return match == null ? "" : match.entries().get(0).value();
    }

    private Lexicon.Match kind(String text, int at, String kind) {
        Lexicon.Match match = at < text.length() ? words.longest(text, at) : null;
        return match != null && match.entries().stream().anyMatch(e -> e.kind().equals(kind)) ? match : null;
    }
}
