package cn.mingjian.audit;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds judgements on words that repeat what a broken relation says: a check of the same family that points at two or more
 * of the relation's figures and at nothing else ("减少1.61万元，增长49.69%" is wrong as a calculation and as a sentence).
 */
final class Echoes {

    private static final int FIGURES = 2;

    private final Map<Evidence, Set<Link>> through = new HashMap<>();

    Echoes(List<Link> broken) {
        for (Link link : broken) {
            Link.facts(link.relation())
                    .map(Fact::evidence)
                    .filter(Objects::nonNull)
                    .forEach(e ->
                            through.computeIfAbsent(e, k -> new HashSet<>()).add(link));
        }
    }

    /** The broken relation that a finding without a relation repeats. */
    Optional<Link> of(Drafts.Draft draft) {
        List<Evidence> evidence =
                draft.judgement().evidence().stream().distinct().toList();
        if (draft.hasRelation() || evidence.size() < FIGURES) {
            return Optional.empty();
        }
        Set<Link> common = new HashSet<>(through.getOrDefault(evidence.get(0), Set.of()));
        evidence.forEach(e -> common.retainAll(through.getOrDefault(e, Set.of())));
        String family = draft.finding().family();
        return common.stream()
                .filter(l -> l.draft().finding().family().equals(family))
                .min(Comparator.comparing(l -> l.draft().finding().id()));
    }
}
