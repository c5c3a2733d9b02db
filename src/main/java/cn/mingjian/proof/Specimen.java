package cn.mingjian.proof;

import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.alter.Alteration;
import cn.mingjian.proof.alter.Alterer;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.form.Forms;
import java.util.List;
import java.util.Optional;

/**
 * One generated report in one file format.
 *
 * @param index number among the reports of the seed
 */
record Specimen(long seed, int index, Draft draft, ReportWriter.Form format) {

    private static final List<Alteration.Kind> KINDS = List.of(Alteration.Kind.values());

    /** The report of a number: provinces take turns, and formats within them. */
    static Specimen of(Settings settings, int index) {
        int regions = Forms.REGIONS.size();
        String region = Forms.REGIONS.get(index % regions);
        ReportWriter.Form format =
                settings.formats().get((index / regions) % settings.formats().size());
        return new Specimen(settings.seed(), index, Forms.draft(Dice.of(settings.seed(), index), region), format);
    }

    /** The {@code turn}-th mistake of this report, if it has a place for one of that kind. */
    Optional<Alteration> alteration(int turn, int turns) {
        // Shifted each time the provinces, and each time the formats, have had their turn: otherwise a form or a format
        // would meet the same kinds for ever.
        int round = index / Forms.REGIONS.size();
        Alteration.Kind kind = KINDS.get((index * turns + turn + round + round / KINDS.size()) % KINDS.size());
        return new Alterer(draft, Dice.of(seed + 1, index * 1_000 + turn)).make(kind);
    }

    String fileName() {
        return "report-" + index + "." + format.extension();
    }

    byte[] bytes(Edits edits) {
        return ReportWriter.write(draft.print(edits), format);
    }
}
