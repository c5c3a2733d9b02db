package cn.mingjian.audit;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.rules.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what says again that a figure is wrong: judgements on words ("减少1.61万元，增长49.69%" is wrong as a calculation and as
 * a sentence) and relations that a wrong figure made be taken for others.
 */
final class Echoes {

    private static final int FIGURES = 2;
    /** An amount with its decimals. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9,.])[1-9][0-9,]*[.][0-9]{2}(?![0-9])");

    private final Map<Evidence, Set<Link>> through = new HashMap<>();
    private final Map<String, Suspected> suspected = new HashMap<>();
    private final Map<String, Drafts.Draft> byFinding = new HashMap<>();
    private final Map<String, Set<String>> stating = new HashMap<>();
    private final Map<String, List<Drafts.Draft>> byWords = new HashMap<>();
    /** Where the figures stand that were read. */
    private final Set<Evidence> read = new HashSet<>();

    private final Map<BigDecimal, Drafts.Draft> numbers = new LinkedHashMap<>();
    private final Map<String, Link> broken = new HashMap<>();

    /** A figure that may be wrong, where that is told, and what it should be, or null where the relations leave that open. */
    private record Suspected(Drafts.Draft told, BigDecimal value) {

        static Suspected of(Cluster cluster, Quantity wrong) {
            BigDecimal value = cluster.suspects().stream()
                    .filter(t -> t.quantity().equals(wrong))
                    .map(Trial::value)
                    .findFirst()
                    .orElse(null);
            return new Suspected(cluster.links().get(0).draft(), value);
        }

        /** Whether a judgement that a result misses its target would stand with the other value as well. */
        boolean leaves(Fact figure, List<Fact> figures) {
            return value != null
                    && figure.measure().equals(Measure.RESULT)
                    && figures.stream()
                            .filter(f -> f.measure().equals(Measure.TARGET))
                            .map(f -> f.amount().inBaseUnit())
                            .anyMatch(t -> value.compareTo(t)
                                    == figure.amount().inBaseUnit().compareTo(t));
        }
    }

    /** @param facts all that was read */
    Echoes(List<Link> broken, List<Cluster> clusters, Drafts drafts, List<Fact> facts) {
        facts.forEach(f -> read.add(f.evidence()));
        for (Link link : broken) {
            this.broken.put(link.draft().finding().id(), link);
            for (Fact fact : (Iterable<Fact>) Link.facts(link.relation())::iterator) {
                if (fact.evidence() != null) {
                    through.computeIfAbsent(fact.evidence(), k -> new HashSet<>())
                            .add(link);
                }
                states(fact, link.draft());
            }
        }
        for (Drafts.Draft draft : drafts.all()) {
            if (!draft.hasRelation()) {
                byWords.computeIfAbsent(draft.finding().check(), k -> new ArrayList<>())
                        .add(draft);
                number(draft);
            }
            draft.judgement().figures().forEach(f -> states(f, draft));
        }
        for (Cluster cluster : clusters) {
            for (Quantity wrong : cluster.wrong()) {
                Suspected found = Suspected.of(cluster, wrong);
                wrong.facts().forEach(f -> suspected.putIfAbsent(print(f), found));
            }
        }
    }

    /** One printed number may be a figure of two things (收、支总计各增加350.31万元): what is wrong with one is so with both. */
    private static String print(Fact fact) {
        Evidence at = fact.evidence();
        return at == null
                ? fact.id()
                : at.start() + ":" + at.end() + ":" + fact.amount().printed() + ":" + fact.measure();
    }

    private void states(Fact fact, Drafts.Draft draft) {
        byFinding.put(draft.finding().id(), draft);
        stating.computeIfAbsent(print(fact), k -> new HashSet<>())
                .add(draft.finding().id());
    }

    /** What a finding repeats, if it repeats anything. */
    Optional<Drafts.Draft> repeated(Drafts.Draft draft) {
        return stated(draft).or(() -> sameWords(draft)).or(() -> samePlace(draft));
    }

    /** Where the figure is told that is wrong, if it is one that a finding depends on. */
    Optional<Drafts.Draft> suspect(Drafts.Draft draft) {
        List<Fact> figures = draft.judgement().figures();
        return figures.stream()
                .filter(f -> suspected.containsKey(print(f))
                        && !suspected.get(print(f)).leaves(f, figures))
                .map(f -> suspected.get(print(f)).told())
                // A reader who skips what is only info would miss what follows from it.
                .filter(d -> d.finding().severity().compareTo(draft.finding().severity()) >= 0
                        || d.finding().severity() != Severity.INFO)
                .findFirst();
    }

    /** Something is wrong between the figures it depends on that is said already. */
    private Optional<Drafts.Draft> stated(Drafts.Draft draft) {
        List<Fact> figures = draft.judgement().figures();
        if (figures.isEmpty() || draft.hasRelation()) {
            return Optional.empty();
        }
        Map<String, Integer> shared = new HashMap<>();
        figures.stream()
                .map(Echoes::print)
                .distinct()
                .flatMap(p -> stating.get(p).stream())
                .forEach(id -> shared.merge(id, 1, Integer::sum));
        int enough = Math.min(FIGURES, figures.size());
        return first(shared.entrySet().stream()
                .filter(e -> e.getValue() >= enough)
                .map(e -> byFinding.get(e.getKey()))
                .filter(d -> isBefore(d, draft)));
    }

    /**
     * Of two findings about the same figures the heavier is the root; of two of the same weight, the earlier check; of two of one
     * check, what holds figures together and not what words say.
     */
    private static boolean isBefore(Drafts.Draft one, Drafts.Draft other) {
        int weight = one.finding().severity().compareTo(other.finding().severity());
        int check = one.finding().check().compareTo(other.finding().check());
        return weight > 0 || (weight == 0 && (check < 0 || (check == 0 && one.hasRelation())));
    }

    /** A check of the same family points at two or more figures of one broken relation and at nothing else. */
    private Optional<Drafts.Draft> sameWords(Drafts.Draft draft) {
        List<Evidence> evidence =
                draft.judgement().evidence().stream().distinct().toList();
        if (draft.hasRelation() || evidence.size() < FIGURES) {
            return Optional.empty();
        }
        Set<Link> common = new HashSet<>(through.getOrDefault(evidence.get(0), Set.of()));
        evidence.forEach(e -> common.retainAll(through.getOrDefault(e, Set.of())));
        String family = draft.finding().family();
        return first(common.stream()
                .map(Link::draft)
                .filter(d -> d.finding().family().equals(family)));
    }

    /** The same check points at words that lie around those this finding points at, or within them. */
    private Optional<Drafts.Draft> samePlace(Drafts.Draft draft) {
        List<Evidence> places = draft.judgement().evidence();
        if (draft.hasRelation() || places.isEmpty() || places.size() > FIGURES) {
            return Optional.empty();
        }
        boolean inText = places.stream().allMatch(Echoes::isInText);
        return first(byWords.get(draft.finding().check()).stream()
                .filter(d -> !d.equals(draft))
                .filter(d -> (only(draft) != null && only(d) != null) || (inText && isAsHeavy(d, draft)))
                .filter(d -> places.stream().allMatch(p -> isAt(p, d))));
    }

    /** Rows of sheets may be at fault in more than one way. */
    private static boolean isInText(Evidence place) {
        return place.table() == null && place.row() == null;
    }

    private static boolean isAt(Evidence place, Drafts.Draft draft) {
        return draft.judgement().evidence().stream().anyMatch(e -> isWithin(place, e) || isWithin(e, place));
    }

    private static boolean isAsHeavy(Drafts.Draft one, Drafts.Draft other) {
        return one.finding().severity().compareTo(other.finding().severity()) >= 0;
    }

    /** A sum lacks just the number that words say is not rightly written: it was not taken for an amount. */
    Optional<Drafts.Draft> lacking(Drafts.Draft draft) {
        Link link = broken.get(draft.finding().id());
        if (link == null || !link.isEquation()) {
            return Optional.empty();
        }
        Fact stated = link.stated();
        if (stated == null || !stated.isMoney()) {
            return Optional.empty();
        }
        return first(numbers.entrySet().stream()
                .filter(n -> Stream.of(stated.amount().unit(), Unit.YUAN)
                        .map(u -> n.getKey().multiply(u.factor()))
                        .anyMatch(amount -> isMoreThanRounding(amount, link) && Cells.lacks(link, Map.of(), amount)))
                .map(Map.Entry::getValue));
    }

    /** What is no more than rounding leaves open would be lacking everywhere. */
    private static boolean isMoreThanRounding(BigDecimal amount, Link link) {
        return link.play(Map.of())
                .filter(play -> amount.compareTo(play.multiply(BigDecimal.TEN)) > 0)
                .isPresent();
    }

    /** The one number in the words a judgement points at. */
    private void number(Drafts.Draft draft) {
        Evidence only = only(draft);
        // What says something of a figure was taken for an amount, and no defect follows from what is only info.
        boolean unread =
                draft.judgement().figures().isEmpty() && draft.finding().severity() != Severity.INFO;
        if (unread && only != null && only.quote() != null && !read.contains(only)) {
            List<String> found = NUMBER.matcher(only.quote())
                    .results()
                    .limit(2)
                    .map(MatchResult::group)
                    .toList();
            if (found.size() == 1) {
                numbers.putIfAbsent(new BigDecimal(found.get(0).replace(",", "")), draft);
            }
        }
    }

    /** The one place a judgement on words points at, or null. */
    private static Evidence only(Drafts.Draft draft) {
        List<Evidence> evidence = draft.judgement().evidence();
        return draft.hasRelation() || evidence.size() != 1 ? null : evidence.get(0);
    }

    private static boolean isWithin(Evidence inner, Evidence outer) {
        return inner.end() > inner.start() && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Optional<Drafts.Draft> first(Stream<Drafts.Draft> drafts) {
        return drafts.min(Comparator.comparing(d -> d.finding().id()));
    }
}
