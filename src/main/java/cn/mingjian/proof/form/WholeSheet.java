package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Pen;

/** The same sheet for the whole spending of a department: it names the department, and its money is basic or for projects. */
final class WholeSheet extends ProjectSheet {

    WholeSheet(Pen pen, Scores scores, boolean stripped, SheetStyle style) {
        super(pen, scores, stripped, style);
    }

    @Override
    void head(GridWriter grid, Project project) {
        grid.text("部门名称").text(pen.accounts().shortName(), 1, 8).end();
    }

    @Override
    String fundingTitle() {
        return "部门资金（万元）";
    }
}
