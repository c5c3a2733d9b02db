package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.util.List;

/**
 * What one rule said of one subject.
 *
 * @param check id of the check (BAL-01)
 * @param rule name of the rule as written in its file
 * @param subject what was checked: a table, an item, a project; empty for the whole report
 * @param severity how heavy a failure is, after overlays
 * @param reason why it does not apply or could not be decided, else null
 * @param relation the relation between figures that was tested, or null where the rule judged words
 * @param rounding whether the printed digits differ although the intervals meet: 尾差, no defect
 * @param message what a reviewer can send; null lets the relation speak for itself
 * @param expected what follows from the other figures, or null
 * @param actual what is stated, or null
 * @param difference by how much, or null
 * @param suggestion what to do, or null
 * @param evidence the places it rests on, the one at fault first
 * @param figures figures it depends on beside those of the relation: where one of them is wrong, this follows from it
 */
public record Judgement(
        String check,
        String rule,
        String subject,
        Status status,
        Severity severity,
        String reason,
        Relation relation,
        boolean rounding,
        String message,
        String expected,
        String actual,
        String difference,
        String suggestion,
        List<Evidence> evidence,
        List<Fact> figures) {

    public Judgement {
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
    }

    /**
     * Nothing was tested, of the whole report.
     *
     * @param rule name of the rule, or empty where none spoke
     * @param status that it does not apply or could not be decided
     */
    static Judgement open(CheckDefinition check, String rule, Status status, String reason) {
        return new Judgement(
                check.id(),
                rule,
                "",
                status,
                check.severity(),
                reason,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
