package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that may be the row of a table whose cells were copied with blanks between them.
 *
 * @param tokens what stands between the blanks
 * @param total whether it begins with the name of the total
 */
record FlatLine(Line line, List<Text> tokens, boolean total) {

    private static final Pattern AMOUNT =
            Pattern.compile("[-－]?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?|[-—–－]{1,2}");
    private static final Pattern UNFINISHED = Pattern.compile("\\d{3}(?:\\d{2})?");
    private static final Pattern CODE_PART = Pattern.compile("\\d{2}");

    static FlatLine of(Line line, FlatVocabulary words) {
        List<Text> cells = withoutLevels(wholeCodes(tokens(line.text())), words);
        return new FlatLine(line, cells, !cells.isEmpty() && words.is(Role.TOTAL, cells.get(0)));
    }

    /** What stands between the blanks of a line. */
    static List<Text> tokens(Text text) {
        List<Text> tokens = new ArrayList<>();
        for (int from = next(text, 0, false); from < text.length(); ) {
            int to = next(text, from, true);
            tokens.add(text.part(from, to));
            from = next(text, to, false);
        }
        return tokens;
    }

    /** The first of what stands between the blanks of a line, or null where it is blank. */
    static Text firstToken(Text line) {
        int from = next(line, 0, false);
        return from == line.length() ? null : line.part(from, next(line, from, true));
    }

    /** The first character from a place on that is a blank, or that is none; the end of the text where there is none. */
    private static int next(Text text, int from, boolean blank) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at)) != blank) {
            at++;
        }
        return at;
    }

    /** A code whose 类, 款 and 项 stand in columns of their own is one (301 01). */
    private static List<Text> wholeCodes(List<Text> tokens) {
        List<Text> whole = new ArrayList<>();
        for (Text token : tokens) {
            Text last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean part = last != null
                    && CODE_PART.matcher(token).matches()
                    && UNFINISHED.matcher(last).matches()
                    && (whole.size() == 1 || isCodeAfter(whole.get(whole.size() - 2)));
            if (part) {
                whole.set(whole.size() - 1, last.followedBy(token));
            } else {
                whole.add(token);
            }
        }
        return whole;
    }

    private static boolean isCodeAfter(Text before) {
        return !isAmount(before) || before.value().indexOf('.') > 0;
    }

    /** 类 款 项 before the name of the total are words of the head. */
    private static List<Text> withoutLevels(List<Text> tokens, FlatVocabulary words) {
        int levels = 0;
        while (levels < tokens.size() && words.is(Role.LEVEL, tokens.get(levels))) {
            levels++;
        }
        boolean total = levels > 0 && levels < tokens.size() && words.is(Role.TOTAL, tokens.get(levels));
        return total ? tokens.subList(levels, tokens.size()) : tokens;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static boolean isAmount(Text token) {
        return AMOUNT.matcher(token).matches();
    }

    static boolean isCode(Text token) {
        return CellText.isCode(token);
    }

    /** The number that an amount prints; a dash stands for none. */
    static BigDecimal value(Text amount) {
        String digits = amount.value().replaceAll("[,，]", "").replace('－', '-');
        return digits.chars().noneMatch(Character::isDigit) ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    Text first() {
        return tokens.get(0);
    }

    /** The words behind the first, without amounts: a head may stand in the row of the total. */
    FlatLine words() {
        return new FlatLine(
                line,
                tokens.subList(1, tokens.size()).stream()
                        .filter(t -> !isAmount(t))
                        .toList(),
                false);
    }

    /** How many amounts it has. */
    int amounts() {
        return (int) tokens.stream().filter(FlatLine::isAmount).count();
    }

    boolean isCoded() {
        return isCode(first()) && (tokens.size() == 1 || !isCode(tokens.get(1)));
    }

    /** Whether it is the row of a total: its name and amounts, or heads that stand in that row. */
    boolean isTotalRow() {
        return total && amounts() > 0;
    }

    boolean isWords() {
        return amounts() == 0;
    }

    /** Whether it only numbers the columns (栏次 1 2 3). */
    boolean isOrdinals() {
        if (tokens.isEmpty()) {
            return false;
        }
        int expected = 1;
        boolean named = false;
        for (Text token : tokens) {
            if (token.value().equals(String.valueOf(expected))) {
                expected++;
            } else if (isAmount(token)) {
                return false;
            } else {
                named = true;
            }
        }
        return expected > 2 && (expected > 3 || named);
    }

    /** Its words without blanks. */
    String squeezed() {
        return Text.of(tokens).value();
    }
}
