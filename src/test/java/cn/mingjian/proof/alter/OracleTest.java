package cn.mingjian.proof.alter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.form.Forms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OracleTest {

    static List<String> regions() {
        return Forms.REGIONS;
    }

    @ParameterizedTest
    @MethodSource("regions")
    void no_identity_of_a_consistent_report_is_broken(String region) {
        for (int i = 0; i < 12; i++) {
            Draft draft = Forms.draft(Dice.of(20_240_901, i), region);
            Oracle oracle = new Oracle(draft);
            for (Slot slot : draft.slots()) {
                Alteration nothing = Alteration.of(
                        Alteration.Kind.DIGIT_CHANGED, slot, slot.text() + slot.suffix(), slot.number(), slot.unit());
                assertThat(oracle.broken(nothing))
                        .as("%s report %d: %s = %s", region, i, slot.quantity(), slot.text())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Alteration.Kind.class)
    void every_kind_of_mistake_can_be_made_in_some_report(Alteration.Kind kind) {
        assertThat(regions()).anyMatch(r -> new Alterer(Forms.draft(Dice.of(20_240_904, 1), r), Dice.of(20_240_904, 2))
                .make(kind)
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = Alteration.Kind.class,
            names = {"SHEET_DROPPED", "PROJECTS_STALE"})
    void as_many_projects_as_sheets_must_be_told(Alteration.Kind kind) {
        Draft draft = Forms.draft(Dice.of(20_240_902, 3), "32");
        Alteration made = new Alterer(draft, Dice.of(20_240_903, 3)).make(kind).orElseThrow();
        assertThat(new Oracle(draft).broken(made)).contains("项目个数");
    }

    @ParameterizedTest
    @EnumSource(
            value = Alteration.Kind.class,
            names = {"ROW_DOUBLED", "SENTENCE_DOUBLED", "DENIED"})
    void what_is_told_twice_or_denied_is_printed_and_contradicts_the_report(Alteration.Kind kind) {
        Draft draft = Forms.draft(Dice.of(20_240_902, 3), "54");
        Alteration made = new Alterer(draft, Dice.of(20_240_903, 3)).make(kind).orElseThrow();
        assertThat(new Oracle(draft).broken(made)).contains(kind.title());
        assertThat(draft.print(made.edits())).isNotEqualTo(draft.print(Edits.NONE));
    }
}
