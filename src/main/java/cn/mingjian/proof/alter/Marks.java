package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.util.Set;

/** Scores of self-evaluation sheets: execution, targets, weights, grade, mean. */
final class Marks {

    /** How many projects were evaluated. */
    static final String PROJECTS = "绩效管理/自评项目";

    private static final String ROOT = "绩效自评/";
    private static final String SCORE = "得分";
    private static final String WEIGHT = "分值";

    private final Draft draft;
    private final Printed printed;

    Marks(Draft draft, Printed printed) {
        this.draft = draft;
        this.printed = printed;
    }

    void check(Slot slot, Set<String> broken) {
        String concept = slot.quantity().concept();
        if (concept.equals("绩效管理/平均得分") || concept.endsWith("/总分")) {
            mean(slot, broken);
        }
        if (concept.equals(PROJECTS)) {
            projects(slot, broken);
        }
        if (!concept.startsWith(ROOT)) {
            return;
        }
        for (Project project : draft.accounts().evaluated()) {
            String root = ROOT + project.name();
            if (concept.equals(root) || concept.startsWith(root + "/")) {
                execution(root, slot, broken);
                grade(root, slot, broken);
                for (int i = 0; i < project.indicators().size(); i++) {
                    Project.Measured indicator = project.indicators().get(i);
                    String here = root + "/指标/" + (i + 1) + "." + indicator.name();
                    if (concept.equals(here)) {
                        indicator(here, indicator, slot, broken);
                    }
                }
            }
        }
    }

    /** Whether a slot is of the sheet of a project, not of the whole. */
    static boolean isOfProject(Draft draft, Slot slot) {
        String concept = slot.quantity().concept() + "/";
        return draft.accounts().projects().stream().anyMatch(p -> concept.startsWith(ROOT + p.name() + "/"));
    }

    /** So many projects as sheets are there. */
    void projects(Slot slot, Set<String> broken) {
        long sheets = draft.slots().stream()
                .filter(s -> s.place().inSheet() && !printed.isDropped(s) && isOfProject(draft, s))
                .map(s -> s.place().part())
                .distinct()
                .count();
        Bounds told = of(PROJECTS, "数量", slot);
        if (sheets > 0 && told != null && !told.meets(Bounds.exactly(BigDecimal.valueOf(sheets)))) {
            broken.add("项目个数");
        }
    }

    private Bounds of(String concept, String measure, Slot slot) {
        return printed.near(Quantity.of(concept, measure), slot);
    }

    /** Points, targets and results are set and counted, not rounded: taken as they are printed. */
    private BigDecimal exact(String concept, String measure, Slot slot) {
        Bounds bounds = of(concept, measure, slot);
        return bounds == null ? null : bounds.low().add(bounds.high()).divide(BigDecimal.valueOf(2));
    }

    private void mean(Slot slot, Set<String> broken) {
        Bounds mean = of("绩效管理/平均得分", SCORE, slot);
        if (mean == null) {
            return;
        }
        Bounds sum = Bounds.ZERO;
        for (Project project : draft.accounts().projects()) {
            Bounds total = of(ROOT + project.name() + "/总分", SCORE, slot);
            if (total == null) {
                return;
            }
            sum = sum.plus(total);
        }
        BigDecimal count = BigDecimal.valueOf(draft.accounts().projects().size());
        if (!mean.times(Bounds.exactly(count)).meets(sum)) {
            broken.add("平均得分");
        }
    }

    private void execution(String root, Slot slot, Set<String> broken) {
        Bounds score = of(root + "/年度资金总额", SCORE, slot);
        Bounds weight = of(root + "/年度资金总额", WEIGHT, slot);
        Bounds budget = of(root, "全年预算数", slot);
        Bounds spent = of(root, "全年执行数", slot);
        if (score == null || weight == null) {
            return;
        }
        if (score.surelyAbove(weight)) {
            broken.add("得分超过分值：" + root);
        }
        if (budget != null
                && spent != null
                && !score.times(budget).meets(weight.times(spent))
                && !capped(score, weight, budget, spent)) {
            broken.add("执行得分：" + root);
        }
    }

    private static boolean capped(Bounds score, Bounds weight, Bounds budget, Bounds spent) {
        return spent.high().compareTo(budget.low()) >= 0 && score.meets(weight);
    }

    private void grade(String root, Slot slot, Set<String> broken) {
        Bounds total = of(root + "/总分", SCORE, slot);
        for (Slot each : draft.slots()) {
            if (each.quantity().equals(Quantity.of(root + "/总分", "等级")) && total != null) {
                String word = printed.word(each);
                BigDecimal low =
                        BigDecimal.valueOf(word.equals("优") ? 90 : word.equals("良") ? 80 : word.equals("中") ? 60 : 0);
                BigDecimal high =
                        BigDecimal.valueOf(word.equals("优") ? 101 : word.equals("良") ? 90 : word.equals("中") ? 80 : 60);
                if (total.high().compareTo(low) < 0 || total.low().compareTo(high) >= 0) {
                    broken.add("等级：" + root);
                }
            }
        }
    }

    private void indicator(String concept, Project.Measured indicator, Slot slot, Set<String> broken) {
        BigDecimal weight = exact(concept, WEIGHT, slot);
        BigDecimal score = exact(concept, SCORE, slot);
        if (weight == null || score == null) {
            return;
        }
        if (score.compareTo(weight) > 0) {
            broken.add("得分超过分值：" + concept);
        }
        BigDecimal target = exact(concept, "目标值", slot);
        BigDecimal result = exact(concept, "完成值", slot);
        boolean full = score.compareTo(weight) == 0;
        if (target == null || result == null) {
            return;
        }
        boolean missed =
                switch (indicator.comparator()) {
                    case "≤" -> result.compareTo(target) > 0;
                    // What was to be 510 and is 560 is done and more: PER-10 asks of it no more than an explanation.
                    default -> target.compareTo(result) > 0;
                };
        if (missed && full) {
            broken.add("未达标满分：" + concept);
        }
        if (!missed && !full && indicator.cause().isEmpty()) {
            broken.add("失分无说明：" + concept);
        }
    }
}
