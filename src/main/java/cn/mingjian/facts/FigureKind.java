package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of figure that patterns tell apart, by the names they use for them. */
enum FigureKind {
    MONEY("额", Dimension.MONEY),
    PERCENT("率", Dimension.PERCENT),
    COUNT("数", Dimension.COUNT),
    SCORE("分", Dimension.SCORE),
    AREA("面积", Dimension.AREA),
    BARE("值", Dimension.NONE),
    ANY("任", null);

    private final String sign;
    private final Dimension dimension;

    FigureKind(String sign, Dimension dimension) {
        this.sign = sign;
        this.dimension = dimension;
    }

    boolean fits(Figure figure) {
        return dimension == null || figure.unit().dimension() == dimension;
    }

    /** The kind a pattern names, or null. */
    static FigureKind of(String sign) {
        return Arrays.stream(values())
                .filter(k -> k.sign.equals(sign))
                .findFirst()
                .orElse(null);
    }

    static String signs() {
        return Arrays.stream(values()).map(k -> k.sign).collect(Collectors.joining("、"));
    }
}
