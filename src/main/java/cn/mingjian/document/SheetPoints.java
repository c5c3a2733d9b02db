package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.SheetColumn;
import java.math.BigDecimal;

/** What the rows of a self-evaluation sheet weigh and score together: the row of the total proves that they were read rightly. */
final class SheetPoints {

    /** A printed score is off by no more than this. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal scores = BigDecimal.ZERO;
    private int counted;

    /** Counts a number of the column of weights or of scores; others are left out. */
    void add(SheetColumn column, BigDecimal points) {
        if (column == SheetColumn.WEIGHT) {
            weights = weights.add(points);
        } else if (column == SheetColumn.SCORE) {
            scores = scores.add(points);
            counted++;
        }
    }

    /** Whether the weights add up to a total. */
    boolean weigh(BigDecimal total) {
        return total.compareTo(weights) == 0;
    }

    /** Whether the scores add up to a total, as far as each is rounded. */
    boolean score(BigDecimal total) {
        BigDecimal most = ROUNDING.multiply(BigDecimal.valueOf(counted + 1L));
        return total.subtract(scores).abs().compareTo(most) <= 0;
    }
}
