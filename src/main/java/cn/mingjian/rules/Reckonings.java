package cn.mingjian.rules;

import cn.mingjian.facts.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sums and products that texts work out themselves. */
final class Reckonings {

    private static final String NUMBER = "(\\d{1,12}(?:[,，]\\d{3}){0,4}(?:\\.\\d{1,6})?)";
    private static final String UNIT = "([^\\d*×xX=＝+＋、，,。；;：:()（）\\s]{0,8})";
    private static final Pattern FACTOR = Pattern.compile(NUMBER + "\\s*" + UNIT + "\\s*");
    private static final Pattern TIMES = Pattern.compile("[*×xX]\\s*");
    private static final Pattern EQUALS = Pattern.compile("[=＝]\\s*");
    /** What a number was the year before, said between it and the next one. */
    private static final String SINCE =
            "(?:[，,]\\s*(?:(?:较|比|与)(?:上年|去年|上一年度?|20\\d\\d年度?))?(?:增加|减少|增长|下降|持平|无变化|相同|一致|末)[^，,；;。、：:]{0,12})?";

    private static final String COUNT =
            "[^\\d，,。；;、]{0,12}?(\\d{1,6})\\s*([%s])\\s*" + SINCE + "[，,：:]\\s*(?:其中\\s*[：:，,]?)?";
    private static final String GROUP =
            "[，,、；;和及]?\\s*([^\\d，,、；;。]{1,16}?)\\s*(\\d{1,6})\\s*[%s](?:（[^（）]*）|\\([^()]*\\))?\\s*" + SINCE;
    private static final Pattern MONEY = Pattern.compile(NUMBER + "\\s*(万元|元)\\s*[，,]\\s*其中\\s*[：:，,]?");
    private static final Pattern SHARE = Pattern.compile("[，,、；;]?\\s*((?:20\\d\\d年度?)?[^\\d，,、；;。（）()]{1,30}?)\\s*"
            + NUMBER + "\\s*(万元|元)(?:（[^（）]*）|\\([^()]*\\))?\\s*");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST = 100;

    private Reckonings() {}

    /** Products with their result: 275540.37元*12月=3306484.44元. */
    static List<Reckoning> products(List<Passage> texts) {
        List<Reckoning> found = new ArrayList<>();
        for (Passage text : texts) {
            String words = text.words();
            boolean may = (words.indexOf('=') >= 0 || words.indexOf('＝') >= 0)
                    && TIMES.matcher(words).find();
            for (int at = 0; may && at < words.length() && found.size() < MOST; ) {
                int end = product(text, words, at, found);
                at = end > at ? end : at + 1;
            }
        }
        return found;
    }

    /** Reads the product that begins at a place; returns where to read on. */
    private static int product(Passage text, String words, int from, List<Reckoning> found) {
        if (!Character.isDigit(words.charAt(from)) || isInNumber(words, from)) {
            return from;
        }
        Factors factors = factors(words, from);
        Matcher equals = EQUALS.matcher(words);
        Matcher result = FACTOR.matcher(words);
        if (factors.count() < 2 || !lookingAt(equals, factors.end()) || !lookingAt(result, equals.end())) {
            return factors.end();
        }
        String unit = result.group(2);
        BigDecimal stated = number(result.group(1));
        BigDecimal computed = factors.product().divide(scale(unit));
        if (!isOtherScale(computed, stated)) {
            found.add(new Reckoning(
                    words.substring(from, result.end()).strip(),
                    stated,
                    HALF.scaleByPowerOfTen(-stated.scale()),
                    computed,
                    unit,
                    factors.count(),
                    Writing.part(text, from, result.end())));
        }
        return result.end();
    }

    /** Numbers with times signs between them: their product, how many they are and where they end. */
    private record Factors(BigDecimal product, int count, int end) {}

    private static Factors factors(String words, int from) {
        Matcher factor = FACTOR.matcher(words);
        Matcher times = TIMES.matcher(words);
        Factors factors = new Factors(BigDecimal.ONE, 0, from);
        int next = from;
        while (lookingAt(factor, next)) {
            BigDecimal value = value(factor.group(1), factor.group(2));
            factors = new Factors(factors.product().multiply(value), factors.count() + 1, factor.end());
            if (!lookingAt(times, factor.end())) {
                return factors;
            }
            next = times.end();
        }
        return new Factors(factors.product(), factors.count(), next);
    }

    /** Whether the result is right but for 万元 and 元, which the text may leave out. */
    private static boolean isOtherScale(BigDecimal computed, BigDecimal stated) {
        return computed.compareTo(stated.multiply(TEN_THOUSAND)) == 0
                || computed.multiply(TEN_THOUSAND).compareTo(stated) == 0;
    }

    /** Numbers of people or entities, behind words that match, with the groups they are made up of, whose names match as well. */
    static List<Reckoning> counts(List<Passage> texts, String whole, String groups, String units) {
        Pattern head = Pattern.compile("(?:" + whole + ")" + COUNT.formatted(units));
        return lists(texts, head, Pattern.compile(GROUP.formatted(units)), groups, 2);
    }

    /** Amounts of money with what they were used for, listed to the end of the sentence. */
    static List<Reckoning> money(List<Passage> texts) {
        List<Passage> parted =
                texts.stream().filter(t -> t.words().contains("其中")).toList();
        return lists(parted, MONEY, SHARE, "", 4);
    }

    private static List<Reckoning> lists(List<Passage> texts, Pattern head, Pattern part, String names, int least) {
        List<Reckoning> found = new ArrayList<>();
        for (Passage text : texts) {
            Matcher whole = head.matcher(text.words());
            while (whole.find() && found.size() < MOST) {
                Reckoning list = list(text, whole, part, names, least);
                if (list != null) {
                    found.add(list);
                }
            }
        }
        return found;
    }

    private static Reckoning list(Passage text, Matcher whole, Pattern part, String names, int least) {
        String words = text.words();
        Parts parts = parts(words, whole, part, names);
        if (parts == null || parts.count() < least || !parts.ended()) {
            return null;
        }
        BigDecimal total = number(whole.group(1));
        String unit = whole.group(2);
        // Trailing zeros may have been left out: the finest figure tells how precise all of them are.
        BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(total.scale(), parts.decimals()));
        BigDecimal precision =
                unit.endsWith("元") ? half.multiply(BigDecimal.valueOf(parts.count() + 1L)) : BigDecimal.ZERO;
        return new Reckoning(
                words.substring(whole.start(), parts.end()).strip(),
                total,
                precision,
                parts.sum(),
                unit,
                parts.count(),
                Writing.part(text, whole.start(), parts.end()));
    }

    /**
     * The parts listed behind a whole.
     *
     * @param decimals how many the finest of them has
     * @param end where the list ends
     * @param ended whether the sentence ends there, too, or a part of it that makes up the whole
     */
    private record Parts(BigDecimal sum, int count, int decimals, int end, boolean ended) {

        Parts with(BigDecimal number, int last) {
            return new Parts(sum.add(number), count + 1, Math.max(decimals, number.scale()), last, false);
        }

        Parts ending() {
            return new Parts(sum, count, decimals, end, true);
        }
    }

    /** The parts of a whole; null where one of them is of another sort. */
    private static Parts parts(String words, Matcher whole, Pattern part, String names) {
        BigDecimal total = number(whole.group(1));
        Matcher next = part.matcher(words);
        Parts parts = new Parts(BigDecimal.ZERO, 0, 0, whole.end(), false);
        while (lookingAt(next, parts.end())) {
            boolean named = names.isEmpty() || Words.matches(next.group(1), names);
            boolean sameUnit = next.groupCount() < 3 || next.group(3).equals(whole.group(2));
            if (!named && sameUnit && isParted(words, parts.end()) && parts.count() > 1) {
                return isMadeUp(next, parts, total) ? null : parts.ending();
            }
            if (!named || !sameUnit) {
                return null;
            }
            parts = parts.with(number(next.group(2)), next.end());
            boolean parted = isParted(words, parts.end());
            // What comes behind a semicolon once the parts make up the whole is no part of it (36人，其中…；退休12人).
            if (parted && parts.count() > 1 && parts.sum().compareTo(total) >= 0) {
                return parts.ending();
            }
            // Nor is it where commas part the parts and what comes behind does not make them up.
            if (parted && parts.count() > 2 && isByCommas(words, whole.end(), parts) && !isMadeUp(next, parts, total)) {
                return parts.ending();
            }
        }
        boolean ended = parts.end() >= words.length() || "。\n".indexOf(words.charAt(parts.end())) >= 0;
        return ended ? parts.ending() : parts;
    }

    private static boolean isParted(String words, int at) {
        return at < words.length() && "；;".indexOf(words.charAt(at)) >= 0;
    }

    private static boolean isByCommas(String words, int from, Parts parts) {
        return words.substring(from, parts.end()).chars().noneMatch(c -> c == '；' || c == ';');
    }

    /** Whether groups of other names behind a semicolon make up the whole with those before it. */
    private static boolean isMadeUp(Matcher next, Parts parts, BigDecimal total) {
        BigDecimal sum = parts.sum();
        for (int at = parts.end(); lookingAt(next, at) && sum.compareTo(total) < 0; at = next.end()) {
            sum = sum.add(number(next.group(2)));
        }
        return parts.sum().compareTo(total) != 0 && sum.compareTo(total) == 0;
    }

    private static boolean lookingAt(Matcher matcher, int at) {
        matcher.region(at, matcher.regionEnd());
        return matcher.lookingAt();
    }

    private static boolean isInNumber(String words, int at) {
        char before = at > 0 ? words.charAt(at - 1) : ' ';
        boolean mark = before == '.' || before == ',' || before == '，';
        return Character.isDigit(before) || (mark && at > 1 && Character.isDigit(words.charAt(at - 2)));
    }

    private static BigDecimal value(String printed, String unit) {
        return number(printed).multiply(scale(unit));
    }

    private static BigDecimal scale(String unit) {
        return unit.startsWith("万") ? TEN_THOUSAND : unit.startsWith("亿") ? HUNDRED_MILLION : BigDecimal.ONE;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replaceAll("[,，]", ""));
    }
}
