package cn.mingjian.audit;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.RuleRun;
import cn.mingjian.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attaches to each finding the finding it follows from, and orders them: roots by weight, each before what it explains. */
final class RootCauses {

    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> explaining = new HashSet<>();
    private final Naming naming;
    private final Slips slips;
    private final Suggestions suggestions;

    private RootCauses(Disclosure disclosure) {
        this.naming = new Naming(disclosure.profile());
        FactIndex index = new FactIndex(disclosure.facts());
        this.slips = new Slips(index, naming);
        this.suggestions = new Suggestions(index, naming, slips);
    }

    static RootCauses of(Disclosure disclosure, RuleRun run, Drafts drafts) {
        RootCauses causes = new RootCauses(disclosure);
        drafts.all().forEach(d -> causes.findings.put(d.finding().id(), d.finding()));
        List<Link> broken = List.of();
        List<Cluster> clusters = List.of();
        WrongWords words = new WrongWords(disclosure, drafts, causes.naming);
        SheetIndicators indicators = new SheetIndicators(disclosure);
        if (drafts.all().stream().anyMatch(Drafts.Draft::hasRelation)) {
            Graph graph = Graph.of(run, drafts);
            broken = graph.broken();
            clusters = indicators.merged(causes.clusters(disclosure, graph, broken, words));
        }
        clusters.forEach(causes::attach);
        drafts.all().forEach(d -> words.ledTo(d).ifPresent(said -> causes.echo(d, said)));
        drafts.all().forEach(d -> indicators.ledTo(d).ifPresent(said -> causes.echo(d, said)));
        Echoes echoes = new Echoes(broken, clusters, drafts, disclosure.facts());
        drafts.all().forEach(d -> echoes.suspect(d).ifPresent(stated -> causes.echo(d, stated)));
        drafts.all().forEach(d -> echoes.repeated(d).ifPresent(stated -> causes.echo(d, stated)));
        drafts.all().forEach(d -> echoes.lacking(d).ifPresent(unread -> causes.follow(d, unread)));
        return causes;
    }

    /** The broken relations by what is wrong: single figures first, then what only several together show. */
    private List<Cluster> clusters(Disclosure disclosure, Graph graph, List<Link> broken, WrongWords words) {
        Search search = new Search(trial -> slips.of(trial).kind().strangeness());
        Cells cells = new Cells(disclosure);
        List<Cluster> clusters = new ShiftedRows(disclosure, naming).merged(search.clusters(broken));
        clusters = new WrongUnits(disclosure, naming).merged(clusters);
        clusters = new TurnedWords(disclosure, naming, graph::quantity).merged(clusters);
        clusters = words.merged(clusters);
        clusters = new MovedRows(disclosure, cells, graph::quantity).merged(clusters);
        clusters = new MisplacedFigures(cells, graph::quantity).merged(clusters);
        clusters = new StrayAmounts(disclosure).merged(clusters);
        clusters = new WrongRows(disclosure, naming).merged(clusters);
        clusters = new Exchanges(naming).merged(clusters);
        ExchangedRows rows = new ExchangedRows(disclosure, naming, graph::quantity);
        clusters = rows.shownByTables(clusters);
        clusters = new ExchangedGroups(disclosure, naming, graph::quantity).merged(clusters);
        clusters = rows.merged(clusters);
        clusters = new WrongPlaces(disclosure, naming, graph::quantity, slips::of).merged(clusters);
        clusters = new MissingItems(naming, slips::of).merged(clusters);
        clusters = new MissingRows(disclosure, slips::of).merged(clusters);
        clusters = new EmptyCells(cells).merged(clusters);
        return RepeatedLimits.merged(new SharedLimits(naming).merged(clusters));
    }

    /** All findings, in order. */
    List<Finding> findings() {
        Map<String, List<Finding>> consequences = new HashMap<>();
        List<Finding> roots = new ArrayList<>();
        for (Finding finding : findings.values()) {
            if (finding.rootCause() == null) {
                roots.add(finding);
            } else {
                consequences
                        .computeIfAbsent(finding.rootCause(), id -> new ArrayList<>())
                        .add(finding);
            }
        }
        Comparator<Finding> byWeight = Comparator.comparing(Finding::severity).reversed();
        Comparator<Finding> byPlace = Comparator.<Finding>comparingInt(
                        f -> f.evidence().get(0).start())
                .thenComparing(Finding::id);
        Comparator<Finding> byReach = Comparator.comparingInt(
                f -> -consequences.getOrDefault(f.id(), List.of()).size());
        roots.sort(byWeight.thenComparing(byReach).thenComparing(byPlace));
        List<Finding> ordered = new ArrayList<>();
        for (Finding root : roots) {
            ordered.add(root);
            consequences.getOrDefault(root.id(), List.of()).stream()
                    .sorted(byWeight.thenComparing(byPlace))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private void attach(Cluster cluster) {
        List<Link> links = cluster.links().stream()
                .filter(l -> !taken.contains(id(l)))
                .sorted(bestStatement(cluster))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        Link root = links.get(0);
        if (links.size() > 1) {
            explaining.add(id(root));
        }
        for (Link link : links) {
            taken.add(id(link));
            Finding finding = findings.get(id(link));
            String suggestion = link.equals(root) ? suggestions.root(cluster, root) : suggestions.consequence(cluster);
            String given = finding.suggestion();
            boolean keep = given != null && !given.isBlank() && !isTelling(cluster);
            findings.put(
                    finding.id(), finding.following(link.equals(root) ? null : id(root), keep ? given : suggestion));
        }
    }

    /** Whether the numbers say more than the rule does: one figure explains several findings, or a known slip explains it. */
    private boolean isTelling(Cluster cluster) {
        if (cluster.told() != null) {
            return true;
        }
        boolean several = cluster.links().stream()
                        .map(l -> l.members().keySet())
                        .distinct()
                        .count()
                > 1;
        return cluster.suspects().size() == 1
                && (several || slips.of(cluster.suspects().get(0)).isKnown());
    }

    /** A judgement on the words of figures that are themselves found wrong says the same thing again. */
    private void echo(Drafts.Draft draft, Drafts.Draft said) {
        Finding finding = findings.get(draft.finding().id());
        Finding stated = findings.get(said.finding().id());
        String root = stated.rootCause() == null ? stated.id() : stated.rootCause();
        if (finding.rootCause() == null && !explaining.contains(finding.id()) && !root.equals(finding.id())) {
            explaining.add(root);
            findings.put(finding.id(), finding.following(root, finding.suggestion()));
        }
    }

    /** What lacks an amount that could not be read, and all that follows from it, follows from how the amount is written. */
    private void follow(Drafts.Draft draft, Drafts.Draft unread) {
        Finding lacking = findings.get(draft.finding().id());
        Finding written = findings.get(unread.finding().id());
        if (lacking.rootCause() == null && written.rootCause() == null) {
            findings.replaceAll(
                    (id, f) -> id.equals(lacking.id()) || lacking.id().equals(f.rootCause())
                            ? f.following(written.id(), f.suggestion())
                            : f);
            explaining.add(written.id());
        }
    }

    /** The finding that says best what is wrong: it states the wrong figure itself, weighs most, needs fewest others. */
    private static Comparator<Link> bestStatement(Cluster cluster) {
        // What is only info may follow from a defect, but no defect follows from it: a reader who skips info would miss
        // it.
        return Comparator.comparing((Link l) -> cluster.face() != null && !l.equals(cluster.face()))
                .thenComparing((Link l) -> l.draft().finding().severity() == Severity.INFO)
                .thenComparing((Link l) -> !statesWrong(l, cluster))
                .thenComparing((Link l) -> !statesFace(l, cluster))
                .thenComparingInt((Link l) -> cluster.suspects().isEmpty() ? place(l) : 0)
                .thenComparing((Link l) -> !l.isEquation())
                .thenComparing((Link l) -> l.draft().finding().severity(), Comparator.reverseOrder())
                .thenComparing((Link l) -> l.relation().computed().facts().size() == 1)
                .thenComparingInt((Link l) -> l.relation().computed().facts().size())
                .thenComparing(RootCauses::id);
    }

    /** The columns of a row that lacks something are told from the left, where the total stands. */
    private static int place(Link link) {
        return link.draft().finding().evidence().get(0).start();
    }

    private static boolean statesWrong(Link link, Cluster cluster) {
        Fact stated = link.stated();
        return stated != null
                && cluster.wrong().stream().anyMatch(q -> q.facts().contains(stated));
    }

    /** What is done about a figure is said of the fact that stands for it, so the root states that one if any does. */
    private static boolean statesFace(Link link, Cluster cluster) {
        Fact stated = link.stated();
        return stated != null
                && cluster.wrong().stream().anyMatch(q -> q.face().id().equals(stated.id()));
    }

    private static String id(Link link) {
        return link.draft().finding().id();
    }
}
