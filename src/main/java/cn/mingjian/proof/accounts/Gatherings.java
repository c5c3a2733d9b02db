package cn.mingjian.proof.accounts;

/** Meetings and courses: paid at least from basic spending, some from projects too. */
final class Gatherings {

    private static final String BASIC = "支出/一般公共预算财政拨款/基本支出/商品和服务支出/";

    private final Dice dice;
    private final Books books;

    Gatherings(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    void post() {
        post("会议费");
        post("培训费");
    }

    private void post(String concept) {
        long basic = books.get(BASIC + concept, "决算数");
        long spent = basic == 0 || dice.chance(60) ? basic : basic + dice.fen(1_000, 30_000);
        long budget = spent == 0 ? 0 : dice.chance(40) ? spent : (spent / 1_000_000 + dice.between(1L, 3L)) * 1_000_000;
        long times = spent == 0 ? 0 : dice.between(1L, 6L);
        books.put(concept, "决算数", spent);
        books.put(concept, "全年预算数", budget);
        books.put(concept + "/次数", "数量", times);
        books.put(concept + "/人次", "数量", times * dice.between(20L, 90L));
    }
}
