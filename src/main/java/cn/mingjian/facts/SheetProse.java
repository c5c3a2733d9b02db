package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Binds the figures that stand among the words of a sheet's cells: goals, what was done, causes. What such a figure is of,
 * the words of its clause say.
 */
final class SheetProse {

    private static final String ENDS = "。；;";
    private static final String BREAKS = "，。；：、（）？！" + ENDS;
    private static final int LONGEST_ITEM = 30;
    private static final Pattern DATE = Pattern.compile("^(截至|截止|到)?(20\\d\\d年度?)(\\d{1,2}月)?(\\d{1,2}日)?(底|末)?");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]{1,8}>");
    private static final Pattern AROUND =
            Pattern.compile("^[^\\p{IsIdeographic}A-Za-z《〈]+|[^\\p{IsIdeographic}A-Za-z》〉]+$");

    private final SheetVocabulary vocabulary;
    private final FigureLexer lexer;
    private final TableScope scope;
    private final Map<String, Integer> names = new HashMap<>();

    SheetProse(SheetVocabulary vocabulary, FigureLexer lexer, TableScope scope) {
        this.vocabulary = vocabulary;
        this.lexer = lexer;
        this.scope = scope;
    }

    /** A cell with words: what its figures are of and what they measure, {@code null} where their own unit tells. */
    record Place(GridRow row, int column, String path, String measure, String rowName, String columnName) {}

    /** Makes facts of the figures with a unit in a cell that is not a figure itself. */
    void read(Place place) {
        Reading reading = Reading.of(place.row().cells().get(place.column()).text());
        String text = reading.text();
        Clause clause = new Clause(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Figure figure = Reading.isDigit(c) ? lexer.at(text, i) : null;
            if (figure != null && figure.hasUnit() && !isOrdinal(text, i)) {
                bind(place, reading, figure, clause);
            }
            if (figure != null) {
                i = figure.end() - 1;
            } else if (BREAKS.indexOf(c) >= 0) {
                clause.end(i);
            }
        }
    }

    private static boolean isOrdinal(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '第';
    }

    /** Where the reading stands: the sentence, the clause, and the words a figure without words of its own belongs to. */
    private final class Clause {
        private final String text;
        private int sentence;
        private int start;
        private String before = "";
        private String item = "";

        Clause(String text) {
            this.text = text;
        }

        void end(int at) {
            String words = trimmed(text, start, at);
            before = words.isEmpty() ? before : words;
            boolean label = sentence == start
                    && text.charAt(at) == '：'
                    && vocabulary.prose().label().matcher(words).matches();
            start = at + 1;
            sentence = label || ENDS.indexOf(text.charAt(at)) >= 0 ? start : sentence;
        }

        /** The words before the figure, with the subject of its sentence; those behind it where none stand before. */
        String item(Figure figure) {
            String own = trimmed(text, start, figure.start());
            if (own.isEmpty() && start > 0 && text.charAt(start - 1) == '：') {
                own = before;
            }
            if (own.isEmpty()) {
                own = trimmed(text, figure.end(), endOfClause(figure.end()));
            }
            if (own.isEmpty()) {
                own = before;
            }
            boolean generic = vocabulary.prose().generic().matcher(own).matches();
            int end = endOfSubject();
            boolean told = end < start && isFigure(end);
            String subject = told ? generic ? item : "" : trimmed(text, sentence, end);
            before = own;
            item = generic ? item : vocabulary.prose().genericEnd().matcher(own).replaceFirst("");
            return subject.isEmpty() || own.contains(subject) ? own : subject + "，" + own;
        }

        /** Whether the subject of the sentence has a figure of its own: what follows stands beside it. */
        private boolean isFigure(int at) {
            Figure figure = Reading.isDigit(text.charAt(at)) ? lexer.at(text, at) : null;
            return figure != null && figure.hasUnit();
        }

        /** The subject of a sentence ends with its first clause, or before the first figure. */
        private int endOfSubject() {
            int end = sentence;
            while (end < start && BREAKS.indexOf(text.charAt(end)) < 0 && end - sentence < LONGEST_ITEM) {
                Figure figure = Reading.isDigit(text.charAt(end)) ? lexer.at(text, end) : null;
                if (figure != null && figure.hasUnit()) {
                    break;
                }
                end = figure == null ? end + 1 : figure.end();
            }
            return Math.min(end, start);
        }

        private int endOfClause(int from) {
            int end = from;
            while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0 && !Reading.isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static String trimmed(String text, int from, int to) {
            int start = Math.max(from, to - LONGEST_ITEM);
            if (start >= to) {
                return "";
            }
            String words = MARKUP.matcher(text.substring(start, to)).replaceAll("");
            words = AROUND.matcher(DATE.matcher(words).replaceFirst("")).replaceAll("");
            return DATE.matcher(words).replaceFirst("");
        }
    }

    private void bind(Place place, Reading reading, Figure figure, Clause clause) {
        int from = clause.start;
        String item = clause.item(figure);
        clause.start = figure.end();
        String measure = place.measure() == null ? measure(figure.unit().dimension()) : place.measure();
        String path = item.isEmpty() ? place.path() : place.path() + "/" + Wording.step(item);
        int count = names.merge(path + "|" + measure, 1, Integer::sum);
        TableScope.Subject subject = new TableScope.Subject(
                count == 1 ? path : path + "（" + count + "）",
                measure,
                null,
                place.rowName().isEmpty() ? item : place.rowName(),
                place.columnName());
        scope.mention(
                place.row(),
                place.column(),
                subject,
                compared(reading.text(), from, figure),
                reading.span(from, figure.end()));
    }

    /** The figure as a bound where the words before or behind it make it one. */
    private Figure compared(String text, int from, Figure figure) {
        String words = text.substring(from, figure.start());
        for (SheetVocabulary.Comparison word : vocabulary.comparators()) {
            boolean said = word.before() ? words.endsWith(word.word()) : text.startsWith(word.word(), figure.end());
            if (said && !word.sign().isEmpty()) {
                return new Figure(
                        figure.value(), figure.unit(), figure.printed(), word.sign(), figure.start(), figure.end());
            }
        }
        return figure;
    }

    private static String measure(Dimension dimension) {
        return switch (dimension) {
            case MONEY -> Measure.AMOUNT;
            case PERCENT -> Measure.RATE;
            case SCORE -> Measure.SCORE;
            default -> Measure.COUNT;
        };
    }
}
