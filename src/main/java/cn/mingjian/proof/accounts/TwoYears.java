package cn.mingjian.proof.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the prior year and the year itself so that what one leaves over the other begins with. */
final class TwoYears {

    private final Dice dice;
    private final Shape shape;
    private final boolean carries;

    TwoYears(Dice dice, Shape shape) {
        this.dice = dice;
        this.shape = shape;
        this.carries = dice.chance(45);
    }

    /** The years, the prior one first. */
    record Pair(Year prior, Year current) {}

    Pair make(Payroll.SelfCosts priorCosts, Payroll.SelfCosts costs) {
        Map<EconomicItem, Long> before = new Payroll(dice, shape, priorCosts).personnelAndOffice();
        Map<EconomicItem, Long> now = drift(before, new Payroll(dice, shape, costs).personnelAndOffice());
        Dice split = dice.fork();
        Map<FunctionItem, Long> basicBefore = new BasicLines(shape, split).of(before);
        Map<FunctionItem, Long> basicNow = new BasicLines(shape, split).of(now);
        List<Line> prior = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        Others others = new Others(dice, shape);
        Set<FunctionItem> basicItems = new LinkedHashSet<>(basicNow.keySet());
        basicItems.addAll(basicBefore.keySet());
        for (FunctionItem item : basicItems) {
            Others.Pair other = others.of(item);
            prior.add(basic(item, basicBefore.getOrDefault(item, 0L), other.prior()));
            current.add(basic(item, basicNow.getOrDefault(item, 0L), other.current()));
        }
        shape.projectItems().forEach(item -> projects(item, Fund.GENERAL, prior, current));
        shape.fundItems()
                .forEach(item ->
                        projects(item, item.code().startsWith("223") ? Fund.CAPITAL : Fund.GOVERNMENT, prior, current));
        return new Pair(new Year(prior, before, organ(before)), new Year(current, now, organ(now)));
    }

    /** Most items move a little from year to year, some go and some come. */
    private Map<EconomicItem, Long> drift(Map<EconomicItem, Long> before, Map<EconomicItem, Long> fresh) {
        Map<EconomicItem, Long> now = new LinkedHashMap<>();
        for (EconomicItem item : Reference.economicItems()) {
            Long old = before.get(item);
            Long made = fresh.get(item);
            boolean fixed = Set.of("30212", "30217", "30231", "31013").contains(item.code());
            if (fixed || old == null || dice.chance(8)) {
                if (made != null) {
                    now.put(item, made);
                }
            } else {
                now.put(item, dice.part(old, 86, 117) / 3 * 3);
            }
        }
        return now;
    }

    private static Line basic(FunctionItem item, long fen, Line.Others others) {
        return new Line(item, Fund.GENERAL, fen, 0, 0, 0, others);
    }

    private void projects(FunctionItem item, Fund fund, List<Line> prior, List<Line> current) {
        long before = dice.chance(12) ? 0 : dice.fen(20_000, 30_000L * shape.staff());
        long now =
                before == 0 || dice.chance(20) ? dice.fen(20_000, 30_000L * shape.staff()) : dice.part(before, 70, 135);
        now = before != 0 && dice.chance(6) ? 0 : now;
        long between = carries && dice.chance(60) ? dice.part(Math.min(before, now), 3, 25) : 0;
        long start = carries && dice.chance(40) ? dice.part(before, 2, 15) : 0;
        long end = carries && now > 0 && dice.chance(50) ? dice.part(now, 2, 18) : 0;
        prior.add(new Line(item, fund, 0, before, start, between, Line.Others.NONE));
        current.add(new Line(item, fund, 0, now, between, end, Line.Others.NONE));
    }

    private Map<EconomicItem, Long> organ(Map<EconomicItem, Long> economic) {
        Map<EconomicItem, Long> organ = new LinkedHashMap<>();
        economic.forEach((item, fen) -> {
            if (!item.isPersonnel()) {
                boolean all = !shape.hasInstitution() || item.code().equals("30212");
                organ.put(item, all ? fen : fen - dice.part(fen, 15, 55));
            }
        });
        return organ;
    }
}
