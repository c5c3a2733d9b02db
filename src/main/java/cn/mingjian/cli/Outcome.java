package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one report of a run.
 *
 * @param file the report as it was given
 * @param outputs format to file name, empty where it could not be audited
 * @param findings how many of each severity
 * @param reason why it could not be audited, or null
 * @param packs the packs that were in force
 */
record Outcome(
        String file,
        Map<String, String> outputs,
        Map<Severity, Long> findings,
        String reason,
        long milliseconds,
        List<PackIdentity> packs) {

    static Outcome audited(String file, Map<String, String> outputs, Audit audit, long milliseconds) {
        Map<Severity, Long> counts = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity, count(audit, severity));
        }
        return new Outcome(file, outputs, counts, null, milliseconds, audit.packs());
    }

    static Outcome failed(String file, String reason, long milliseconds) {
        return new Outcome(file, Map.of(), Map.of(), reason, milliseconds, List.of());
    }

    boolean isAudited() {
        return reason == null;
    }

    long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    private static long count(Audit audit, Severity severity) {
        return audit.findings().stream()
                .map(Finding::severity)
                .filter(s -> s == severity)
                .count();
    }
}
