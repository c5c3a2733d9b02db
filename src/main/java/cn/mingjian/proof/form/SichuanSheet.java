package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Quantity;
import java.util.List;

/** The sheet whose execution part stands in a block of its own and whose comparator and unit have their own cells. */
final class SichuanSheet extends ProjectSheet {

    SichuanSheet(Pen pen, Scores scores) {
        super(pen, scores, false, null);
    }

    @Override
    void write(Project project) {
        String title = "部门预算项目支出绩效自评表（%d年度）".formatted(pen.accounts().fiscalYear());
        GridWriter grid = new GridWriter(pen, title, null, true);
        grid.text("项目名称").text(project.name(), 1, 10).end();
        grid.text("主管部门").text(pen.accounts().shortName(), 1, 5);
        grid.text("实施单位").text(pen.accounts().shortName(), 1, 4).end();
        grid.text("项目基本情况", 3, 1)
                .text("1.项目年度目标完成情况", 1, 1)
                .text("项目年度目标", 1, 4)
                .text("年度目标完成情况", 1, 5)
                .end();
        grid.text("").text(project.goal(), 1, 4).text(project.result(), 1, 5).end();
        grid.text("2.项目实施内容及过程概述").text("按照年度计划分步组织实施，过程资料完整。", 1, 9).end();
        execution(grid, project);
        indicators(grid, project);
        String concept = ROOT + project.name() + "/总分";
        grid.text("合计", 1, 8).here().piece(pen.score(Quantity.of(concept, "分值"), "100", ""));
        grid.here()
                .piece(pen.score(
                        Quantity.of(concept, "得分"), scores.total(project).toPlainString(), ""));
        grid.text("").end();
        grid.text("评价结论").text("项目管理规范，资金使用合规，绩效目标总体实现。", 1, 10).end();
        grid.text("存在问题").text("绩效指标的细化程度还不够。", 1, 10).end();
        grid.text("改进措施").text("结合业务特点进一步细化量化绩效指标。", 1, 10).end();
        grid.finish();
    }

    private void execution(GridWriter grid, Project project) {
        grid.text("预算执行情况（10分）", 6, 1).text("年度预算数（万元）", 1, 2);
        grid.texts("年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分")
                .text("原因", 1, 2)
                .end();
        String concept = ROOT + project.name();
        Project.Money total = project.total();
        grid.text("总额", 1, 2);
        money(grid, concept, total);
        grid.here().piece(pen.score(Quantity.of(concept + "/年度资金总额", "分值"), "10", ""));
        String score = scores.executionScore(project).toPlainString();
        grid.here().piece(pen.score(Quantity.of(concept + "/年度资金总额", "得分"), score, ""));
        grid.text(project.isSpent() ? "" : "部分合同按照约定在下一年度结算", 1, 2).end();
        grid.text("其中：财政资金", 1, 2);
        money(grid, concept + "/财政资金", total);
        grid.texts("/", "/").text("", 1, 2).end();
        for (String source : List.of("财政专户管理资金", "单位资金", "其他资金")) {
            grid.text(source, 1, 2)
                    .texts("0.00", "0.00", "0.00", "", "/", "/")
                    .text("", 1, 2)
                    .end();
        }
    }

    private void money(GridWriter grid, String concept, Project.Money money) {
        wan(grid, Quantity.of(concept, "年初预算数"), money.initial());
        wan(grid, Quantity.of(concept, "全年预算数"), money.full());
        wan(grid, Quantity.of(concept, "全年执行数"), money.spent());
        rate(grid, concept, money);
    }

    private void indicators(GridWriter grid, Project project) {
        List<Project.Measured> all = project.indicators();
        grid.text("绩效指标（90分）", all.size() + 1, 1);
        grid.texts("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析")
                .end();
        for (int i = 0; i < all.size(); i++) {
            Project.Measured indicator = all.get(i);
            String concept = indicatorConcept(project, i);
            boolean words = indicator.comparator().isEmpty();
            levels(grid, all, i, false);
            grid.texts(indicator.name(), words ? "定性" : indicator.comparator());
            grid.here().add(value(concept, indicator, Piece.Kind.TARGET), 1, 1);
            grid.text(indicator.unit());
            grid.here().add(value(concept, indicator, Piece.Kind.RESULT), 1, 1);
            points(grid, concept, indicator, "");
            grid.text(indicator.cause()).end();
        }
    }

    private List<Piece> value(String concept, Project.Measured indicator, Piece.Kind kind) {
        boolean target = kind == Piece.Kind.TARGET;
        String number = target ? indicator.target() : indicator.result();
        if (indicator.comparator().isEmpty()) {
            return List.of(new Piece.Words(number));
        }
        Quantity quantity = Quantity.of(concept, target ? "目标值" : "完成值");
        return List.of(pen.measured(quantity, kind, number, indicator.unit(), ""));
    }
}
