package cn.mingjian.audit;

import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.Basis;
import cn.mingjian.rules.Severity;
import java.util.List;

/**
 * A defect found.
 *
 * @param id stable: the same document and packs give the same id
 * @param check id of the check (BAL-01)
 * @param rule name of the rule that fired, as written in its rule file
 * @param family the letters of the check's id (BAL)
 * @param severity how heavy it is, after overlays
 * @param title what the check demands
 * @param message what is wrong, as a reviewer can send it
 * @param subject what was checked: a table, an item, a project
 * @param basis the regulations that demand it
 * @param expected what follows from the other figures, with its unit, or null
 * @param actual what is stated, with its unit, or null
 * @param difference by how much, with its unit, or null
 * @param evidence the places it rests on, the one at fault first
 * @param rootCause id of the finding this one is a consequence of, or null
 * @param suggestion what to do, or null
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

    /** The same finding as a consequence of another, or as a root where {@code cause} is null, with what to do about it. */
    Finding following(String cause, String advice) {
        return new Finding(
                id,
                check,
                rule,
                family,
                severity,
                title,
                message,
                subject,
                basis,
                expected,
                actual,
                difference,
                evidence,
                cause,
                advice);
    }
}
