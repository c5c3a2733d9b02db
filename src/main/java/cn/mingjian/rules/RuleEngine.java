package cn.mingjian.rules;

import cn.mingjian.facts.Classification;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.rules.compiler.UnitCache;
import cn.mingjian.rules.pack.PackFolder;
import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the rule packs of a folder over reports. Packs are read and compiled once, when the engine is made; one engine
 * serves any number of threads.
 */
public final class RuleEngine {

    private static final String CACHE = "mingjian.cache";

    private final Map<String, RuleSet> byRegion = new HashMap<>();
    private final RuleSet national;

    private final Classification classification;

    private RuleEngine(Map<String, RuleSet> byRegion, RuleSet national, Classification classification) {
        this.byRegion.putAll(byRegion);
        this.classification = classification;
        this.national = national;
    }

    /**
     * Loads the packs of a folder; compiled rules are kept in the folder that the system property {@code mingjian.cache}
     * names, or in {@code .cache/mingjian} of the user.
     *
     * @throws RuleFileException where a file of a pack cannot be used
     */
    public static RuleEngine load(Path rules) {
        return load(rules, cacheFolder());
    }

    /** The same, with compiled rules kept in the given folder. */
    public static RuleEngine load(Path rules, Path cache) {
        PackFolder folder = new PackFolder(rules);
        return new Loader(folder, new PackCompiler(new UnitCache(cache)), classification(rules)).load();
    }

    private static Classification classification(Path rules) {
        return Files.isDirectory(rules.resolve("classification"))
                ? Classification.read(rules)
                : Classification.unknown();
    }

    private static Path cacheFolder() {
        String given = System.getProperty(CACHE);
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".cache", "mingjian");
    }

    /**
     * Runs the packs over one report.
     *
     * @param region two digits of the province whose overlay applies, or null for none; one without overlay gets the
     *     national pack
     */
    public RuleRun run(Disclosure disclosure, String region) {
        return new SessionRun(ruleSet(region), disclosure, classification).run();
    }

    /** The identities of the packs that apply to a region. */
    public List<PackIdentity> packs(String region) {
        return ruleSet(region).packs();
    }

    /** Every check that applies to a region, whatever its years. */
    public List<CheckDefinition> checks(String region) {
        return ruleSet(region).checks();
    }

    /** The rules that carry out a check, in the order of files and lines. */
    public List<RuleOrigin> rulesOf(String check, String region) {
        return ruleSet(region).rules().values().stream()
                .filter(r -> r.check().equals(check))
                .sorted(Comparator.comparing(RuleOrigin::file).thenComparingInt(RuleOrigin::line))
                .toList();
    }

    /** The regions that have an overlay. */
    public List<String> regions() {
        return byRegion.keySet().stream().sorted().toList();
    }

    private RuleSet ruleSet(String region) {
        return region == null ? national : byRegion.getOrDefault(region, national);
    }

    /** Puts the rule sets of all packs together. */
    private record Loader(PackFolder folder, PackCompiler compiler, Classification classification) {

        private RuleEngine load() {
            Map<String, RulePack> packs = new LinkedHashMap<>();
            Map<String, List<PackUnit>> units = new HashMap<>();
            Map<String, Basis> bases = folder.bases();
            UnitModels models = new UnitModels();
            RuleSet national = null;
            Map<String, RuleSet> byRegion = new HashMap<>();
            for (RulePack pack : folder.packs()) {
                packs.put(pack.id(), pack);
                List<RulePack> chain = chain(pack, packs);
                units.put(pack.id(), compiler.compile(pack, vocabulary(chain)));
                RuleSetBuilder builder = new RuleSetBuilder(bases, models);
                chain.forEach(p -> builder.add(p, units.get(p.id())));
                RuleSet set = builder.build(pack.region());
                if (pack.region() != null) {
                    byRegion.put(pack.region(), set);
                } else if (national == null || pack.base() != null) {
                    national = set;
                }
            }
            if (national == null) {
                throw new RuleFileException("pack.json", 0, null, "没有不分地区的规则包");
            }
            return new RuleEngine(byRegion, national, classification);
        }

        private static List<RulePack> chain(RulePack pack, Map<String, RulePack> packs) {
            List<RulePack> chain = new ArrayList<>();
            for (RulePack p = pack; p != null; p = p.base() == null ? null : packs.get(p.base())) {
                chain.add(0, p);
            }
            return chain;
        }

        private static List<RuleFile> vocabulary(List<RulePack> chain) {
            return chain.subList(0, chain.size() - 1).stream()
                    .flatMap(p -> p.vocabulary().stream())
                    .toList();
        }
    }
}
