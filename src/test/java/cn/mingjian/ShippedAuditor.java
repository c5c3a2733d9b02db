package cn.mingjian;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Auditor;
import cn.mingjian.audit.Finding;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.FactExtractor;
import cn.mingjian.rules.RuleEngine;
import cn.mingjian.rules.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Audits reports with the rules that are shipped, loaded once for all tests. */
final class ShippedAuditor {

    private static final Path RULES = Home.folder().resolve("rules");
    private static final DocumentReader READER = new DocumentReader(RULES.resolve("vocabulary"));
    private static final FactExtractor EXTRACTOR = new FactExtractor(RULES);
    private static final RuleEngine ENGINE = RuleEngine.load(RULES);

    private ShippedAuditor() {}

    static Disclosure read(String fileName, byte[] report) throws UnreadableDocumentException {
        return EXTRACTOR.extract(READER.read(fileName, report));
    }

    static Audit audit(String fileName, byte[] report) throws UnreadableDocumentException {
        Disclosure disclosure = read(fileName, report);
        return new Auditor()
                .audit(disclosure, ENGINE.run(disclosure, disclosure.profile().region()));
    }

    /** What is more than a remark. */
    static List<Finding> reported(Audit audit) {
        return audit.findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .toList();
    }

    /** A report that lies beside the tests. */
    static byte[] resource(String path) throws IOException {
        try (InputStream in = ShippedAuditor.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }
}
