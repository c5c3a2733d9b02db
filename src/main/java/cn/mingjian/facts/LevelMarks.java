package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose figures the passages of one document tell. Where it gives the same figure for two levels, those of one are kept apart:
 * they can be compared with each other and with nothing else.
 */
final class LevelMarks {

    private static final String APART = "其他范围";

    private final Levels levels;
    private final Map<String, Levels.Mark> marks = new HashMap<>();
    private Section section = Section.NONE;
    private List<Levels.Mark> here = List.of();
    private Levels.Mark before;

    LevelMarks(Levels levels) {
        this.levels = levels;
    }

    /** Opens a passage; a level named in one stays in force till the section ends or another is named. */
    void open(Section where, String words) {
        if (!here.isEmpty()) {
            before = here.get(here.size() - 1);
        }
        if (!where.equals(section)) {
            before = ofHeadings(where);
        }
        section = where;
        here = levels.in(words);
    }

    private Levels.Mark ofHeadings(Section where) {
        Levels.Mark innermost = null;
        for (Heading heading : where.path()) {
            List<Levels.Mark> named = levels.in(Reading.of(heading.text()).text());
            innermost = named.isEmpty() ? innermost : named.get(0);
        }
        return innermost;
    }

    /** Takes note of what was read at a place of the passage. */
    void note(String id, int at) {
        Levels.Mark mark = before;
        for (Levels.Mark named : here) {
            mark = named.start() <= at ? named : mark;
        }
        if (mark != null) {
            marks.put(id, mark);
        }
    }

    /** The levels whose figures are not those that the report is about, by name. */
    Set<String> apart(List<Fact> facts, Map<String, Amount> tabled) {
        Map<List<Object>, List<Fact>> same = new HashMap<>();
        for (Fact fact : facts) {
            if (marks.containsKey(fact.id()) && !fact.concept().isEmpty() && fact.isValue()) {
                same.computeIfAbsent(
                                Stream.of(fact.concept(), fact.measure(), String.valueOf(fact.year()))
                                        .map(Object.class::cast)
                                        .toList(),
                                k -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<String, Integer> order = new HashMap<>();
        for (List<Fact> told : same.values()) {
            Set<String> named = told.stream().map(this::level).collect(Collectors.toSet());
            boolean differ = told.stream().map(Fact::amount).distinct().count() > 1;
            if (named.size() > 1 && differ) {
                told.forEach(f -> order.merge(level(f), f.evidence().start(), Math::min));
            }
        }
        if (order.size() < 2) {
            return Set.of();
        }
        String main = order.keySet().stream()
                .min((a, b) -> {
                    long better = agreeing(b, facts, tabled) - agreeing(a, facts, tabled);
                    return better != 0 ? Long.signum(better) : order.get(a) - order.get(b);
                })
                .orElseThrow();
        Set<String> others = new HashSet<>(order.keySet());
        others.remove(main);
        return others;
    }

    private String level(Fact fact) {
        return marks.get(fact.id()).level();
    }

    /** How many figures of a level the tables print, too. */
    private long agreeing(String level, List<Fact> facts, Map<String, Amount> tabled) {
        return facts.stream()
                .filter(f -> f.measure().equals(Measure.FINAL) && marks.containsKey(f.id()) && level(f).equals(level))
                .filter(f -> f.amount().equals(tabled.get(f.concept())))
                .count();
    }

    /** What was read of a level that is kept apart, under that level. */
    List<Fact> parted(List<Fact> facts, Set<String> apart) {
        Set<String> concepts = facts.stream().map(Fact::concept).collect(Collectors.toSet());
        return facts.stream()
                .map(f -> {
                    String root = root(f.id(), apart);
                    return root == null
                            ? f
                            : f.of(root + f.concept(), concepts.contains(f.of()) ? root + f.of() : f.of());
                })
                .toList();
    }

    List<Statement> partedStatements(List<Statement> statements, Set<String> apart) {
        return statements.stream()
                .map(s -> {
                    String root = root(s.id(), apart);
                    return root == null || s.concept().isEmpty() ? s : s.of(root + s.concept());
                })
                .toList();
    }

    private String root(String id, Set<String> apart) {
        Levels.Mark mark = marks.get(id);
        return mark == null || !apart.contains(mark.level()) ? null : APART + "/" + mark.word() + "/";
    }
}
