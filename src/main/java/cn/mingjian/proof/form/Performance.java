package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sentences about projects whose figures stand in a sheet too. */
final class Performance {

    private final Pen pen;
    private final Scores scores;

    Performance(Pen pen, Scores scores) {
        this.pen = pen;
        this.scores = scores;
    }

    /**
     * Writes a sentence about a project. In braces: {得分}, {全年预算数}, {全年执行数}, {执行率}.
     */
    void sentence(Project project, String template) {
        pen.inNarrative();
        pen.paragraph(pieces(template, what -> slot(project, what)));
    }

    /** Writes a sentence about all projects; {平均} is the mean score, {个数} how many, {全年预算数} their budget. */
    void withAverage(List<Project> projects, String template) {
        pen.inNarrative();
        String text = template.replace("{年}", Integer.toString(pen.accounts().fiscalYear()))
                .replace("{部门}", pen.accounts().entity());
        pen.paragraph(pieces(text, what -> all(projects, what)));
    }

    private Piece all(List<Project> projects, String what) {
        return switch (what) {
            case "平均" ->
                pen.score(
                        Quantity.of("绩效管理/平均得分", "得分"), scores.average(projects).toPlainString(), "分");
            case "优", "良", "中" ->
                pen.count(
                        Quantity.of("绩效管理/自评项目/" + what, "数量"),
                        projects.stream()
                                .filter(p -> scores.grade(p).equals(what))
                                .count(),
                        "个");
            case "个数" -> pen.count(Quantity.of("绩效管理/自评项目", "数量"), projects.size(), "个");
            case "全年预算数" ->
                pen.wanWithUnit(
                        Quantity.of("绩效管理/自评金额", what), wan(pen.accounts().fen("绩效管理/自评金额", what)));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static List<Piece> pieces(String template, Function<String, Piece> slot) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int words = open < 0 ? template.length() : open;
            if (words > at) {
                pieces.add(new Piece.Words(template.substring(at, words)));
            }
            if (open < 0) {
                break;
            }
            int close = template.indexOf('}', open);
            pieces.add(slot.apply(template.substring(open + 1, close)));
            at = close + 1;
        }
        return pieces;
    }

    private Piece slot(Project project, String what) {
        String concept = ProjectSheet.ROOT + project.name();
        Project.Money total = project.total();
        return switch (what) {
            case "得分" ->
                pen.score(
                        Quantity.of(concept + "/总分", "得分"),
                        scores.total(project).toPlainString(),
                        "分");
            case "全年预算数" -> pen.wanWithUnit(Quantity.of(concept, what), wan(total.full()));
            case "全年执行数" -> pen.wanWithUnit(Quantity.of(concept, what), wan(total.spent()));
            case "执行率" -> pen.rate(Quantity.of(concept, what), scores.rate(total));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String wan(long fen) {
        return Ink.in(fen, Unit.WAN_YUAN).toPlainString();
    }
}
