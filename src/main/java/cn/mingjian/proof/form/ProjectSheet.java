package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;

/** The self-evaluation sheet of most provinces: funding with the execution score, goals, indicators, total. */
class ProjectSheet {

    static final String ROOT = "绩效自评/";

    final Pen pen;
    final Scores scores;
    final boolean stripped;
    private final SheetStyle style;

    /**
     * What differs between provinces that use this sheet.
     *
     * @param title line above the sheet; %d is the fiscal year
     * @param dash what stands where a row has no score
     * @param points whether the first level carries its points ("产出指标（50分）")
     * @param conclusion whether a row with the grade follows the total
     * @param zeros whether zero amounts are printed
     */
    record SheetStyle(String title, String dash, boolean points, boolean conclusion, boolean zeros) {}

    ProjectSheet(Pen pen, Scores scores, boolean stripped, SheetStyle style) {
        this.pen = pen;
        this.scores = scores;
        this.stripped = stripped;
        this.style = style;
    }

    void write(Project project) {
        GridWriter grid =
                new GridWriter(pen, style.title().formatted(pen.accounts().fiscalYear()), null, true);
        head(grid, project);
        funding(grid, project);
        grid.text("年度总体目标", 2, 1).text("预期目标", 1, 4).text("实际完成情况", 1, 4).end();
        grid.text(project.goal(), 1, 4).text(project.result(), 1, 4).end();
        indicators(grid, project);
        total(grid, project);
        grid.finish();
    }

    void head(GridWriter grid, Project project) {
        grid.text("项目名称").text(project.name(), 1, 8).end();
        grid.text("主管部门").text(pen.accounts().shortName(), 1, 4);
        grid.text("实施单位").text(pen.accounts().shortName(), 1, 3).end();
    }

    String fundingTitle() {
        return "项目资金（万元）";
    }

    private void funding(GridWriter grid, Project project) {
        grid.text(fundingTitle(), 5, 1).text("", 1, 2);
        grid.texts("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分").end();
        String concept = ROOT + project.name();
        grid.text("年度资金总额", 1, 2);
        amounts(grid, concept, project.total());
        Quantity execution = Quantity.of(concept + "/年度资金总额", "分值");
        grid.here().piece(pen.score(execution, "10", ""));
        rate(grid, concept, project.total());
        Quantity score = Quantity.of(concept + "/年度资金总额", "得分");
        grid.here().piece(pen.score(score, scores.executionScore(project).toPlainString(), ""));
        grid.end();
        sources(project, (name, source) -> fundingRow(grid, name, concept + "/" + source.name(), source.money()));
        grid.text("其他资金", 1, 2).blanks(3).texts(style.dash(), "", style.dash()).end();
    }

    /** The rows below the total, the first with 其中. */
    static void sources(Project project, BiConsumer<String, Project.Source> row) {
        for (Project.Source source : project.sources()) {
            boolean first = source.equals(project.sources().get(0));
            row.accept((first ? "其中：" : "") + source.name(), source);
        }
    }

    private void fundingRow(GridWriter grid, String name, String concept, Project.Money money) {
        grid.text(name, 1, 2);
        if (money.full() == 0 && !style.zeros()) {
            grid.blanks(3).texts(style.dash(), "", style.dash()).end();
            return;
        }
        amounts(grid, concept, money);
        grid.text(style.dash());
        if (money.full() == 0) {
            grid.text("");
        } else {
            rate(grid, concept, money);
        }
        grid.text(style.dash()).end();
    }

    private void amounts(GridWriter grid, String concept, Project.Money money) {
        wan(grid, Quantity.of(concept, "年初预算数"), money.initial());
        wan(grid, Quantity.of(concept, "全年预算数"), money.full());
        wan(grid, Quantity.of(concept, "全年执行数"), money.spent());
    }

    void wan(GridWriter grid, Quantity quantity, long fen) {
        grid.here().piece(pen.wan(quantity, fen, wanText(fen)));
    }

    String wanText(long fen) {
        BigDecimal number = Ink.in(fen, Unit.WAN_YUAN);
        return (stripped ? Scores.strip(number) : number).toPlainString();
    }

    void rate(GridWriter grid, String concept, Project.Money money) {
        grid.here().piece(pen.rate(Quantity.of(concept, "执行率"), scores.rate(money)));
    }

    private void indicators(GridWriter grid, Project project) {
        List<Project.Measured> all = project.indicators();
        grid.text("绩效指标", all.size() + 1, 1).texts("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值");
        grid.texts("分值", "得分", "偏差原因分析及改进措施").end();
        for (int i = 0; i < all.size(); i++) {
            Project.Measured indicator = all.get(i);
            levels(grid, all, i, style.points());
            grid.text(indicator.name());
            String concept = indicatorConcept(project, i);
            grid.here().add(target(concept, indicator), 1, 1);
            grid.here().add(result(concept, indicator), 1, 1);
            points(grid, concept, indicator, "");
            grid.text(indicator.cause()).end();
        }
    }

    static String indicatorConcept(Project project, int index) {
        return ROOT + project.name() + "/指标/" + (index + 1) + "."
                + project.indicators().get(index).name();
    }

    /** First and second level cells where a new group begins. */
    static void levels(GridWriter grid, List<Project.Measured> all, int i, boolean points) {
        Project.Measured here = all.get(i);
        if (i == 0 || !all.get(i - 1).level1().equals(here.level1())) {
            int rows = (int)
                    all.stream().filter(m -> m.level1().equals(here.level1())).count();
            int weight = all.stream()
                    .filter(m -> m.level1().equals(here.level1()))
                    .mapToInt(Project.Measured::weight)
                    .sum();
            grid.text(here.level1() + (points ? "（" + Scores.tenths(weight).toPlainString() + "分）" : ""), rows, 1);
        }
        if (i == 0 || !all.get(i - 1).level2().equals(here.level2())) {
            int rows = (int)
                    all.stream().filter(m -> m.level2().equals(here.level2())).count();
            grid.text(here.level2(), rows, 1);
        }
    }

    /** Target with its comparator and unit in one cell. */
    List<Piece> target(String concept, Project.Measured indicator) {
        if (indicator.comparator().isEmpty()) {
            return List.of(new Piece.Words(indicator.target()));
        }
        String comparator = indicator.comparator().equals("＝") ? "=" : indicator.comparator();
        return List.of(
                new Piece.Words(comparator),
                pen.measured(
                        Quantity.of(concept, "目标值"),
                        Piece.Kind.TARGET,
                        indicator.target(),
                        indicator.unit(),
                        indicator.unit()));
    }

    List<Piece> result(String concept, Project.Measured indicator) {
        if (indicator.comparator().isEmpty()) {
            return List.of(new Piece.Words(indicator.result()));
        }
        return List.of(pen.measured(
                Quantity.of(concept, "完成值"),
                Piece.Kind.RESULT,
                indicator.result(),
                indicator.unit(),
                indicator.unit()));
    }

    void points(GridWriter grid, String concept, Project.Measured indicator, String suffix) {
        String weight = Scores.tenths(indicator.weight()).toPlainString();
        String score = Scores.tenths(indicator.score()).toPlainString();
        grid.here().piece(pen.score(Quantity.of(concept, "分值"), weight, ""));
        grid.here().piece(pen.score(Quantity.of(concept, "得分"), score, suffix));
    }

    private void total(GridWriter grid, Project project) {
        String concept = ROOT + project.name() + "/总分";
        grid.text("总分", 1, 6);
        grid.here().piece(pen.score(Quantity.of(concept, "分值"), "100", ""));
        grid.here()
                .piece(pen.score(
                        Quantity.of(concept, "得分"), scores.total(project).toPlainString(), ""));
        grid.text("").end();
        if (style.conclusion()) {
            grid.text("自评结论").here();
            grid.piece(pen.grade(Quantity.of(concept, "等级"), scores.grade(project)));
            grid.text("总分在90（含）至100分的结论为“优”，80（含）至90分为“良”，60（含）至80分为“中”，60分以下为“差”。", 1, 7)
                    .end();
        }
    }
}
