package cn.mingjian.proof.accounts;

import java.util.List;

/** Procurement and assets. */
final class Holdings {

    private static final String[] KINDS = {"货物", "工程", "服务"};
    static final List<String> USES = List.of("主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车");

    private final Dice dice;
    private final Books books;

    Holdings(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    void post(Shape shape) {
        procurement(shape.staff());
        vehicles(shape.vehicles());
        count("国有资产/单价100万元以上设备", dice.chance(75) ? 0 : dice.between(1, 6));
        books.put("国有资产/房屋", "面积", dice.between(60_000L, 2_000_000L));
        long house = dice.fen(2_000_000, 90_000_000);
        long cars = shape.vehicles() * dice.fen(70_000, 160_000);
        books.put("国有资产/房屋", "价值", house);
        books.put("国有资产/车辆", "价值", cars);
        books.put("国有资产", "价值", house + cars + dice.fen(500_000, 9_000_000));
    }

    private void procurement(int staff) {
        boolean none = dice.chance(10);
        long[] total = new long[KINDS.length];
        for (int i = 0; i < KINDS.length; i++) {
            boolean empty = none || dice.chance(i == 1 ? 60 : 8);
            total[i] = empty ? 0 : dice.fen(9_000, 14_000L * staff + 10_000);
            put("政府采购", "/" + KINDS[i], total[i]);
            long medium = dice.chance(40) ? total[i] : dice.part(total[i], 45, 98);
            long small = dice.chance(35) ? medium : dice.part(medium, 62, 97);
            put("政府采购/中小企业", "/" + KINDS[i], medium);
            put("政府采购/小微企业", "/" + KINDS[i], small);
        }
    }

    private void put(String whole, String kind, long fen) {
        books.add(whole, "决算数", fen);
        books.add(whole + kind, "决算数", fen);
    }

    private void vehicles(int vehicles) {
        int rest = vehicles;
        for (String use : USES) {
            boolean last = use.equals("其他用车");
            int here = last ? rest : rest == 0 || dice.chance(50) ? 0 : dice.between(1, rest);
            rest -= here;
            count("国有资产/车辆/" + use, here);
        }
        count("国有资产/车辆/副部（省）级及以上领导用车", 0);
        count("国有资产/车辆", vehicles);
    }

    private void count(String concept, long number) {
        books.put(concept, "数量", number);
    }
}
