package cn.mingjian.rules;

import cn.mingjian.rules.pack.PackFolder;
import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
            for (RuleFile file : pack.cases()) {
                cases.addAll(new CaseParser(pack, file).cases());
            }
        }
        return List.copyOf(cases);
    }

    /** Every check of the national pack and of all overlays, in the order of ids; a check of an overlay follows its own. */
    public List<Entry> entries(String region) {
        List<Entry> entries = new ArrayList<>();
        for (CheckDefinition check : engine.checks(region)) {
            List<RuleCase> own =
                    cases.stream().filter(c -> c.check().equals(check.id())).toList();
            entries.add(new Entry(check, engine.rulesOf(check.id(), region), own));
        }
        entries.sort(Comparator.comparing(e -> e.check().id()));
        return List.copyOf(entries);
    }

    /** The cases of every check. */
    public List<RuleCase> cases() {
        return cases;
    }

    /**
     * A check with all that belongs to it.
     *
     * @param rules the rules that carry it out
     * @param cases the cases that prove it
     */
    public record Entry(CheckDefinition check, List<RuleOrigin> rules, List<RuleCase> cases) {
        public Entry {
            rules = List.copyOf(rules);
            cases = List.copyOf(cases);
        }
    }
}
