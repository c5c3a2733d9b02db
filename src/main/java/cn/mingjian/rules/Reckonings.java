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
    private static final String COUNT = "[^\\d，,。；;、]{0,12}?(\\d{1,6})\\s*([%s])\\s*[，,：:]\\s*(?:其中\\s*[：:，,]?)?";
    private static final String GROUP = "[，,、；;和及]?\\s*([^\\d，,、；;。]{1,16}?)\\s*(\\d{1,6})\\s*[%s]\\s*";
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

    private static int product(Passage text, String words, int from, List<Reckoning> found) {
        if (!Character.isDigit(words.charAt(from)) || isInNumber(words, from)) {
            return from;
        }
        Matcher factor = FACTOR.matcher(words);
        Matcher times = TIMES.matcher(words);
        BigDecimal product = BigDecimal.ONE;
        int at = from;
        int parts = 0;
        while (lookingAt(factor, at)) {
            product = product.multiply(value(factor.group(1), factor.group(2)));
            parts++;
            at = factor.end();
            if (!lookingAt(times, at)) {
                break;
            }
            at = times.end();
        }
        Matcher equals = EQUALS.matcher(words);
        if (parts < 2 || !lookingAt(equals, at) || !lookingAt(factor, equals.end())) {
            return at;
        }
        String unit = factor.group(2);
        BigDecimal total = number(factor.group(1));
        BigDecimal scale = scale(unit);
        BigDecimal result = product.divide(scale);
        boolean otherScale = result.compareTo(total.multiply(TEN_THOUSAND)) == 0
                || result.multiply(TEN_THOUSAND).compareTo(total) == 0;
        if (!otherScale) {
            found.add(new Reckoning(
                    words.substring(from, factor.end()).strip(),
                    total,
                    HALF.scaleByPowerOfTen(-total.scale()),
                    result,
                    unit,
                    parts,
                    Writing.part(text, from, factor.end())));
        }
        return factor.end();
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
        String unit = whole.group(2);
        Matcher next = part.matcher(words);
        BigDecimal total = number(whole.group(1));
        int decimals = total.scale();
        BigDecimal sum = BigDecimal.ZERO;
        int at = whole.end();
        int parts = 0;
        boolean complete = false;
        while (!complete && lookingAt(next, at)) {
            boolean named = names.isEmpty() || Words.matches(next.group(1), names);
            boolean sameUnit = next.groupCount() < 3 || next.group(3).equals(unit);
            if (!named || !sameUnit) {
                return null;
            }
            sum = sum.add(number(next.group(2)));
            decimals = Math.max(decimals, number(next.group(2)).scale());
            parts++;
            at = next.end();
            // what comes behind a semicolon once the parts make up the whole is no part of it (36人，其中…；退休12人)
            complete = parts > 1
                    && sum.compareTo(total) >= 0
                    && at < words.length()
                    && "；;".indexOf(words.charAt(at)) >= 0;
        }
        boolean ends = complete || at >= words.length() || words.charAt(at) == '。' || words.charAt(at) == '\n';
        if (parts < least || !ends) {
            return null;
        }
        // Trailing zeros may have been left out: the finest figure tells how precise all of them are.
        BigDecimal half = HALF.scaleByPowerOfTen(-decimals);
        BigDecimal precision = unit.endsWith("元") ? half.multiply(BigDecimal.valueOf(parts + 1L)) : BigDecimal.ZERO;
        return new Reckoning(
                words.substring(whole.start(), at).strip(),
                total,
                precision,
                sum,
                unit,
                parts,
                Writing.part(text, whole.start(), at));
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
