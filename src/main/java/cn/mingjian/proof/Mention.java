package cn.mingjian.proof;

import cn.mingjian.audit.Finding;
import cn.mingjian.facts.Evidence;
import cn.mingjian.proof.alter.Alteration;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a finding names what was altered: an altered figure as printed, the row that was left out or moved, or the item
 * whose figure words deny. */
final class Mention {

    private final Alteration alteration;

    Mention(Alteration alteration) {
        this.alteration = alteration;
    }

    boolean isIn(Finding finding) {
        String said = Stream.concat(
                        Stream.of(finding.message(), finding.subject(), finding.actual(), finding.suggestion()),
                        finding.evidence().stream().flatMap(Mention::words))
                .filter(Objects::nonNull)
                .reduce("", (a, b) -> a + "\n" + b)
                .replace(",", "");
        boolean printed = alteration.printed().stream().anyMatch(said::contains);
        // What is not printed can be named only by the row it is missing from, or by what is missing; words that deny a
        // figure,
        // by the item that they deny.
        boolean unprinted = alteration.isOmission()
                || alteration.kind() == Alteration.Kind.ROW_SHIFTED
                || alteration.kind() == Alteration.Kind.DENIED;
        return printed || (unprinted && row(said));
    }

    private boolean row(String said) {
        String[] steps = alteration.slot().quantity().concept().split("/", -1);
        return said.contains(steps[steps.length - 1]) || said.contains(steps[Math.max(0, steps.length - 2)]);
    }

    private static Stream<String> words(Evidence evidence) {
        return Stream.of(evidence.quote(), evidence.row(), evidence.table());
    }
}
