package cn.mingjian.proof;

import cn.mingjian.rules.Status;
import java.util.List;

/**
 * What the auditor said of one generated report.
 *
 * @param alarms errors and warnings on the consistent report: all of them false
 * @param lines ledger of the consistent report
 * @param figures figures the auditor says it saw
 * @param bound figures it says it understood
 * @param printed figures that were printed, known from the draft
 * @param read those of them whose value is among the facts
 * @param rounding identities that hold only because of rounding
 * @param failure why it could not be audited at all, or null
 */
record Verdict(
        int report,
        String form,
        String format,
        List<Alarm> alarms,
        List<Line> lines,
        int figures,
        int bound,
        int printed,
        int read,
        int rounding,
        List<Trial> trials,
        String failure) {

    /** A false alarm. */
    record Alarm(String check, boolean root, String message) {}

    /** A line of the ledger. */
    record Line(String check, Status status, String reason) {}

    static Verdict failed(Specimen specimen, String why) {
        return new Verdict(
                specimen.index(),
                specimen.draft().form(),
                specimen.format().name(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                why);
    }
}
