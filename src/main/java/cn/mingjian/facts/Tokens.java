package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/** A passage taken apart: every character belongs to one token. */
final class Tokens {

    /** Kind of the words that stand for a year without naming it (上年, 本年). */
    static final String YEAR_WORD = "年份";

    private static final String DIGITS = "0123456789一二三四五六七八九十";
    private static final String OPENERS = "，；。：、";
    private static final int LONGEST_NUMBER = 3;

    private static final int EARLIEST = 1949;
    private static final int LATEST = 2099;

    private final Reading reading;
    private final List<Token> all = new ArrayList<>();
    private final Token[] starting;
    private final Token[] ending;

    private Tokens(Reading reading) {
        this.reading = reading;
        starting = new Token[reading.text().length() + 1];
        ending = new Token[reading.text().length() + 1];
    }

    static Tokens of(Reading reading, Lexicon lexicon, FigureLexer figures, boolean worded) {
        Tokens tokens = new Tokens(reading);
        String text = reading.text();
        int at = endOfNumbering(text);
        if (at > 0) {
            tokens.add(new Token(0, at, List.of(), null, null));
        }
        while (at < text.length()) {
            Token token = tokens.next(text, at, lexicon, figures, worded);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private void add(Token token) {
        all.add(token);
        starting[token.start()] = token;
        ending[token.end()] = token;
    }

    private Token next(String text, int at, Lexicon lexicon, FigureLexer figures, boolean worded) {
        Lexicon.Match match = lexicon.longest(text, at);
        char c = text.charAt(at);
        if (match == null && (Reading.isDigit(c) || c == '-' || c == '+')) {
            Token number = number(text, at, figures);
            if (number != null) {
                return number;
            }
        }
        Figure words = match == null && worded ? figures.inWords(text, at) : null;
        if (words != null) {
            return new Token(at, words.end(), List.of(), words, null);
        }
        return match == null
                ? new Token(at, at + 1, List.of(), null, null)
                : new Token(at, match.end(), match.entries(), null, null);
    }

    private static Token number(String text, int at, FigureLexer figures) {
        Figure figure = figures.at(text, at);
        if (figure == null) {
            return null;
        }
        if (figure.hasUnit()) {
            return new Token(at, figure.end(), List.of(), figure, null);
        }
        int end = at + figure.printed().length();
        if (figure.printed().length() == 4 && figure.value().scale() == 0) {
            int year = figure.value().intValue();
            if (year >= EARLIEST && year <= LATEST) {
                return new Token(at, endOfYear(text, end), List.of(), null, year);
            }
        }
        if (end < text.length() && "年月日号条款章节时岁届".indexOf(text.charAt(end)) >= 0) {
            return new Token(at, end + 1, List.of(), null, null);
        }
        return new Token(at, end, List.of(), figure, null);
    }

    private static int endOfYear(String text, int from) {
        for (String word : List.of("年度", "年", "度")) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    /** Whether a clause begins at a place, a number of its own before it included (；2.甲项目…，②甲项目…). */
    static boolean opensClause(String text, int at) {
        if (at == 0 || isCircled(text.charAt(at - 1))) {
            return at > 0;
        }
        int start = at;
        if (".、）".indexOf(text.charAt(at - 1)) >= 0) {
            int number = at - 1;
            while (number > 0 && at - number <= LONGEST_NUMBER && DIGITS.indexOf(text.charAt(number - 1)) >= 0) {
                number--;
            }
            boolean bracket = number > 0 && number < at - 1 && text.charAt(number - 1) == '（';
            start = number == at - 1 ? at : bracket ? number - 1 : number;
        }
        return start > 0 && OPENERS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Whether a character is a number in a circle (①). */
    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    /** End of the number a passage starts with ("1.", "（2）", "3、"), or 0. */
    static int endOfNumbering(String text) {
        int i = 0;
        if (!text.isEmpty() && isCircled(text.charAt(0))) {
            return 1;
        }
        boolean open = i < text.length() && text.charAt(i) == '（';
        if (open) {
            i++;
        }
        int first = i;
        while (i < text.length() && i - first < 3 && DIGITS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == first || i >= text.length()) {
            return 0;
        }
        char mark = text.charAt(i);
        if (open) {
            return mark == '）' ? i + 1 : 0;
        }
        if (mark == '、' || mark == '）') {
            return i + 1;
        }
        if (mark != '.') {
            return 0;
        }
        int decimals = i + 1;
        while (decimals < text.length() && Reading.isDigit(text.charAt(decimals))) {
            decimals++;
        }
        return decimals - i - 1 == 0 || decimals - i - 1 >= 3 ? i + 1 : 0;
    }

    /** The tokens that lie within a stretch, in order. */
    List<Token> between(int from, int to) {
        List<Token> within = new ArrayList<>();
        int at = from;
        while (at < to) {
            Token token = starting[at];
            if (token != null && token.end() <= to) {
                within.add(token);
            }
            at = token == null ? at + 1 : token.end();
        }
        return within;
    }

    String text() {
        return reading.text();
    }

    Reading reading() {
        return reading;
    }

    List<Token> all() {
        return all;
    }

    /** The token that starts at a place, or null. */
    Token startingAt(int at) {
        return starting[at];
    }

    /** The token that ends at a place, or null. */
    Token endingAt(int at) {
        return ending[at];
    }
}
