package cn.mingjian.rules;

import cn.mingjian.rules.compiler.RuleText;
import cn.mingjian.rules.compiler.UnitCache;
import cn.mingjian.rules.pack.PackFolder;
import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for mistakes in rule packs: files that cannot be used, checks defined twice or without basis, concepts that no
 * report has, validity that never comes, overlays of checks that do not exist, checks that no case proves.
 */
public final class RuleLint {

    private static final Pattern MENTION = Pattern.compile("(?:@check\\(\\s*\"|检查\\s+)([^\"\\s]+)");

    private final PackFolder folder;
    private final RuleVocabulary vocabulary;
    private final PackCompiler compiler;
    private final List<LintProblem> problems = new ArrayList<>();
    private final Map<String, RulePack> packs = new HashMap<>();
    private final Map<String, List<LintedFile>> files = new HashMap<>();
    /** The checks named in files that cannot be used: their cases are none of unknown checks. */
    private final Set<String> unread = new HashSet<>();

    private RuleLint(Path rules, Path cache) {
        this.folder = new PackFolder(rules);
        this.vocabulary = RuleVocabulary.of(rules);
        this.compiler = new PackCompiler(new UnitCache(cache));
    }

    /** Everything wrong in the packs of a folder, in the order of files and lines; nothing where all is well. */
    public static List<LintProblem> of(Path rules, Path cache) {
        RuleLint lint;
        try {
            lint = new RuleLint(rules, cache);
            lint.run();
        } catch (RuleFileException e) {
            return List.of(problem(e));
        }
        return lint.problems.stream()
                .distinct()
                .sorted(Comparator.comparing(LintProblem::file)
                        .thenComparingInt(LintProblem::line)
                        .thenComparing(LintProblem::message))
                .toList();
    }

    static LintProblem problem(RuleFileException e) {
        String rule = e.rule() == null ? "" : "规则“" + e.rule() + "”：";
        return new LintProblem(e.file(), e.line(), rule + e.problem());
    }

    private void run() {
        Map<String, Basis> bases = folder.bases();
        for (RulePack pack : folder.packs()) {
            packs.put(pack.id(), pack);
            List<RulePack> chain = chain(pack);
            files.put(pack.id(), files(pack, chain));
            Set<String> parameters = new HashSet<>();
            chain.forEach(p -> p.parameters().forEach(q -> parameters.add(q.name())));
            for (LintedFile file : files.get(pack.id())) {
                problems.addAll(new ConceptLint(file.text(), vocabulary, parameters).problems());
            }
            List<LintedFile> all =
                    chain.stream().flatMap(p -> files.get(p.id()).stream()).toList();
            CheckLint checks = new CheckLint(all, pack, bases);
            problems.addAll(checks.problems());
            Set<String> known = new HashSet<>(checks.ids());
            known.addAll(unread);
            problems.addAll(new CaseLint(pack, known, checks.definedIn(files.get(pack.id()))).problems());
        }
    }

    private List<RulePack> chain(RulePack pack) {
        List<RulePack> chain = new ArrayList<>();
        for (RulePack p = pack; p != null; p = p.base() == null ? null : packs.get(p.base())) {
            chain.add(0, p);
        }
        return chain;
    }

    private List<LintedFile> files(RulePack pack, List<RulePack> chain) {
        List<RuleFile> words =
                chain.stream().flatMap(p -> p.vocabulary().stream()).toList();
        List<LintedFile> linted = new ArrayList<>();
        for (RuleFile file : pack.rules()) {
            try {
                RuleText text = PackCompiler.text(file, words);
                linted.add(new LintedFile(text, compiler.compile(file, words).rules()));
            } catch (RuleFileException e) {
                problems.add(problem(e));
                MENTION.matcher(file.text()).results().forEach(m -> unread.add(m.group(1)));
            }
        }
        return linted;
    }
}
