package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of a list of projects hold, as its head tells.
 *
 * @param end number of the first row after the head
 * @param name the column of the projects' names
 * @param figures the columns that hold figures
 * @param source the column that names the source of the funds of a row, or -1
 * @param grade the column of the grade, or -1
 * @param words the columns that hold words, numbers of rows or codes
 */
record ProjectHead(
        int end, int name, Map<Integer, Column> figures, int source, int grade, Set<Integer> words, int width) {

    /**
     * A column of figures.
     *
     * @param measure the key of its figures in a row
     * @param source the source of the funds they are of, empty where they are of all
     * @param unit unit of a figure that is printed without one
     * @param label its head as printed
     */
    record Column(String measure, String source, Unit unit, String label) {

        boolean isMoney() {
            return MONEY.contains(measure);
        }

        boolean isRate() {
            return measure.equals(Measure.EXECUTION_RATE);
        }

        /** Whether its figures are scores, or what can be scored. */
        boolean isScore() {
            return !isMoney() && !isRate();
        }

        Column as(String other) {
            return new Column(other, source, unit, label);
        }
    }

    /** The names of the list's own columns in the data file. */
    static final String TOTAL_SCORE = "自评得分";

    private static final String EXECUTION_WEIGHT = "执行率分值";
    private static final String EXECUTION_SCORE = "执行率得分";
    private static final String NAME = "项目名称";
    /** What a project can score in all. */
    static final String TOTAL_WEIGHT = "总分值";

    private static final String GRADE = "评价等级";
    private static final String WORDS = "文字";
    private static final String SOURCES = "资金来源";
    private static final String EXECUTION = "预算执行";

    static final String BALANCE = "结余额";
    private static final Set<String> MONEY = Set.of(
            Measure.INITIAL_BUDGET, Measure.BUDGET, Measure.FULL_BUDGET, Measure.EXECUTED, Measure.AMOUNT, BALANCE);
    private static final Set<String> INDICATORS = Set.of("一级指标", "二级指标", "三级指标");
    private static final Pattern YEAR = Pattern.compile("^20\\d\\d年(度)?");
    private static final Pattern UNIT = Pattern.compile("\\(?[百千万亿]*元\\)?|\\P{IsHan}*");
    private static final Pattern PERCENT = Pattern.compile("[(（]\\s*[%％]\\s*[)）]");

    /** The head of a list of projects that begins a table, or null where it is none. */
    static ProjectHead of(List<GridRow> rows, Unit money, SheetVocabulary words, HeadWords heads) {
        if (rows.stream().anyMatch(row -> isOfIndicators(row, words))) {
            return null;
        }
        TableHeader header = TableHeader.of(rows, 0, heads);
        if (header.end() == 0 || header.end() >= rows.size()) {
            return null;
        }
        return new Finder(header, money, words).head();
    }

    private static boolean isOfIndicators(GridRow row, SheetVocabulary words) {
        for (int c = 0; c < row.width(); c++) {
            if (INDICATORS.contains(String.valueOf(words.name(SheetWord.INDICATOR_COLUMN, row.text(c))))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list tells of results, and not of plans alone. */
    boolean evaluates() {
        return grade >= 0 || holds(Measure.SCORE);
    }

    boolean holds(String measure) {
        return figures.values().stream().anyMatch(c -> c.measure().equals(measure));
    }

    int firstFigure() {
        return figures.keySet().iterator().next();
    }

    /** Tells the columns of one head. */
    private static final class Finder {
        private final TableHeader header;
        private final Unit money;
        private final SheetVocabulary words;
        private final Map<Integer, Column> figures = new LinkedHashMap<>();
        private final Set<Integer> others = new HashSet<>();
        private int name = -1;
        private int source = -1;
        private int grade = -1;

        Finder(TableHeader header, Unit money, SheetVocabulary words) {
            this.header = header;
            this.money = money;
            this.words = words;
        }

        /** The head, or null where the table is no list of projects. */
        ProjectHead head() {
            for (int c = 0; c < header.width(); c++) {
                take(c);
            }
            settleBudget();
            boolean executed = figures.values().stream()
                    .anyMatch(c ->
                            c.measure().equals(Measure.EXECUTED) || c.measure().equals(Measure.EXECUTION_RATE));
            boolean scored = grade >= 0
                    || figures.values().stream().anyMatch(c -> c.measure().equals(Measure.SCORE));
            boolean list = name >= 0
                    && !figures.isEmpty()
                    && name < figures.keySet().iterator().next()
                    && (scored || executed)
                    && figures.size() + (grade >= 0 ? 1 : 0) >= 2;
            return list ? new ProjectHead(header.end(), name, figures, source, grade, others, header.width()) : null;
        }

        private void take(int column) {
            List<String> stack = header.stack(column).stream()
                    .map(word -> YEAR.matcher(word).replaceFirst(""))
                    .toList();
            String own = own(column);
            if (stack.isEmpty()) {
                return;
            }
            if (own != null && !MONEY.contains(own)) {
                takeOwn(column, own, stack);
                return;
            }
            takeFunds(column, own, stack);
        }

        /** What the list's own words say of a column, or null. */
        private String own(int column) {
            for (String joined : header.names(column)) {
                String found =
                        words.name(SheetWord.LIST_COLUMN, YEAR.matcher(joined).replaceFirst(""));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private void takeOwn(int column, String own, List<String> stack) {
            String part = stack.stream()
                    .map(word -> words.name(SheetWord.LEVEL1, word))
                    .filter(word -> word != null)
                    .findFirst()
                    .orElse(null);
            switch (own) {
                case NAME -> name = column;
                case GRADE -> grade = grade < 0 ? column : grade;
                case WORDS -> others.add(column);
                case EXECUTION_WEIGHT -> score(column, Measure.WEIGHT, stack);
                case EXECUTION_SCORE -> score(column, ProjectRow.EXECUTION_SCORE, stack);
                case TOTAL_SCORE ->
                    score(
                            column,
                            part == null ? Measure.SCORE : part.equals(EXECUTION) ? ProjectRow.EXECUTION_SCORE : part,
                            stack);
                default -> score(column, own, stack);
            }
        }

        private void score(int column, String key, List<String> stack) {
            put(column, new Column(key, "", Unit.SCORE, stack.get(stack.size() - 1)));
        }

        /** A column of money or of the rate of its execution: which measure, and of which source of the funds. */
        private void takeFunds(int column, String own, List<String> stack) {
            String measure = measure(stack);
            if (measure == null && own == null && isSources(stack)) {
                source = column;
                return;
            }
            String funds = funds(stack, measure);
            boolean partOfLast = measure == null && own == null && !funds.isEmpty() && stack.size() == 1;
            if (partOfLast && last() != null && last().isMoney()) {
                measure = last().measure();
            } else if (measure == null) {
                measure = own;
            }
            if (measure != null) {
                boolean rate = measure.equals(Measure.EXECUTION_RATE);
                String label = stack.get(stack.size() - 1);
                put(column, new Column(measure, funds, rate ? percent(stack) : unit(stack), label));
            }
        }

        private boolean isSources(List<String> stack) {
            return stack.size() == 1 && SOURCES.equals(words.name(SheetWord.FUNDING_COLUMN, stack.get(0)));
        }

        /** The measure that the lowest word of a head names that names one, or null. */
        private String measure(List<String> stack) {
            for (int i = stack.size() - 1; i >= 0; i--) {
                String found = words.name(SheetWord.FUNDING_COLUMN, stack.get(i));
                if (found != null && (MONEY.contains(found) || found.equals(Measure.EXECUTION_RATE))) {
                    return found;
                }
            }
            return null;
        }

        /** The source of the funds that a head names, empty where it means all of them. */
        private String funds(List<String> stack, String measure) {
            for (String word : stack) {
                String row = words.fundingRow(word);
                if (row != null) {
                    return words.isTotal(row) ? "" : row;
                }
            }
            String lowest = stack.get(stack.size() - 1);
            boolean known = measure == null
                    || words.is(SheetWord.LIST_SUM, lowest)
                    || words.is(SheetWord.FUNDING_COLUMN, lowest)
                    || words.is(SheetWord.LIST_COLUMN, lowest)
                    || UNIT.matcher(lowest).matches();
            return known ? "" : SheetVocabulary.plain(lowest);
        }

        private Column last() {
            List<Column> all = new ArrayList<>(figures.values());
            return all.isEmpty() ? null : all.get(all.size() - 1);
        }

        private void put(int column, Column holds) {
            boolean known = figures.values().stream()
                    .anyMatch(c ->
                            c.measure().equals(holds.measure()) && c.source().equals(holds.source()));
            if (!known) {
                figures.put(column, holds);
            }
        }

        private Unit unit(List<String> stack) {
            Unit own = money;
            for (String word : stack) {
                own = MoneyUnit.inBrackets(word).orElse(own);
            }
            return own;
        }

        private static Unit percent(List<String> stack) {
            return stack.stream().anyMatch(word -> PERCENT.matcher(word).find()) ? Unit.PERCENT : Unit.NONE;
        }

        /** A budget that does not say which it is: beside another one that of the year's beginning, alone what was to be spent. */
        private void settleBudget() {
            boolean full = figures.values().stream().anyMatch(c -> c.measure().equals(Measure.FULL_BUDGET));
            boolean initial =
                    figures.values().stream().anyMatch(c -> c.measure().equals(Measure.INITIAL_BUDGET));
            figures.replaceAll((column, holds) -> !holds.measure().equals(Measure.BUDGET) || (full && initial)
                    ? holds
                    : holds.as(full ? Measure.INITIAL_BUDGET : Measure.FULL_BUDGET));
        }
    }
}
