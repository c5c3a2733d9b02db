package cn.mingjian.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs the years a report may be of. */
final class YearVote {

    private static final int OPENING = 2;
    private static final int BEGINNING = 8;
    private static final int TITLE = 3;
    private static final int CLAUSE = 40;
    private static final Pattern DATED = Pattern.compile("(?<![比较于自从])(20\\d\\d)年(?!\\d|底|末|初)");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：,;:]");

    private final ProfileWords words;
    private final Map<Integer, Integer> points = new HashMap<>();
    private final Map<Integer, Integer> others = new LinkedHashMap<>();
    private final Map<Integer, Integer> budgets = new LinkedHashMap<>();
    private int passages;

    YearVote(ProfileWords words) {
        this.words = words;
    }

    /**
     * A passage.
     *
     * @param weight what a cover or heading counts, 0 for others
     */
    void passage(String text, int weight) {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            if (at >= 4 && text.substring(at - 4, at).matches("20\\d\\d") && text.startsWith("年度", at)) {
                int worth = isOfBudget(text, at) ? 0 : weight > 0 ? weight : at == 4 ? OPENING : 0;
                if (worth > 0) {
                    points.merge(Integer.valueOf(text.substring(at - 4, at)), worth, Integer::sum);
                }
            }
        }
        passages++;
        weaker(text, weight > 0);
    }

    /** The title of a table. */
    void tableTitle(String text) {
        weaker(text, true);
    }

    private void weaker(String text, boolean title) {
        Matcher dated = DATED.matcher(text);
        boolean speaks = words.of("年度所说").stream().anyMatch(text::contains);
        if (speaks && (title || passages <= BEGINNING) && dated.find()) {
            Map<Integer, Integer> votes = isOfBudget(text, dated.end()) ? budgets : others;
            votes.merge(Integer.valueOf(dated.group(1)), title ? TITLE : 1, Integer::sum);
        }
    }

    /** Whether a year is that of a budget which is told beside the accounts. */
    private boolean isOfBudget(String text, int at) {
        Matcher end = CLAUSE_END.matcher(text);
        int to = Math.min(end.find(at) ? end.start() : text.length(), at + CLAUSE);
        String clause = text.substring(at, to);
        return words.of("预算年度").stream().anyMatch(clause::contains) && !clause.contains("决算");
    }

    /** The year with the most weight; where none is written as a fiscal year (年度), one that a notice says it is of. */
    Integer winner() {
        return ProfileReader.best(!points.isEmpty() ? points : others.isEmpty() ? budgets : others);
    }
}
