package cn.mingjian.proof.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Basic spending out of the general budget by economic class, for one year. */
final class Payroll {

    private final Dice dice;
    private final Shape shape;
    private final SelfCosts costs;
    private final Map<EconomicItem, Long> amounts = new LinkedHashMap<>();

    Payroll(Dice dice, Shape shape, SelfCosts costs) {
        this.dice = dice;
        this.shape = shape;
        this.costs = costs;
    }

    /**
     * Costs that both the economic classes and 三公 show.
     *
     * @param travel 因公出国（境）费用 within basic spending
     * @param purchase 公务用车购置 within basic spending
     */
    record SelfCosts(long travel, long purchase, long running, long reception) {}

    Map<EconomicItem, Long> personnelAndOffice() {
        personnel();
        retired();
        office();
        put("30212", costs.travel());
        put("30217", costs.reception());
        put("30231", costs.running());
        put("31013", costs.purchase());
        return inOrder();
    }

    private void personnel() {
        perHead("30101", 42_000, 62_000);
        perHead("30102", 30_000, 70_000);
        perHead("30103", 12_000, 58_000);
        maybe(30, "30106", 400, 4_000);
        if (shape.hasInstitution()) {
            perHead("30107", 6_000, 25_000);
        }
        perHead("30108", 14_000, 22_000);
        maybe(70, "30109", 6_000, 11_000);
        perHead("30110", 6_000, 10_000);
        maybe(75, "30111", 1_500, 4_500);
        perHead("30112", 300, 1_600);
        perHead("30113", 14_000, 21_000);
        maybe(25, "30114", 300, 2_000);
        maybe(50, "30199", 900, 9_000);
    }

    private void retired() {
        maybe(60, "30302", 1_500, 9_000);
        maybe(35, "30304", 800, 6_000);
        maybe(35, "30305", 200, 900);
        maybe(30, "30307", 300, 3_000);
        maybe(30, "30309", 60, 400);
        maybe(20, "30399", 80, 700);
    }

    private void office() {
        perHead("30201", 500, 2_600);
        maybe(60, "30202", 60, 500);
        maybe(15, "30203", 50, 300);
        maybe(40, "30204", 3, 30);
        maybe(75, "30205", 30, 300);
        maybe(85, "30206", 200, 1_500);
        perHead("30207", 200, 900);
        maybe(50, "30208", 500, 2_000);
        maybe(40, "30209", 600, 3_500);
        perHead("30211", 400, 3_000);
        maybe(60, "30213", 120, 1_500);
        maybe(15, "30214", 200, 1_000);
        maybe(40, "30215", 40, 500);
        maybe(65, "30216", 80, 900);
        maybe(45, "30226", 200, 1_900);
        maybe(20, "30227", 200, 2_000);
        perHead("30228", 900, 2_500);
        maybe(55, "30229", 300, 2_700);
        perHead("30239", 700, 7_000);
        maybe(12, "30240", 10, 100);
        perHead("30299", 300, 2_500);
        maybe(50, "31002", 150, 1_200);
        maybe(10, "31007", 100, 800);
    }

    private void perHead(String code, int low, int high) {
        put(code, dice.fen((long) low * shape.staff(), (long) high * shape.staff()));
    }

    private void maybe(int percent, String code, int low, int high) {
        if (dice.chance(percent)) {
            perHead(code, low, high);
        }
    }

    private void put(String code, long fen) {
        if (fen != 0) {
            amounts.put(item(code), fen);
        }
    }

    private static EconomicItem item(String code) {
        return Reference.economicItems().stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<EconomicItem, Long> inOrder() {
        Map<EconomicItem, Long> ordered = new LinkedHashMap<>();
        for (EconomicItem item : Reference.economicItems()) {
            if (amounts.containsKey(item)) {
                ordered.put(item, amounts.get(item));
            }
        }
        return ordered;
    }
}
