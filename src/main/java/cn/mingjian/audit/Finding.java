package cn.mingjian.audit;

import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.Basis;
import cn.mingjian.rules.Severity;
import java.util.List;

/**
 * A defect found.
 *
 * @param id stable: the same document and packs give the same id
 * @param rule name of the rule that fired, as written in its rule file
 * @param rootCause id of the finding this one is a consequence of, or null
 */
public record Finding(
        String id,
        String check,
        String rule,
        String family,
        Severity severity,
        String title,
        String message,
        String subject,
        List<Basis> basis,
        String expected,
        String actual,
        String difference,
        List<Evidence> evidence,
        String rootCause,
        String suggestion) {

    public Finding {
        basis = List.copyOf(basis);
        evidence = List.copyOf(evidence);
    }
}
