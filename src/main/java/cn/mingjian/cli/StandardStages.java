package cn.mingjian.cli;

import cn.mingjian.Home;
import cn.mingjian.audit.Auditor;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.report.Renderers;
import cn.mingjian.rules.RuleEngine;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The stages as they are. */
final class StandardStages implements Stages {

    private static final String AUTO = "auto";
    private static final String CACHE = "mingjian.cache";

    @Override
    public Reading reading(RuleFolder rules) {
        DocumentReader reader = new DocumentReader(rules.words().resolve("vocabulary"));
        FactExtractor extractor = new FactExtractor(rules.words());
        return report -> extractor.extract(reader.read(report));
    }

    @Override
    public Auditing auditing(RuleFolder rules, String region) {
        // The two take most of the time that the command needs to start, and do not need each other.
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> reading(rules));
        RuleEngine engine = RuleEngine.load(rules.packs(), cache());
        Reading reader = joined(reading);
        Auditor auditor = new Auditor();
        return report -> {
            Disclosure disclosure = recognised(reader.read(report));
            String overlay = region.equals(AUTO) ? disclosure.profile().region() : region;
            return auditor.audit(disclosure, engine.run(disclosure, overlay));
        };
    }

    @Override
    public Catalogue catalogue(RuleFolder rules, String region) {
        RuleEngine engine = RuleEngine.load(rules.packs(), cache());
        String overlay = region.equals(AUTO) ? null : region;
        return new Catalogue(engine.packs(overlay), engine.checks(overlay));
    }

    @Override
    public Rendering rendering() {
        Renderers renderers = Renderers.standard(Home.folder().resolve("reports"), cache());
        return (audit, format, file) -> renderers.write(format.code(), audit, file);
    }

    /** An audit of something that is no report would be a long list of checks not made, and look like a clean one. */
    private static Disclosure recognised(Disclosure disclosure) throws UnreadableDocumentException {
        boolean known = !disclosure.tables().isEmpty()
                || !disclosure.sheets().isEmpty()
                || disclosure.passages().stream().anyMatch(p -> !p.sectionName().isEmpty());
        if (!known) {
            throw new UnreadableDocumentException("没有识别出决算公开报告的任何章节或表格，无法审核");
        }
        return disclosure;
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
