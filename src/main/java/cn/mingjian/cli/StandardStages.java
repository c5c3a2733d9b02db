package cn.mingjian.cli;

import cn.mingjian.Home;
import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Auditor;
import cn.mingjian.audit.CaseRunner;
import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.facts.Passage;
import cn.mingjian.proof.Pipeline;
import cn.mingjian.report.Renderers;
import cn.mingjian.rules.LintProblem;
import cn.mingjian.rules.RuleCatalog;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.RuleLint;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The stages as they are. */
final class StandardStages implements Stages {

    private static final String AUTO = "auto";
    private static final String CACHE = "mingjian.cache";
    private static final String FINAL = "决算";

    @Override
    public Reading reading(RuleFolder rules) {
        DocumentReader reader = new DocumentReader(rules.words().resolve("vocabulary"));
        FactExtractor extractor = new FactExtractor(rules.words());
        return file -> reader.reports(file).stream().map(extractor::extract).toList();
    }

    @Override
    public Auditing auditing(RuleFolder rules, String region) {
        Parts parts = parts(rules);
        return file -> parts.reader().reports(file).stream()
                .<Auditing.Report>map(report -> () -> parts.audit(report, region))
                .toList();
    }

    /** The same way from bytes in memory, for proofs on generated reports. */
    static Pipeline pipeline(RuleFolder rules, String region) {
        Parts parts = parts(rules);
        return (name, bytes) -> parts.audit(parts.reader().read(name, bytes), region);
    }

    /** What an audit goes through. */
    private record Parts(DocumentReader reader, FactExtractor extractor, RuleEngine engine, Auditor auditor) {

        Audit audit(Document document, String region) throws UnreadableDocumentException {
            Disclosure disclosure = recognised(extractor.extract(document), extractor);
            String overlay = region.equals(AUTO) ? disclosure.profile().region() : region;
            return auditor.audit(disclosure, engine.run(disclosure, overlay));
        }
    }

    private static Parts parts(RuleFolder rules) {
        // The vocabulary and the rules take most of the time that the command needs to start, and do not need each
        // other.
        CompletableFuture<DocumentReader> reader = CompletableFuture.supplyAsync(
                () -> new DocumentReader(rules.words().resolve("vocabulary")));
        CompletableFuture<FactExtractor> extractor =
                CompletableFuture.supplyAsync(() -> new FactExtractor(rules.words()));
        RuleEngine engine = RuleEngine.load(rules.packs(), cache());
        return new Parts(joined(reader), joined(extractor), engine, new Auditor());
    }

    @Override
    public Catalogue catalogue(RuleFolder rules, String region) {
        RuleEngine engine = RuleEngine.load(rules.packs(), cache());
        String overlay = region.equals(AUTO) ? null : region;
        return new Catalogue(
                engine.packs(overlay), RuleCatalog.of(rules.packs(), engine).entries(overlay));
    }

    @Override
    public Examples examples(RuleFolder rules) {
        Parts parts = parts(rules);
        CaseRunner runner = new CaseRunner(
                text -> parts.extractor().extract(parts.reader().read("例.txt", text.getBytes(StandardCharsets.UTF_8))),
                parts.engine());
        return new Examples(RuleCatalog.cases(rules.packs()), runner);
    }

    @Override
    public List<LintProblem> problems(RuleFolder rules) {
        return RuleLint.of(rules.packs(), cache());
    }

    @Override
    public Rendering rendering() {
        Renderers renderers = Renderers.standard(Home.folder().resolve("reports"), cache());
        return (audit, format, file) -> renderers.write(format.code(), audit, file);
    }

    /** An audit of something that is no report would be a long list of checks not made, and look like a clean one. */
    private static Disclosure recognised(Disclosure disclosure, FactExtractor extractor)
            throws UnreadableDocumentException {
        String kind = disclosure.profile().documentKind();
        if (kind != null && kind.endsWith("预算") && !saysFinal(disclosure)) {
            throw new UnreadableDocumentException("这是" + kind + "公开文本，不是决算公开报告；本程序只审核决算，没有审核");
        }
        String refusal = extractor.refusal(disclosure);
        if (refusal != null) {
            throw new UnreadableDocumentException(refusal);
        }
        return disclosure;
    }

    /** Whether the title of a table, or words that make no sentence such as covers and headings, are of final accounts. */
    private static boolean saysFinal(Disclosure disclosure) {
        return disclosure.passages().stream().map(Passage::words).anyMatch(w -> w.contains(FINAL) && w.indexOf('。') < 0)
                || disclosure.tables().stream().anyMatch(t -> t.title().contains(FINAL));
    }

    /** Where compiled rules and templates are kept between runs. */
    private static Path cache() {
        String given = System.getProperty(CACHE);
        return given != null ? Path.of(given) : Path.of(System.getProperty("user.home"), ".cache", "mingjian");
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
