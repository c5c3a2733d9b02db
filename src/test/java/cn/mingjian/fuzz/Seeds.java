package cn.mingjian.fuzz;

import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.form.Forms;
import java.util.List;
import java.util.stream.Stream;

/** Generated reports that fuzzing starts from. */
final class Seeds {

    private Seeds() {}

    static byte[] report(String region, ReportWriter.Form form) {
        Draft draft = Forms.draft(Dice.of(11, 3), region);
        return ReportWriter.write(draft.print(Edits.NONE), form);
    }

    static Stream<byte[]> of(ReportWriter.Form... forms) {
        return Stream.of(forms)
                .flatMap(form -> List.of("54", "63", "51").stream().map(region -> report(region, form)));
    }

    static Stream<byte[]> text() {
        return of(
                ReportWriter.Form.TXT_ROWS, ReportWriter.Form.TXT_CELLS, ReportWriter.Form.MD, ReportWriter.Form.HTML);
    }

    static Stream<byte[]> word() {
        return of(ReportWriter.Form.DOCX);
    }

    static Stream<byte[]> workbook() {
        return of(ReportWriter.Form.XLSX, ReportWriter.Form.XLS);
    }

    static Stream<byte[]> pdf() {
        return of(ReportWriter.Form.PDF_RULED, ReportWriter.Form.PDF_UNRULED);
    }
}
