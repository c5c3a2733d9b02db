package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A self-evaluation sheet, read.
 *
 * @param id the place its facts name
 * @param number position among the sheets of the document, from 1
 * @param project name of the project, without its code; of a sheet of the whole, the entity's name or
 *     整体支出; may be empty
 * @param whole whether it evaluates the whole expenditure of the entity and not one project
 * @param goals whether it only sets goals (a 绩效目标表) and evaluates nothing
 * @param title title as printed
 * @param year the year it says it is of, or null
 * @param unit unit of its amounts ("万元"), or null
 * @param funding the rows of the funding block
 * @param indicators the indicators
 * @param totalWeight weight in the total row, or null
 * @param totalScore score in the total row, or null
 * @param grade the grade it gives itself (优, 良 …), or empty
 * @param unread whether figures of it could not be read: what it lacks may be among them
 * @param scoresUnread the same for the figures from the first indicator on: weights and scores may be among them
 * @param concept the concept path of the sheet, 绩效自评/project
 */
public record Sheet(
        String id,
        int number,
        String project,
        boolean whole,
        boolean goals,
        String title,
        Integer year,
        String unit,
        List<FundingRow> funding,
        List<Indicator> indicators,
        Fact totalWeight,
        Fact totalScore,
        String grade,
        String concept,
        boolean unread,
        boolean scoresUnread,
        Evidence evidence)
        implements Located {

    public Sheet {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** Its place and its project, which tell it from the other sheets of the report: 自评表3 就业补助. */
    public String label() {
        return id + " " + project;
    }

    /** Whether it evaluates nothing that could be told: the title above several sheets, scores in an evaluation report. */
    boolean isTitleOnly() {
        return project.isEmpty() && !whole && spent() == null && planned() == null && indicators.isEmpty();
    }

    /** The names and targets of all indicators, in order: two projects that share them were not planned one by one. */
    public String outline() {
        return indicators.stream().map(i -> i.level3() + "|" + i.targetText()).collect(Collectors.joining("\n"));
    }

    /** The indicators that another sheet has too, with a different figure for the result in the same unit. */
    public List<Indicator> otherwiseIn(Sheet other) {
        return indicators.stream()
                .filter(i -> i.result() != null)
                .filter(i -> other.indicators.stream().anyMatch(o -> isOtherwise(i, o)))
                .toList();
    }

    /** How many indicators of this sheet stand in another one under the same name. */
    public long shared(Sheet other) {
        Set<String> names = other.indicators.stream().map(Indicator::level3).collect(Collectors.toSet());
        return indicators.stream().filter(i -> names.contains(i.level3())).count();
    }

    private static boolean isOtherwise(Indicator one, Indicator other) {
        return other.level3().equals(one.level3())
                && other.result() != null
                && other.result().amount().unit().equals(one.result().amount().unit())
                && other.result()
                                .amount()
                                .value()
                                .compareTo(one.result().amount().value())
                        != 0;
    }

    /** The indicators that met their target and lost points all the same, without a cause beside them. */
    public List<Indicator> metInVain() {
        return indicators.stream()
                .filter(i -> i.isReduced() && i.meetsTarget() && i.cause().isBlank() && !isShared(i))
                .toList();
    }

    /**
     * The indicators that stand a second time: same name, same second level and same target as one before them. Where the
     * sheet lists all of them twice, those that differ there belong to them.
     */
    public List<Indicator> repeated() {
        return isDoubled() ? again(Sheet::name) : again(Sheet::outline);
    }

    /** Whether each indicator stands twice, most of them the same to the letter. */
    public boolean isDoubled() {
        int named = again(Sheet::name).size();
        return indicators.size() > 1
                && 2 * named >= indicators.size()
                && 2 * again(Sheet::outline).size() >= named;
    }

    /** Of a sheet that lists its indicators twice: those whose two rows differ, each behind the one it repeats. */
    public List<Indicator> differing() {
        return twins().stream().flatMap(t -> Stream.of(t.first(), t.again())).toList();
    }

    /** What the two rows of each of these say. */
    public String toldDiffering() {
        return twins().stream()
                .map(t -> "“" + t.again().level3() + "”一处是" + t.first().told() + "，另一处是"
                        + t.again().told())
                .collect(Collectors.joining("；"));
    }

    /** The figures of these rows. */
    public List<Fact> differingFigures() {
        return differing().stream()
                .flatMap(i -> Stream.of(i.target(), i.result(), i.weight(), i.score()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** An indicator and the row that repeats it with other figures. */
    private record Twins(Indicator first, Indicator again) {}

    private List<Twins> twins() {
        List<Twins> twins = new ArrayList<>();
        Map<List<String>, Indicator> first = new HashMap<>();
        for (Indicator indicator : isDoubled() ? indicators : List.<Indicator>of()) {
            Indicator before = indicator.level3().isEmpty() ? null : first.putIfAbsent(name(indicator), indicator);
            if (before != null && !contents(before).equals(contents(indicator))) {
                twins.add(new Twins(before, indicator));
            }
        }
        return twins;
    }

    private List<Indicator> again(Function<Indicator, List<String>> what) {
        Set<List<String>> seen = new HashSet<>();
        return indicators.stream()
                .filter(i -> !i.level3().isEmpty() && !seen.add(what.apply(i)))
                .toList();
    }

    private static List<String> name(Indicator indicator) {
        return List.of(indicator.level2(), indicator.level3());
    }

    private static List<String> outline(Indicator indicator) {
        return List.of(indicator.level2(), indicator.level3(), indicator.targetText());
    }

    private static List<String> contents(Indicator indicator) {
        return List.of(
                indicator.targetText(),
                indicator.resultText(),
                printed(indicator.weight()),
                printed(indicator.score()));
    }

    private static String printed(Fact figure) {
        return figure == null ? "" : figure.amount().printed();
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The indicators that lost points, did not meet their target and for which the sheet gives no cause.
     *
     * @param except names of indicators that explain themselves, as a regular expression
     */
    public List<Indicator> unexplained(String except) {
        Pattern excepted = Pattern.compile(except);
        return indicators.stream()
                .filter(i -> !excepted.matcher(i.shownName()).matches())
                .filter(i -> i.isReduced() && (!i.meetsTarget() || isShared(i)) && !isExplained(i))
                .toList();
    }

    /**
     * Whether the sheet gives a cause for an indicator: beside it, beside another row that shares its weight, or beside
     * an indicator of the same name (what was not done and what was therefore not paid).
     */
    public boolean isExplained(Indicator indicator) {
        int at = indicators.indexOf(indicator);
        int from = at;
        while (from > 0 && indicators.get(from).weight() == null) {
            from--;
        }
        int to = at + 1;
        while (to < indicators.size() && indicators.get(to).weight() == null) {
            to++;
        }
        return indicators.subList(Math.max(from, 0), to).stream()
                        .anyMatch(i -> !i.cause().isBlank())
                || indicators.stream()
                        .anyMatch(i -> !i.cause().isBlank()
                                && !i.level3().isEmpty()
                                && i.level3().equals(indicator.level3()));
    }

    /** Whether several indicators have to share the weight of this one: rows without a weight of their own follow. */
    public boolean isShared(Indicator indicator) {
        int next = indicators.indexOf(indicator) + 1;
        return next < indicators.size()
                && indicators.get(next).weight() == null
                && indicators.get(next).level2().equals(indicator.level2());
    }

    /** The only source of the funds, where the sheet states what was spent in all but not from this source; else null. */
    public FundingRow unspentSource() {
        boolean spent = funding.stream().anyMatch(r -> r.total() && states(r, Measure.EXECUTED));
        boolean told = funding.stream().anyMatch(r -> !r.total() && r.figure(Measure.EXECUTED) != null);
        List<FundingRow> sources = funding.stream()
                .filter(r -> !r.total() && states(r, Measure.FULL_BUDGET))
                .toList();
        return spent && !told && sources.size() == 1 ? sources.get(0) : null;
    }

    private static boolean states(FundingRow row, String measure) {
        Fact figure = row.figure(measure);
        return figure != null && !figure.isZero();
    }

    /**
     * The indicators of some kinds that stand under another of these kinds as well.
     *
     * @param levels names of the second level that are meant, as a regular expression
     */
    public List<Indicator> repeatedUnder(String levels) {
        Map<String, String> kinds = new HashMap<>();
        Pattern meant = Pattern.compile(levels);
        return indicators.stream()
                .filter(i -> meant.matcher(i.level2()).find()
                        && i.weight() != null
                        && !i.weight().isZero()
                        && i.level3().chars().anyMatch(Character::isIdeographic))
                .filter(i -> {
                    String before = kinds.putIfAbsent(i.name(), i.level2());
                    return before != null && !before.equals(i.level2());
                })
                .toList();
    }

    /** What was spent on the project, or null. */
    public Fact spent() {
        return total(Measure.EXECUTED);
    }

    /** The adjusted budget of the project, or null. */
    public Fact planned() {
        return total(Measure.FULL_BUDGET);
    }

    private Fact total(String measure) {
        return funding.stream()
                .filter(r -> r.total() && r.figure(measure) != null)
                .map(r -> r.figure(measure))
                .findFirst()
                .orElse(null);
    }

    /** Whether money of some sources was spent on the project. */
    public boolean spentFrom(List<String> sources) {
        FundingRow only = unspentSource();
        return (only != null && sources.contains(only.name()))
                || funding.stream().anyMatch(r -> sources.contains(r.name()) && states(r, Measure.EXECUTED));
    }
}
