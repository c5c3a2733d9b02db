package cn.mingjian.proof.accounts;

import java.util.List;

/** Money other than grants: 事业收入 and 经营收入 of institutions, 其他收入 of the department itself. */
final class Others {

    private final Dice dice;
    private final Shape shape;
    private final boolean some;
    private final boolean service;

    Others(Dice dice, Shape shape) {
        this.dice = dice;
        this.shape = shape;
        this.some = dice.chance(55);
        this.service = shape.hasInstitution() && dice.chance(55);
    }

    /** What other money did in the prior year and in the year. */
    record Pair(Line.Others prior, Line.Others current) {

        static final Pair NONE = new Pair(Line.Others.NONE, Line.Others.NONE);
    }

    Pair of(FunctionItem item) {
        if (some && item.equals(shape.kind().administration())) {
            long between = dice.chance(40) ? dice.fen(3_000, 60_000) : 0;
            return new Pair(
                    administration(0, between), administration(between, dice.chance(40) ? dice.fen(500, 30_000) : 0));
        }
        if (service && item.equals(shape.kind().institution())) {
            long between = dice.chance(40) ? dice.fen(10_000, 90_000) : 0;
            return new Pair(institution(0, between), institution(between, dice.chance(40) ? dice.fen(500, 80_000) : 0));
        }
        return Pair.NONE;
    }

    private Line.Others administration(long opening, long closing) {
        long basic = opening + dice.fen(4_000, 200_000);
        List<Long> income = List.of(0L, 0L, 0L, 0L, basic + closing - opening);
        return new Line.Others(basic, 0, 0, opening, closing, income, 0, 0);
    }

    private Line.Others institution(long opening, long closing) {
        long reserve = dice.chance(30) ? dice.fen(5_000, 80_000) : 0;
        long basic = opening + reserve + dice.fen(30_000, 900_000);
        long project = dice.chance(50) ? dice.fen(10_000, 400_000) : 0;
        long operating = dice.chance(20) ? dice.fen(10_000, 200_000) : 0;
        long distributed = operating > 0 && dice.chance(60) ? dice.fen(1_000, 20_000) : 0;
        long superior = dice.chance(20) ? dice.fen(1_000, 29_000) : 0;
        long service = basic + project + closing - opening - reserve - superior;
        List<Long> income = List.of(superior, service, operating + distributed, 0L, 0L);
        return new Line.Others(basic, project, operating, opening, closing, income, reserve, distributed);
    }
}
