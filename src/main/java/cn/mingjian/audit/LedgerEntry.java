package cn.mingjian.audit;

import cn.mingjian.rules.Status;
import java.util.List;

/**
 * A line of the ledger: one check for one subject.
 *
 * @param reason why it does not apply or could not be decided; also says where a pass rests on rounding
 * @param findings ids of what it found
 */
public record LedgerEntry(
        String check,
        String title,
        String family,
        String subject,
        Status status,
        String reason,
        List<String> findings) {

    public LedgerEntry {
        findings = List.copyOf(findings);
    }
}
