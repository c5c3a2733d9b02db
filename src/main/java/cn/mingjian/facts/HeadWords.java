package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands above the columns of accounts tables that hold no amounts, from a data file. */
final class HeadWords {

    /** What a column holds. */
    enum Role {
        CODE,
        NAME,
        LINE,
        AMOUNT,
        OTHER
    }

    private static final String CODE = "编码";
    private static final String NAME = "名称";
    private static final String LINE = "行次";
    private static final String TOTAL = "合计";
    private static final String FIRST = "行首";
    private static final String UNIT = "单位";
    private static final String LIST = "领起";

    private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)年(?:度)?");
    private static final String LAST_YEAR = "上年";

    private final Map<String, Pattern> words;
    private final Integer year;

    private HeadWords(Map<String, Pattern> words, Integer year) {
        this.words = words;
        this.year = year;
    }

    HeadWords(DataFile file) {
        this(new HashMap<>(), null);
        for (DataFile.Entry entry : file.entries()) {
            words.put(entry.get("role"), pattern(entry.list("words")));
        }
    }

    /** The same in a report of a year: a column of the year before says so. */
    HeadWords of(Integer fiscalYear) {
        return new HeadWords(words, fiscalYear);
    }

    private static Pattern pattern(List<String> wordings) {
        return Pattern.compile(wordings.stream()
                .map(w -> Pattern.quote(w).replace("*", "\\E.*\\Q"))
                .collect(Collectors.joining("|")));
    }

    private boolean is(String role, String text) {
        Pattern known = words.get(role);
        return known != null && known.matcher(text).matches();
    }

    /** Whether the words mean the sum of others. */
    boolean isTotal(String text) {
        return is(TOTAL, text);
    }

    /** Whether the word is one of the head that may stand first in a row of numbers or of the total. */
    boolean isFirst(String text) {
        return is(FIRST, text);
    }

    /** A head word without the year before it, which may be the last one, 其中, and the unit in brackets behind it. */
    String plain(String words) {
        Matcher begins = YEAR.matcher(words);
        boolean dated = begins.find();
        boolean last = dated && year != null && begins.group(1).equals(String.valueOf(year - 1));
        String word = part(dated ? (last ? LAST_YEAR : "") + words.substring(begins.end()) : words);
        int open = word.endsWith(")") ? word.indexOf('(') : -1;
        while (open >= 0 && !is(UNIT, word.substring(open + 1, word.length() - 1))) {
            open = word.indexOf('(', open + 1);
        }
        return open < 0 ? word : word.substring(0, open);
    }

    /** A head word without the one that opens the parts of a whole (其中：基本支出). */
    private String part(String word) {
        Pattern list = words.get(LIST);
        Matcher opens = list == null ? null : list.matcher(word);
        return opens != null && opens.lookingAt() && opens.end() < word.length() ? word.substring(opens.end()) : word;
    }

    /** Whether words are a unit as it stands in a head. */
    boolean isUnit(String words) {
        return is(UNIT, words);
    }

    /** The unit in brackets behind a head word, or null. */
    Unit unit(String words) {
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        String inner = open < 0 ? "" : words.substring(open + 1, words.length() - 1);
        return !inner.isEmpty() && is(UNIT, inner) ? Unit.of(inner) : null;
    }

    /** What a column holds as far as its head tells; {@code match} is the amount it is known to hold, or null. */
    Role role(TableHeader header, int column, Column match) {
        List<String> stack = header.stack(column);
        if (stack.isEmpty()) {
            return Role.OTHER;
        }
        String last = stack.get(stack.size() - 1);
        if (is(LINE, last)) {
            return Role.LINE;
        }
        if (is(NAME, last) || is(NAME, String.join("", stack))) {
            return Role.NAME;
        }
        if (is(CODE, last)) {
            return Role.CODE;
        }
        return match == null ? Role.OTHER : Role.AMOUNT;
    }
}
