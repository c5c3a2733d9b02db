package cn.mingjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.fixture.ReportWriter.Form;
import cn.mingjian.proof.Proof;
import cn.mingjian.proof.Scorecard;
import cn.mingjian.proof.ScorecardText;
import cn.mingjian.proof.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A short fixed proof with the packs as they are; longer ones are run with the command. */
class ProofTest {

    private static final List<Form> FORMS = List.of(
            Form.TXT_ROWS, Form.TXT_CELLS, Form.MD, Form.HTML, Form.DOCX, Form.XLSX, Form.PDF_RULED, Form.TXT_GBK);

    private static Scorecard card;

    @BeforeAll
    static void run() throws InterruptedException, IOException {
        Settings settings = new Settings(56, 20_240_901, 2, 0, 2, FORMS);
        card = Proof.run(settings, StandardStages.pipeline(RuleFolder.of(null), "auto"), done -> {});
        String text = ScorecardText.of(card);
        Files.writeString(Path.of("target", "prove.md"), text);
        // What .ci/run prints at its end; the tables are in the file above.
        Path figures = Files.createDirectories(Path.of("target", "figures"));
        Files.writeString(
                figures.resolve("Proof.txt"),
                text.substring(0, text.indexOf("\n## ")).strip() + "\n");
    }

    @Test
    void consistent_reports_raise_no_error_and_no_warning() {
        assertThat(card.falseAlarms()).as(ScorecardText.of(card)).isZero();
        assertThat(card.silentReports()).isEqualTo(56);
    }

    @Test
    void nearly_every_printed_figure_is_read() {
        assertThat(card.read() * 100 / card.printed()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void some_mistakes_are_constrained_and_the_counts_fit_together() {
        assertThat(card.constrained()).isGreaterThan(90);
        assertThat(card.caught()).isBetween(card.pinned(), card.constrained());
    }

    @Test
    void mistakes_are_caught_and_told_as_one_finding_that_names_the_figure() {
        assertThat(card.caught() * 100).as(ScorecardText.of(card)).isGreaterThanOrEqualTo(card.constrained() * 98);
        assertThat(card.pinned() * 100).as(ScorecardText.of(card)).isGreaterThanOrEqualTo(card.constrained() * 95);
    }
}
