package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.EnumMap;
import java.util.Map;

/** The figures of an audit that every output shows, counted once. */
final class Figures {

    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> rootsBySeverity = new EnumMap<>(Severity.class);
    private final Map<Status, Integer> ended = new EnumMap<>(Status.class);
    private int roots;

    private Figures() {}

    static Figures of(Audit audit) {
        Figures figures = new Figures();
        for (Finding finding : audit.findings()) {
            figures.findings.merge(finding.severity(), 1, Integer::sum);
            if (finding.rootCause() == null) {
                figures.rootsBySeverity.merge(finding.severity(), 1, Integer::sum);
                figures.roots++;
            }
        }
        for (LedgerEntry entry : audit.ledger()) {
            figures.ended.merge(entry.status(), 1, Integer::sum);
        }
        return figures;
    }

    int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** Findings of a weight that are no mere consequence of another one. */
    int roots(Severity severity) {
        return rootsBySeverity.getOrDefault(severity, 0);
    }

    int roots() {
        return roots;
    }

    int ended(Status status) {
        return ended.getOrDefault(status, 0);
    }
}
