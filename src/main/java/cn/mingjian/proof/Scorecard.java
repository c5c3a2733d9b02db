package cn.mingjian.proof;

import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a proof, added up report by report. */
public final class Scorecard {

    /** More than anybody reads; it only bounds the memory of a long run that goes wrong throughout. */
    private static final int EXAMPLES = 5_000;

    private final Settings settings;
    private final Tally total = new Tally();
    private final Tally byForm = new Tally();
    private final Tally byFormat = new Tally();
    private final Tally byKind = new Tally();
    private final Tally byIdentity = new Tally();
    private final Map<String, Map<Status, Integer>> statuses = new TreeMap<>();
    private final Map<String, Integer> alarms = new TreeMap<>();
    private final Map<String, Integer> catches = new TreeMap<>();
    private final Map<String, Integer> open = new TreeMap<>();
    private final Map<String, Integer> free = new TreeMap<>();
    private final List<Replay> misses = new ArrayList<>();
    private final List<Replay> unpinned = new ArrayList<>();
    private final List<Replay> falseAlarms = new ArrayList<>();
    private final List<Replay> unseen = new ArrayList<>();
    private long figures;
    private long bound;
    private long printed;
    private long read;
    private long rounding;
    private int failures;
    private int silent;

    Scorecard(Settings settings) {
        this.settings = settings;
    }

    /**
     * Something to look at, with what it takes to make it again.
     *
     * @param turn number of the mistake, or −1 for the report as it is
     */
    record Replay(int report, int turn, String form, String format, String what, String said) {}

    void add(Verdict verdict) {
        if (verdict.failure() != null) {
            failures++;
            keep(
                    falseAlarms,
                    new Replay(verdict.report(), -1, verdict.form(), verdict.format(), "未能审核", verdict.failure()));
            return;
        }
        figures += verdict.figures();
        bound += verdict.bound();
        printed += verdict.printed();
        read += verdict.read();
        rounding += verdict.rounding();
        silent += verdict.alarms().isEmpty() ? 1 : 0;
        for (Tally.Counts counts : List.of(total.of("合计"), byForm.of(verdict.form()), byFormat.of(verdict.format()))) {
            counts.reports++;
            counts.alarms += verdict.alarms().size();
            counts.printed += verdict.printed();
            counts.read += verdict.read();
        }
        for (Verdict.Alarm alarm : verdict.alarms()) {
            alarms.merge(alarm.check(), 1, Integer::sum);
            keep(
                    falseAlarms,
                    new Replay(verdict.report(), -1, verdict.form(), verdict.format(), alarm.check(), alarm.message()));
        }
        verdict.lines().forEach(this::line);
        verdict.trials().forEach(t -> trial(verdict, t));
    }

    private void line(Verdict.Line line) {
        statuses.computeIfAbsent(line.check(), c -> new EnumMap<>(Status.class)).merge(line.status(), 1, Integer::sum);
        if (line.status() == Status.UNDETERMINED) {
            String reason = line.reason() == null ? "" : line.reason().replaceAll("[-\\d,.]+", "#");
            open.merge(line.check() + "：" + reason.substring(0, Math.min(60, reason.length())), 1, Integer::sum);
        }
    }

    private void trial(Verdict verdict, Trial trial) {
        String kind = trial.alteration().kind().title();
        total.add("合计", trial);
        byForm.add(verdict.form(), trial);
        byFormat.add(verdict.format(), trial);
        byKind.add(kind, trial);
        trial.broken().stream().map(Scorecard::family).distinct().forEach(name -> byIdentity.add(name, trial));
        trial.found().stream()
                .filter(Trial.Found::root)
                .map(Trial.Found::check)
                .distinct()
                .forEach(c -> catches.merge(c, 1, Integer::sum));
        String what = trial.alteration().described();
        String said = trial.found().isEmpty()
                ? trial.isConstrained() ? "违反 " + trial.broken() : "没有其他数字与之有关"
                : trial.found().stream()
                        .filter(Trial.Found::root)
                        .map(f -> f.check() + (f.names() ? "（点名）" : "") + " " + f.message())
                        .toList()
                        .toString();
        Replay replay = new Replay(trial.report(), trial.turn(), verdict.form(), verdict.format(), what, said);
        if (!trial.isConstrained()) {
            free.merge(kind + "：" + trial.alteration().slot().quantity().measure(), 1, Integer::sum);
            if (!trial.isCaught()) {
                keep(unseen, replay);
            }
        } else if (!trial.isCaught()) {
            keep(misses, replay);
        } else if (!trial.isPinned()) {
            keep(unpinned, replay);
        }
    }

    /** Which sort of identity it is: 占比：支出/… is one of 占比. */
    private static String family(String identity) {
        int colon = identity.indexOf('：');
        return colon < 0 ? identity : identity.substring(0, colon);
    }

    private static void keep(List<Replay> list, Replay replay) {
        if (list.size() < EXAMPLES) {
            list.add(replay);
        }
    }

    public Settings settings() {
        return settings;
    }

    /** Reports on which nothing was reported that is heavier than info. */
    public int silentReports() {
        return silent;
    }

    /** False errors and warnings, and reports that could not be audited. */
    public int falseAlarms() {
        return total.of("合计").alarms + failures;
    }

    /** Mistakes that break an identity. */
    public int constrained() {
        return total.of("合计").constrained;
    }

    public int caught() {
        return total.of("合计").caught;
    }

    /** Mistakes reported as exactly one root finding that names the altered figure. */
    public int pinned() {
        return total.of("合计").pinned;
    }

    /** Ledger lines of the consistent reports with a status. */
    public int lines(Status status) {
        return statuses.values().stream()
                .mapToInt(m -> m.getOrDefault(status, 0))
                .sum();
    }

    int failures() {
        return failures;
    }

    long figures() {
        return figures;
    }

    long bound() {
        return bound;
    }

    /** Figures printed in the consistent reports. */
    public long printed() {
        return printed;
    }

    /** Those of them whose value is among the facts. */
    public long read() {
        return read;
    }

    long rounding() {
        return rounding;
    }

    Tally total() {
        return total;
    }

    Tally byForm() {
        return byForm;
    }

    Tally byFormat() {
        return byFormat;
    }

    Tally byKind() {
        return byKind;
    }

    /** By the sort of identity that was broken; a mistake that breaks several counts in each. */
    Tally byIdentity() {
        return byIdentity;
    }

    Map<String, Map<Status, Integer>> statuses() {
        return statuses;
    }

    Map<String, Integer> alarms() {
        return alarms;
    }

    Map<String, Integer> catches() {
        return catches;
    }

    Map<String, Integer> open() {
        return open;
    }

    Map<String, Integer> free() {
        return free;
    }

    List<Replay> missed() {
        return inOrder(misses);
    }

    /** Mistakes that nothing in the report contradicts and that were not reported. */
    List<Replay> unseen() {
        return inOrder(unseen);
    }

    List<Replay> unpinned() {
        return inOrder(unpinned);
    }

    List<Replay> alarmExamples() {
        return inOrder(falseAlarms);
    }

    /** Threads end as they please; the same run must print the same list. */
    private static List<Replay> inOrder(List<Replay> replays) {
        return replays.stream()
                .sorted(Comparator.comparingInt(Replay::report).thenComparingInt(Replay::turn))
                .toList();
    }
}
