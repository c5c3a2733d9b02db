package cn.mingjian.rules;

import cn.mingjian.amount.Dimension;
import cn.mingjian.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Numbers of people and floor space that two parts of a report tell, each in its own words: 年末实有在职人员486人 among the
 * basic facts, 在职人员468人 in the report on performance.
 *
 * <p>Units, times and kinds differ in more ways than words tell. That two figures are of the same thing is taken for certain
 * where both parts tell another number of it alike, or where the figures have the same digits and two of them exchanged.
 */
final class ToldTwice {

    /** Smaller numbers are alike by chance. */
    private static final int TELLING = 10;

    private static final int TELLING_DIGITS = 3;
    private static final String STEP = " > ";

    /** A figure by what it counts, once the words around that are left out. */
    private record Count(String thing, Fact fact) {

        /** The part of the report it stands in: the outermost heading, or the table. */
        String part() {
            String path =
                    fact.evidence().section() == null ? "" : fact.evidence().section();
            int end = path.indexOf(STEP);
            return fact.evidence().table() != null ? fact.place() : end < 0 ? path : path.substring(0, end);
        }

        String value() {
            return fact.amount().inBaseUnit().stripTrailingZeros().toPlainString();
        }

        boolean isAlike(Count other) {
            return value().equals(other.value());
        }

        boolean isTelling() {
            return fact.amount().inBaseUnit().intValue() >= TELLING;
        }
    }

    private final String around;
    private final List<String> things;
    private final Map<String, List<Count>> byPlace = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    /**
     * @param things what is looked at: the patterns of their names without the words around them, by “；”
     * @param around the pattern of words around a name that make no difference
     */
    ToldTwice(List<Fact> facts, String things, String around) {
        this.things = List.of(things.split("；"));
        this.around = around;
        for (Fact fact : facts) {
            String thing = fact.isValue() && isCount(fact) ? thing(fact) : "";
            if (!thing.isEmpty()) {
                byPlace.computeIfAbsent(fact.place(), p -> new ArrayList<>()).add(new Count(thing, fact));
            }
        }
        byPlace.values().forEach(counts -> counts.removeIf(c -> repeats(c, counts)));
        byPlace.values().stream().flatMap(List::stream).forEach(c -> values.computeIfAbsent(
                        c.thing(), t -> new TreeSet<>())
                .add(c.value()));
    }

    private static boolean isCount(Fact fact) {
        Dimension dimension = fact.amount().unit().dimension();
        return dimension == Dimension.COUNT || dimension == Dimension.AREA;
    }

    private String thing(Fact fact) {
        String bare = Words.without(fact.name(), around);
        String name = bare.isEmpty() ? fact.name() : bare;
        return things.stream().filter(t -> Words.matches(name, t)).findFirst().orElse("");
    }

    /** Whether a place tells a thing more than once: it is of several units, or of parts. */
    private static boolean repeats(Count count, List<Count> all) {
        return all.stream().filter(c -> c.thing().equals(count.thing())).count() > 1;
    }

    /** Every thing told again in another part, beside where it is told first; whole where both are certainly of the same. */
    List<Pair> pairs() {
        List<Pair> found = new ArrayList<>();
        List<List<Count>> places = List.copyOf(byPlace.values());
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                add(found, places.get(i), places.get(j));
            }
        }
        return List.copyOf(found);
    }

    private void add(List<Pair> found, List<Count> first, List<Count> second) {
        for (Count count : first) {
            for (Count other : second) {
                if (count.thing().equals(other.thing())
                        && !count.part().equals(other.part())
                        && values.get(count.thing()).size() <= 2) {
                    found.add(pair(other, count, isCertain(count, other, first, second)));
                }
            }
        }
    }

    private static boolean isCertain(Count count, Count other, List<Count> first, List<Count> second) {
        return count.isAlike(other) || isExchange(count.value(), other.value()) || haveCompanion(count, first, second);
    }

    /** Whether both places tell another number alike. */
    private static boolean haveCompanion(Count count, List<Count> first, List<Count> second) {
        Map<String, Count> others =
                second.stream().collect(Collectors.toMap(Count::thing, c -> c, (one, again) -> one));
        return first.stream()
                .filter(c -> !c.thing().equals(count.thing()) && c.isTelling())
                .anyMatch(
                        c -> others.containsKey(c.thing()) && c.isAlike(Objects.requireNonNull(others.get(c.thing()))));
    }

    /** Whether two neighbouring digits change places and nothing else does. */
    private static boolean isExchange(String one, String other) {
        if (one.length() != other.length() || one.length() < TELLING_DIGITS) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    private static Pair pair(Count stated, Count told, boolean certain) {
        String name = stated.fact().name();
        return new Pair(
                name + Printed.place(stated.fact()),
                stated.fact(),
                Terms.figure(name + Printed.place(stated.fact()), stated.fact()),
                Terms.figure(told.fact().name() + Printed.place(told.fact()), told.fact()),
                certain);
    }
}
