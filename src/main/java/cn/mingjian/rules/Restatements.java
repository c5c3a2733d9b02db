package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures that a report states more than once: the same concept, measure, whole and year. */
final class Restatements {

    private record Key(String concept, String measure, String of, Integer year) {}

    private final Map<Key, List<Fact>> byKey = new LinkedHashMap<>();
    private List<Pair> lastDigits;

    Restatements(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.isValue()) {
                Key key = new Key(fact.concept(), fact.measure(), fact.of(), fact.year());
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** Every figure of the text beside the cell of a table that states it. */
    List<Pair> besideTables() {
        List<Pair> found = new ArrayList<>();
        for (List<Fact> same : byKey.values()) {
            List<Fact> cells =
                    same.stream().filter(f -> f.origin() == Origin.TABLE).toList();
            if (!cells.isEmpty()) {
                same.stream()
                        .filter(f -> f.origin() == Origin.NARRATIVE)
                        .forEach(f -> found.add(pair(f, best(f, cells))));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Figures of the text that differ from a cell, or from the text before them, in the last digit only: rounding leaves room for
     * that, but one value printed twice to the same place has one last digit.
     */
    List<Pair> lastDigits() {
        if (lastDigits == null) {
            lastDigits = inLastDigit();
        }
        return lastDigits;
    }

    private List<Pair> inLastDigit() {
        List<Pair> found = new ArrayList<>();
        for (List<Fact> same : byKey.values()) {
            List<Fact> cells =
                    same.stream().filter(f -> f.origin() == Origin.TABLE).toList();
            List<Fact> others = cells.isEmpty() ? same.subList(0, 1) : cells;
            same.stream()
                    .filter(f -> f.origin() == Origin.NARRATIVE && f.isMoney())
                    .filter(f -> others.stream().noneMatch(o -> isSame(f, o)))
                    .flatMap(f -> others.stream()
                            .filter(o -> isPrintedAlike(f, o))
                            .limit(1)
                            .map(o -> pair(f, o)))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isSame(Fact one, Fact other) {
        return one.amount().unit().equals(other.amount().unit())
                ? one.amount().value().compareTo(other.amount().value()) == 0
                : one.amount().inBaseUnit().compareTo(other.amount().inBaseUnit()) == 0;
    }

    /** Whether both print the same unit to the same place and may round the same value. */
    private static boolean isPrintedAlike(Fact one, Fact other) {
        return one.amount().unit().equals(other.amount().unit())
                && one.amount().decimals() == other.amount().decimals()
                && agree(one, other);
    }

    /** Every figure outside tables that no table states as finely, beside the value best supported by the others. */
    List<Pair> outsideTables() {
        List<Pair> found = new ArrayList<>();
        for (List<Fact> all : byKey.values()) {
            List<Fact> same = beyondTables(all);
            if (same.size() > 1) {
                Fact best = bestSupported(same);
                same.stream()
                        .filter(f -> !f.equals(best) && !bothInSheets(f, best))
                        .forEach(f -> found.add(pair(f, best)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Those that no table states; where tables do, those that agree with a cell and are printed more finely than any: a cell that
     * drops its zeros (5 for 5.00) cannot tell 5.00 from 5.05, the sentences beside it can.
     */
    private static List<Fact> beyondTables(List<Fact> same) {
        List<Fact> cells = same.stream().filter(f -> f.origin() == Origin.TABLE).toList();
        if (cells.isEmpty()) {
            return same;
        }
        return same.stream()
                .filter(f -> f.origin() == Origin.NARRATIVE
                        && f.isMoney()
                        && cells.stream().anyMatch(c -> agree(f, c)))
                .filter(f -> cells.stream()
                        .allMatch(c -> f.amount().step().compareTo(c.amount().step()) < 0))
                .toList();
    }

    /** The cell that agrees, else the first. */
    private static Fact best(Fact fact, List<Fact> cells) {
        return cells.stream().filter(c -> agree(fact, c)).findFirst().orElse(cells.get(0));
    }

    /** The figure that most statements agree with; the more precise, then the earlier one of several. */
    private static Fact bestSupported(List<Fact> same) {
        Fact best = null;
        long most = 0;
        for (Fact fact : same) {
            long support = same.stream().filter(f -> agree(fact, f)).count();
            boolean finer = best != null
                    && support == most
                    && agree(best, fact)
                    && fact.amount().decimals() > best.amount().decimals();
            if (support > most || finer) {
                most = support;
                best = fact;
            }
        }
        return best;
    }

    /** Sheets of the same name are of different units; that they differ proves nothing. */
    private static boolean bothInSheets(Fact one, Fact other) {
        return one.origin() == Origin.SHEET && other.origin() == Origin.SHEET;
    }

    private static boolean agree(Fact one, Fact other) {
        return Terms.agree(Terms.figure(one), Terms.figure(other));
    }

    private static Pair pair(Fact fact, Fact other) {
        String name = Printed.name(fact);
        return new Pair(
                name + Printed.place(fact),
                fact,
                Terms.figure(name + Printed.place(fact), fact),
                Terms.figure(name + Printed.place(other), other),
                true);
    }
}
