package cn.mingjian.rules;

import cn.mingjian.rules.pack.PackFolder;
import cn.mingjian.rules.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a folder of rule packs checks, for people: every check with the rules that carry it out and the cases that prove
 * it.
 */
public final class RuleCatalog {

    private final RuleEngine engine;
    private final List<RuleCase> cases;

    private RuleCatalog(RuleEngine engine, List<RuleCase> cases) {
        this.engine = engine;
        this.cases = List.copyOf(cases);
    }

    /**
     * The catalogue of a folder.
     *
     * @throws RuleFileException where a file of a pack cannot be used
     */
    public static RuleCatalog of(Path rules, RuleEngine engine) {
        return new RuleCatalog(engine, cases(rules));
    }

    /** The cases of every pack of a folder. */
    public static List<RuleCase> cases(Path rules) {
        List<RuleCase> cases = new ArrayList<>();
        for (RulePack pack : new PackFolder(rules).packs()) {
            cases.addAll(PackCases.of(pack, broken -> {
                throw broken;
            }));
        }
        return List.copyOf(cases);
    }

    /**
     * The checks in force in a region in the order of ids; without region those of the national pack, each followed by what
     * overlays make of it, and the checks that overlays add.
     */
    public List<Entry> entries(String region) {
        List<Entry> entries = new ArrayList<>();
        List<CheckDefinition> checks = engine.checks(region);
        checks.forEach(c -> entries.add(entry(c, region)));
        if (region == null) {
            Set<CheckDefinition> known = new HashSet<>(checks);
            for (String other : engine.regions()) {
                engine.checks(other).stream()
                        .filter(c -> !known.contains(c))
                        .forEach(c -> entries.add(entry(c, other)));
            }
        }
        entries.sort(Comparator.comparing(e -> e.check().id()));
        return List.copyOf(entries);
    }

    private Entry entry(CheckDefinition check, String region) {
        List<PackIdentity> packs = engine.packs(region);
        List<RuleCase> own =
                cases.stream().filter(c -> c.check().equals(check.id())).toList();
        return new Entry(check, packs.get(packs.size() - 1).id(), engine.rulesOf(check.id(), region), own);
    }

    /** The cases of every check. */
    public List<RuleCase> cases() {
        return cases;
    }

    /**
     * A check with all that belongs to it.
     *
     * @param pack the pack whose word on the check this is: an overlay where it adds or changes the check
     * @param rules the rules that carry it out
     * @param cases the cases that prove it
     */
    public record Entry(CheckDefinition check, String pack, List<RuleOrigin> rules, List<RuleCase> cases) {
        public Entry {
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
        }
    }
}
