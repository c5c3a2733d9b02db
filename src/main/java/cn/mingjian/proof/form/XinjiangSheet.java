package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The sheet with fourteen columns: basis, prior result, scoring rule, proof, completion. */
final class XinjiangSheet extends ProjectSheet {

    XinjiangSheet(Pen pen, Scores scores) {
        super(pen, scores, false, null);
    }

    @Override
    void write(Project project) {
        GridWriter grid = new GridWriter(pen, "项目支出绩效自评表", null, true);
        String concept = ROOT + project.name();
        grid.text("（" + pen.accounts().fiscalYear() + "年度）", 1, 14).end();
        grid.text("项目名称").text(project.name(), 1, 13).end();
        grid.text("主管部门").text(pen.accounts().shortName(), 1, 6);
        grid.text("实施单位").text(pen.accounts().shortName(), 1, 6).end();
        grid.text("项目资金（万元）", 4, 1).text("资金来源", 1, 3);
        grid.text("年初预算数", 1, 2).text("全年预算数", 1, 2).text("全年执行数", 1, 2);
        grid.text("分值", 1, 1).text("执行率", 1, 2).text("得分", 1, 1).end();
        total(grid, concept, project);
        sources(project, (name, source) -> part(grid, name, concept + "/" + source.name(), source.money()));
        grid.text("年度总体目标", 2, 1).text("预期目标", 1, 6).text("实际完成情况", 1, 7).end();
        grid.text(project.goal(), 1, 6).text(project.result(), 1, 7).end();
        indicators(grid, project);
        String score = scores.total(project).setScale(2, RoundingMode.HALF_UP).toPlainString();
        grid.text("总分", 1, 7).here().piece(pen.score(Quantity.of(concept + "/总分", "分值"), "100", ""));
        grid.blanks(4).here().piece(pen.score(Quantity.of(concept + "/总分", "得分"), score, "分"));
        grid.text("").end();
        grid.finish();
    }

    private void total(GridWriter grid, String concept, Project project) {
        amounts(grid, "年度资金总额", concept, project.total());
        grid.here().piece(pen.score(Quantity.of(concept + "/年度资金总额", "分值"), "10", ""));
        grid.here().add(List.of(pen.rate(Quantity.of(concept, "执行率"), scores.rate(project.total()))), 1, 2);
        String score =
                scores.executionScore(project).setScale(2, RoundingMode.HALF_UP).toPlainString();
        grid.here().piece(pen.score(Quantity.of(concept + "/年度资金总额", "得分"), score, "分"));
        grid.end();
    }

    private void part(GridWriter grid, String name, String concept, Project.Money money) {
        amounts(grid, name, concept, money);
        grid.text("-").text("-", 1, 2).text("-").end();
    }

    private void amounts(GridWriter grid, String name, String concept, Project.Money money) {
        grid.text(name, 1, 3);
        two(grid, Quantity.of(concept, "年初预算数"), money.initial());
        two(grid, Quantity.of(concept, "全年预算数"), money.full());
        two(grid, Quantity.of(concept, "全年执行数"), money.spent());
    }

    private void two(GridWriter grid, Quantity quantity, long fen) {
        grid.here().add(List.of(pen.wan(quantity, fen, wanText(fen))), 1, 2);
    }

    private void indicators(GridWriter grid, Project project) {
        List<Project.Measured> all = project.indicators();
        grid.text("年度绩效指标完成情况", all.size() + 1, 1).texts("一级指标", "二级指标", "三级指标", "指标值", "指标值设置依据");
        grid.texts("上年完成值", "指标分值权重", "指标赋分规则", "佐证资料", "指标实际完成值", "完成率", "指标得分", "偏差原因分析及改进措施");
        grid.end();
        for (int i = 0; i < all.size(); i++) {
            Project.Measured indicator = all.get(i);
            String concept = indicatorConcept(project, i);
            levels(grid, all, i, false);
            grid.text(indicator.name());
            grid.here().add(target(concept, indicator), 1, 1);
            grid.texts("计划标准", indicator.target() + (indicator.comparator().isEmpty() ? "" : indicator.unit()));
            String weight = Scores.tenths(indicator.weight()).toPlainString();
            grid.here().piece(pen.score(Quantity.of(concept, "分值"), weight, ""));
            grid.texts("按照完成比例赋分", "工作资料");
            grid.here().add(result(concept, indicator), 1, 1);
            grid.text(completion(indicator));
            String score = BigDecimal.valueOf(indicator.score(), 1).setScale(2).toPlainString();
            grid.here().piece(pen.score(Quantity.of(concept, "得分"), score, ""));
            grid.text(indicator.cause()).end();
        }
    }

    private static String completion(Project.Measured indicator) {
        if (indicator.comparator().isEmpty() || indicator.comparator().equals("≤")) {
            return "100%";
        }
        BigDecimal rate = new BigDecimal(indicator.result())
                .movePointRight(2)
                .divide(new BigDecimal(indicator.target()), 2, RoundingMode.HALF_UP);
        return rate.toPlainString() + "%";
    }
}
