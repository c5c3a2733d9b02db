package cn.mingjian.document;

import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lines of a document say of the columns of tables: the figures right behind their names. */
final class FlatWords {

    /** A figure stands no further behind a name than this (基本支出决算为 9800.36). */
    private static final int NEAR = 8;

    private final List<Piece> pieces;
    private final Map<String, Set<BigDecimal>> figures = new HashMap<>();
    private String words;

    FlatWords(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** All lines in one, with blanks behind numbers only. Few documents hold a table that asks for it. */
    private static String words(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Line line) {
                for (char c : line.text().value().toCharArray()) {
                    if (c != ' ' && c != ',' && c != '\u3000' && c != '\u00A0') {
                        all.append(c);
                    } else if (c != ',' && endsWithDigit(all)) {
                        all.append(' ');
                    }
                }
                all.append(endsWithDigit(all) ? " " : "");
            }
        }
        return all.toString();
    }

    private static boolean endsWithDigit(StringBuilder text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Whether the text names a column and right behind it this figure. */
    boolean say(String column, BigDecimal figure) {
        words = words == null ? words(pieces) : words;
        return figures.computeIfAbsent(column, this::figures).contains(figure.stripTrailingZeros());
    }

    private Set<BigDecimal> figures(String name) {
        Set<BigDecimal> found = new HashSet<>();
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int from = at + name.length();
            int most = Math.min(words.length(), from + NEAR);
            while (from < most && !Character.isDigit(words.charAt(from)) && "。；、".indexOf(words.charAt(from)) < 0) {
                from++;
            }
            int end = from;
            while (end < words.length() && (Character.isDigit(words.charAt(end)) || words.charAt(end) == '.')) {
                end++;
            }
            String digits = words.substring(from, end);
            if (digits.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
                found.add(new BigDecimal(digits).stripTrailingZeros());
            }
        }
        return found;
    }
}
