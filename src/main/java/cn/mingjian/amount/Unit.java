package cn.mingjian.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A unit as it is written in a report (元, 万元, %, 辆 …).
 *
 * @param symbol the unit as written
 * @param dimension what it measures
 * @param factor how many base units (元, %, 分, 平方米, one piece) one of it is
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor) {

    public static final Unit YUAN = money("元", "1");
    public static final Unit THOUSAND_YUAN = money("千元", "1000");
    public static final Unit WAN_YUAN = money("万元", "10000");
    public static final Unit YI_YUAN = money("亿元", "100000000");
    public static final Unit PERCENT = new Unit("%", Dimension.PERCENT, BigDecimal.ONE);
    public static final Unit PER_MILLE = new Unit("‰", Dimension.PERCENT, new BigDecimal("0.1"));
    public static final Unit SCORE = new Unit("分", Dimension.SCORE, BigDecimal.ONE);
    public static final Unit SQUARE_METRE = new Unit("平方米", Dimension.AREA, BigDecimal.ONE);
    public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            Map.entry("元", YUAN),
            Map.entry("千元", THOUSAND_YUAN),
            Map.entry("万元", WAN_YUAN),
            Map.entry("亿元", YI_YUAN),
            Map.entry("百万元", money("百万元", "1000000")),
            Map.entry("%", PERCENT),
            Map.entry("％", PERCENT),
            Map.entry("‰", PER_MILLE),
            Map.entry("分", SCORE),
            Map.entry("平方米", SQUARE_METRE),
            Map.entry("㎡", SQUARE_METRE),
            Map.entry("万平方米", new Unit("万平方米", Dimension.AREA, new BigDecimal("10000"))),
            Map.entry("", NONE));

    public Unit {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(dimension, "dimension");
        if (BigDecimal.ONE.movePointRight(power(factor)).compareTo(factor) != 0) {
            throw new IllegalArgumentException("a unit is a power of ten of the base unit: " + factor);
        }
    }

    private static int power(BigDecimal factor) {
        return factor.precision() - factor.scale() - 1;
    }

    /** A value in base units as a number of this unit. As the point only moves, nothing is rounded. */
    public BigDecimal of(BigDecimal inBaseUnit) {
        return inBaseUnit.movePointLeft(power(factor));
    }

    /** The unit written as {@code symbol}; anything that is not money, a percentage, a score or an area counts pieces. */
    public static Unit of(String symbol) {
        Unit known = KNOWN.get(symbol);
        return known != null ? known : new Unit(symbol, Dimension.COUNT, multiple(symbol));
    }

    /** 万人 counts ten thousands: such a count is rounded like an amount. */
    private static BigDecimal multiple(String symbol) {
        if (symbol.startsWith("亿")) {
            return YI_YUAN.factor();
        }
        return symbol.startsWith("万") ? WAN_YUAN.factor() : BigDecimal.ONE;
    }

    public boolean isMoney() {
        return dimension == Dimension.MONEY;
    }

    private static Unit money(String symbol, String factor) {
        return new Unit(symbol, Dimension.MONEY, new BigDecimal(factor));
    }
}
