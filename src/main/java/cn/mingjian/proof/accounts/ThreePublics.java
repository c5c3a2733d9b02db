package cn.mingjian.proof.accounts;

/** 三公经费 of both years with budgets and counts; part of it may be paid from projects. */
final class ThreePublics {

    static final String ROOT = "三公经费";
    static final String TRAVEL = ROOT + "/因公出国（境）费";
    static final String CARS = ROOT + "/公务用车购置及运行维护费";
    static final String PURCHASE = CARS + "/公务用车购置费";
    static final String RUNNING = CARS + "/公务用车运行维护费";
    static final String RECEPTION = ROOT + "/公务接待费";
    private static final String DOMESTIC = RECEPTION + "/国内接待费";
    private static final String FOREIGN = RECEPTION + "/外事接待费";
    /** How many receptions are told one by one. */
    private static final int VISITS = 3;

    private static final String[] ITEMS = {TRAVEL, PURCHASE, RUNNING, RECEPTION};

    private final Dice dice;
    private final Shape shape;
    private final boolean receives;
    private final boolean drives;

    ThreePublics(Dice dice, Shape shape) {
        this.dice = dice;
        this.shape = shape;
        this.receives = dice.chance(65);
        this.drives = shape.vehicles() > 0;
    }

    /** The part within basic spending of one year. */
    Payroll.SelfCosts costs() {
        long travel = dice.chance(12) ? dice.fen(20_000, 120_000) : 0;
        long purchase = drives && dice.chance(8) ? dice.fen(120_000, 179_000) : 0;
        long running = drives ? dice.fen(9_000L * shape.vehicles(), 30_000L * shape.vehicles()) : 0;
        long reception = receives ? dice.fen(800, 40_000) : 0;
        return new Payroll.SelfCosts(travel, purchase, running, reception);
    }

    void post(Books books, Payroll.SelfCosts costs, String measure) {
        boolean projects = dice.chance(25);
        long[] amounts = {
            costs.travel(),
            costs.purchase(),
            costs.running() + (projects && drives ? dice.fen(1_000, 20_000) : 0),
            costs.reception() + (projects && receives ? dice.fen(500, 5_000) : 0)
        };
        put(books, measure, amounts);
    }

    /** Budgets at or above what was spent: the adjusted one, and the one at the beginning of the year. */
    void budgets(Books books) {
        long[] full = new long[ITEMS.length];
        long[] initial = new long[ITEMS.length];
        boolean exact = dice.chance(30);
        for (int i = 0; i < ITEMS.length; i++) {
            long spent = books.get(ITEMS[i], "决算数");
            boolean idle = spent == 0 && (i == 0 || i == ITEMS.length - 1) && dice.chance(25);
            long above = spent == 0 ? 0 : exact ? spent : (spent + dice.part(spent, 2, 60) + 9_999) / 10_000 * 10_000;
            full[i] = idle ? dice.between(2L, 40L) * 100_000 : above;
            initial[i] = full[i] == 0 ? 0 : dice.chance(60) ? full[i] : full[i] + dice.between(1L, 20L) * 50_000;
        }
        put(books, "全年预算数", full);
        put(books, "年初预算数", initial);
    }

    void counts(Books books) {
        long travel = books.get(TRAVEL, "决算数");
        count(books, TRAVEL + "/团组数", travel == 0 ? 0 : dice.between(1, 2));
        count(books, TRAVEL + "/人次", travel == 0 ? 0 : Math.max(2, travel / 4_000_000 + dice.between(0, 1)));
        long purchase = books.get(PURCHASE, "决算数");
        count(books, CARS + "/购置数", purchase == 0 ? 0 : 1);
        count(books, CARS + "/保有量", shape.vehicles());
        receptions(books, books.get(RECEPTION, "决算数"));
    }

    /** Guests of the country and, seldom, from abroad; the former told one by one in whole 元 but the last. */
    private void receptions(Books books, long reception) {
        long foreign = reception > 1_000_000 && dice.chance(12) ? dice.part(reception, 20, 45) : 0;
        visits(books, FOREIGN, foreign, foreign == 0 ? 0 : Math.max(2, foreign / 20_000));
        long domestic = reception - foreign;
        visits(books, DOMESTIC, domestic, domestic == 0 ? 0 : Math.max(3, domestic / dice.between(6_500L, 11_500L)));
        long rest = domestic;
        for (int i = 1; i <= VISITS; i++) {
            long here = i == VISITS ? rest : dice.part(rest, 15, 45) / 100 * 100;
            books.put(DOMESTIC + "/明细/" + i, "决算数", here);
            rest -= here;
        }
    }

    private void visits(Books books, String concept, long fen, long persons) {
        books.put(concept, "决算数", fen);
        count(books, concept + "/人次", persons);
        count(books, concept + "/批次", persons == 0 ? 0 : Math.max(1, persons / dice.between(5L, 9L)));
    }

    private static void count(Books books, String concept, long number) {
        books.put(concept, "数量", number);
    }

    private static void put(Books books, String measure, long[] amounts) {
        long sum = 0;
        for (int i = 0; i < ITEMS.length; i++) {
            books.put(ITEMS[i], measure, amounts[i]);
            sum += amounts[i];
        }
        books.put(CARS, measure, amounts[1] + amounts[2]);
        books.put(ROOT, measure, sum);
    }
}
