package cn.mingjian.proof.alter;

import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may not be more than something else, and money that needs its counts. */
final class Limits {

    private static final String FINAL = "决算数";
    private static final String ROOT = "三公经费";
    private static final String CARS = ROOT + "/公务用车购置及运行维护费";
    private static final String RECEPTION = ROOT + "/公务接待费";
    private static final String BASIC = "支出/一般公共预算财政拨款/基本支出/";

    private final Draft draft;
    private final Printed printed;

    Limits(Draft draft, Printed printed) {
        this.draft = draft;
        this.printed = printed;
    }

    private record Limit(Quantity small, Quantity great) {}

    void check(Slot slot, Set<String> broken) {
        for (Limit limit : limits()) {
            if (limit.small().equals(slot.quantity()) || limit.great().equals(slot.quantity())) {
                Bounds small = printed.near(limit.small(), slot);
                Bounds great = printed.near(limit.great(), slot);
                if (small != null && great != null && small.surelyAbove(great)) {
                    broken.add("不得大于：" + limit.small() + " ≤ " + limit.great());
                }
            }
        }
        increase(slot, broken);
        together(slot, ROOT + "/因公出国（境）费", ROOT + "/因公出国（境）费/团组数", broken);
        together(slot, ROOT + "/因公出国（境）费", ROOT + "/因公出国（境）费/人次", broken);
        together(slot, CARS + "/公务用车购置费", CARS + "/购置数", broken);
        for (String side : List.of("/国内接待费", "/外事接待费")) {
            together(slot, RECEPTION + side, RECEPTION + side + "/批次", broken);
            together(slot, RECEPTION + side, RECEPTION + side + "/人次", broken);
        }
    }

    /** What grew by more than it is now would have been less than nothing before. */
    private void increase(Slot slot, Set<String> broken) {
        String measure = slot.quantity().measure();
        if (!measure.equals("增减额") && !measure.equals(FINAL)) {
            return;
        }
        Bounds change = printed.near(Quantity.of(slot.quantity().concept(), "增减额"), slot);
        Bounds now = printed.near(Quantity.of(slot.quantity().concept(), FINAL), slot);
        if (change != null && now != null && change.surelyAbove(now)) {
            broken.add("增加额不大于本年数：" + slot.quantity());
        }
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        String budget = draft.form().equals("31") ? "年初预算数" : "全年预算数";
        for (String item : List.of(
                "", "/因公出国（境）费", "/公务用车购置及运行维护费", "/公务用车购置及运行维护费/公务用车购置费", "/公务用车购置及运行维护费/公务用车运行维护费", "/公务接待费")) {
            limits.add(limit(ROOT + item, FINAL, ROOT + item, budget));
        }
        limits.add(limit("政府采购/中小企业", FINAL, "政府采购", FINAL));
        limits.add(limit("政府采购/小微企业", FINAL, "政府采购/中小企业", FINAL));
        limits.add(limit(BASIC + "商品和服务支出/公务接待费", FINAL, RECEPTION, FINAL));
        limits.add(limit(BASIC + "商品和服务支出/公务用车运行维护费", FINAL, CARS + "/公务用车运行维护费", FINAL));
        limits.add(limit(BASIC + "商品和服务支出/因公出国（境）费用", FINAL, ROOT + "/因公出国（境）费", FINAL));
        limits.add(limit(BASIC + "资本性支出/公务用车购置", FINAL, CARS + "/公务用车购置费", FINAL));
        draft.accounts().items().stream()
                .map(p -> p.item().klass())
                .distinct()
                .forEach(klass -> limits.add(limit("支出/财政拨款/本年支出合计/" + klass, FINAL, "支出/本年支出合计/" + klass, FINAL)));
        return limits;
    }

    private static Limit limit(String small, String of, String great, String measure) {
        return new Limit(Quantity.of(small, of), Quantity.of(great, measure));
    }

    /** Neither money without a count nor a count without money. */
    private void together(Slot slot, String money, String count, Set<String> broken) {
        Quantity amount = Quantity.of(money, FINAL);
        Quantity number = Quantity.of(count, "数量");
        if (!slot.quantity().equals(amount) && !slot.quantity().equals(number)) {
            return;
        }
        Bounds spent = printed.near(amount, slot);
        Bounds counted = printed.near(number, slot);
        if (spent == null || counted == null) {
            return;
        }
        boolean none = counted.high().signum() == 0;
        boolean surelySpent = spent.low().compareTo(BigDecimal.ZERO) > 0;
        boolean surelyNot = spent.high().compareTo(new BigDecimal("100")) <= 0;
        if (none ? surelySpent : surelyNot) {
            broken.add("金额与数量：" + money);
        }
    }
}
