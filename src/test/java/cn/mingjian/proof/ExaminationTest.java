package cn.mingjian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.proof.alter.Alteration;
import cn.mingjian.proof.draft.Edits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What would make the figures of a proof untrue without anybody noticing. */
class ExaminationTest {

    private static final int TURNS = Alteration.Kind.values().length;
    private static final Settings SETTINGS = new Settings(7, 4_711, TURNS, 0, 1, List.of(ReportWriter.Form.TXT_ROWS));

    @Test
    void every_alteration_that_is_recorded_is_printed() {
        for (int report = 0; report < SETTINGS.reports(); report++) {
            Specimen specimen = Specimen.of(SETTINGS, report);
            byte[] clean = specimen.bytes(Edits.NONE);
            for (int turn = 0; turn < TURNS; turn++) {
                Optional<Alteration> made = specimen.alteration(turn, TURNS);
                if (made.isPresent()) {
                    assertThat(specimen.bytes(made.get().edits()))
                            .as("%d#%d %s", report, turn, made.get().described())
                            .isNotEqualTo(clean);
                }
            }
        }
    }

    @Test
    void what_an_alteration_says_is_printed_stands_in_the_report() {
        for (int report = 0; report < SETTINGS.reports(); report++) {
            Specimen specimen = Specimen.of(SETTINGS, report);
            for (int turn = 0; turn < TURNS; turn++) {
                Optional<Alteration> made = specimen.alteration(turn, TURNS);
                if (made.isPresent()) {
                    String text =
                            new String(specimen.bytes(made.get().edits()), StandardCharsets.UTF_8).replace(",", "");
                    assertThat(made.get().printed()).allMatch(text::contains);
                }
            }
        }
    }

    @Test
    void each_kind_of_alteration_has_a_place_in_some_report() {
        Set<Alteration.Kind> made = EnumSet.noneOf(Alteration.Kind.class);
        for (int report = 0; report < 21; report++) {
            Specimen specimen = Specimen.of(SETTINGS, report);
            for (int turn = 0; turn < TURNS; turn++) {
                specimen.alteration(turn, TURNS).ifPresent(a -> made.add(a.kind()));
            }
        }
        assertThat(made).containsExactlyInAnyOrder(Alteration.Kind.values());
    }

    @Test
    void two_places_are_two_mistakes_in_two_parts_of_the_report() {
        List<Alteration> both = new ArrayList<>();
        for (int report = 0; report < SETTINGS.reports(); report++) {
            Specimen specimen = Specimen.of(SETTINGS, report);
            for (int turn = 0; turn < TURNS; turn++) {
                specimen.alteration(turn, TURNS)
                        .filter(a -> a.kind() == Alteration.Kind.TWO_PLACES)
                        .ifPresent(both::add);
            }
        }
        assertThat(both).isNotEmpty().allSatisfy(a -> assertThat(a.single())
                .hasSize(2)
                .extracting(s -> s.slot().place().part())
                .doesNotHaveDuplicates());
    }

    @Test
    void the_same_seed_gives_the_same_report_however_many_are_made() {
        Settings more = new Settings(700, 4_711, TURNS, 3, 4, List.of(ReportWriter.Form.TXT_ROWS));
        Specimen first = Specimen.of(SETTINGS, 3);
        Specimen again = Specimen.of(more, 3);
        assertThat(again.bytes(Edits.NONE)).isEqualTo(first.bytes(Edits.NONE));
        for (int turn = 0; turn < TURNS; turn++) {
            assertThat(again.alteration(turn, TURNS).map(Alteration::described))
                    .isEqualTo(first.alteration(turn, TURNS).map(Alteration::described));
        }
    }

    @Test
    void another_seed_gives_another_report() {
        Settings other = new Settings(7, 4_712, TURNS, 0, 1, List.of(ReportWriter.Form.TXT_ROWS));
        assertThat(Specimen.of(other, 3).bytes(Edits.NONE))
                .isNotEqualTo(Specimen.of(SETTINGS, 3).bytes(Edits.NONE));
    }

    @Test
    void a_report_that_cannot_be_audited_counts_as_a_false_alarm() {
        Scorecard card = new Scorecard(SETTINGS);
        Pipeline broken = (name, bytes) -> {
            throw new IllegalStateException("读不了");
        };
        card.add(new Examination(broken, Specimen.of(SETTINGS, 0), 0).run());
        assertThat(card.falseAlarms()).isEqualTo(1);
        assertThat(card.silentReports()).isZero();
        assertThat(ScorecardText.of(card)).contains("未能审核 1 份").contains("读不了");
    }

    @Test
    void a_crash_on_an_altered_report_is_no_catch() {
        Specimen specimen = Specimen.of(SETTINGS, 0);
        Alteration alteration = specimen.alteration(1, TURNS).orElseThrow();
        Trial trial = new Trial(
                0, 1, alteration, Set.of("合计"), List.of(new Trial.Found(Trial.CRASH, true, Set.of(0), "读不了")));
        assertThat(trial.isCaught()).isFalse();
    }

    @Test
    void of_two_mistakes_one_named_is_not_enough() {
        Alteration both = both();
        Trial.Found first = new Trial.Found("BAL-01", true, Set.of(0), "甲");
        Trial.Found second = new Trial.Found("BAL-02", true, Set.of(1), "乙");
        Trial.Found other = new Trial.Found("BAL-03", true, Set.of(), "丙");
        Set<String> broken = Set.of("合计");
        assertThat(new Trial(0, 0, both, broken, List.of(first)).isCaught()).isFalse();
        assertThat(new Trial(0, 0, both, broken, List.of(first, second)).isPinned())
                .isTrue();
        assertThat(new Trial(0, 0, both, broken, List.of(first, second, other)).isPinned())
                .isFalse();
    }

    private static Alteration both() {
        for (int report = 0; report < SETTINGS.reports(); report++) {
            for (int turn = 0; turn < TURNS; turn++) {
                Optional<Alteration> made = Specimen.of(SETTINGS, report).alteration(turn, TURNS);
                if (made.isPresent() && made.get().kind() == Alteration.Kind.TWO_PLACES) {
                    return made.get();
                }
            }
        }
        throw new AssertionError("no report with two mistakes");
    }

    @Test
    void an_alarm_on_a_consistent_report_is_counted_by_form_and_format() {
        Scorecard card = new Scorecard(SETTINGS);
        Verdict.Alarm alarm = new Verdict.Alarm("BAL-01", true, "收支不等");
        Verdict verdict = new Verdict(0, "54", "MD", List.of(alarm), List.of(), 1, 1, 1, 1, 0, List.of(), null);
        card.add(verdict);
        assertThat(card.falseAlarms()).isEqualTo(1);
        assertThat(card.silentReports()).isZero();
        assertThat(card.byForm().of("54").alarms).isEqualTo(1);
        assertThat(card.byFormat().of("MD").alarms).isEqualTo(1);
        assertThat(ScorecardText.of(card)).contains("BAL-01").contains("收支不等");
    }
}
