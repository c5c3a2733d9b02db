package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Quantity;
import java.util.List;

/** The table that lists all projects with their funds, scores and grades, as many departments print it before the sheets. */
final class ProjectTable {

    private static final String ALL = "绩效管理/自评金额";
    private static final String FULL = "全年预算数";
    private static final String SPENT = "全年执行数";

    private final Pen pen;
    private final Scores scores;

    ProjectTable(Pen pen, Scores scores) {
        this.pen = pen;
        this.scores = scores;
    }

    /**
     * Writes the list.
     *
     * @param detailed with the initial budget and the score for execution and without a total; else with the total
     */
    void write(List<Project> projects, boolean detailed) {
        String title = pen.accounts().fiscalYear() + "年度项目支出绩效自评结果汇总表";
        GridWriter grid = new GridWriter(pen, title, "万元", false);
        if (detailed) {
            grid.texts("序号", "项目名称", "年初预算数", FULL, SPENT, "执行率", "执行率权重", "执行率得分", "自评得分");
        } else {
            grid.texts("序号", "项目名称", "主管部门", FULL, SPENT, "预算执行率", "自评得分", "自评等级");
        }
        grid.end();
        for (int i = 0; i < projects.size(); i++) {
            row(grid, i + 1, projects.get(i), detailed);
        }
        if (!detailed) {
            grid.texts("", "合计", "");
            wan(grid, Quantity.of(ALL, FULL), pen.accounts().fen(ALL, FULL));
            wan(grid, Quantity.of(ALL, "决算数"), pen.accounts().fen(ALL, "决算数"));
            grid.texts("—", "—", "—").end();
        }
        grid.finish();
    }

    private void row(GridWriter grid, int number, Project project, boolean detailed) {
        String concept = ProjectSheet.ROOT + project.name();
        Project.Money money = project.total();
        grid.texts(Integer.toString(number), project.name());
        if (detailed) {
            wan(grid, Quantity.of(concept, "年初预算数"), money.initial());
        } else {
            grid.text(pen.accounts().shortName());
        }
        wan(grid, Quantity.of(concept, FULL), money.full());
        wan(grid, Quantity.of(concept, SPENT), money.spent());
        grid.here().piece(pen.rate(Quantity.of(concept, "执行率"), scores.rate(money)));
        if (detailed) {
            Quantity weight = Quantity.of(concept + "/年度资金总额", "分值");
            grid.here().piece(pen.score(weight, "10", ""));
            Quantity score = Quantity.of(concept + "/年度资金总额", "得分");
            grid.here().piece(pen.score(score, scores.executionScore(project).toPlainString(), ""));
        }
        Quantity total = Quantity.of(concept + "/总分", "得分");
        grid.here().piece(pen.score(total, scores.total(project).toPlainString(), ""));
        if (!detailed) {
            grid.here().piece(pen.grade(Quantity.of(concept + "/总分", "等级"), scores.grade(project)));
        }
        grid.end(!detailed);
    }

    private void wan(GridWriter grid, Quantity quantity, long fen) {
        String text = Ink.in(fen, Unit.WAN_YUAN).toPlainString();
        grid.here().piece(pen.wan(quantity, fen, text));
    }
}
