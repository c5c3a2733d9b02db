package cn.mingjian.proof.alter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {

    @ParameterizedTest
    @ValueSource(strings = {"54", "65", "63", "51", "64", "31", "44"})
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
}
