package cn.mingjian.proof.draft;

import cn.mingjian.amount.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a form prints numbers.
 *
 * @param money unit of amounts
 * @param grouped whether thousands are parted in the narrative
 * @param tableGrouped whether thousands are parted in tables
 * @param stripped whether tables leave out zeros at the end ("1.4")
 */
public record Ink(Unit money, boolean grouped, boolean tableGrouped, boolean stripped) {

    private static final int DECIMALS = 2;

    /** An amount of 分 as a number in the unit of the form. */
    public BigDecimal money(long fen) {
        return in(fen, money);
    }

    /** An amount of 分 as a number with two decimals in some unit. */
    public static BigDecimal in(long fen, Unit unit) {
        return BigDecimal.valueOf(fen, 2).divide(unit.factor(), DECIMALS, RoundingMode.HALF_UP);
    }

    /** A number as the narrative prints it. */
    public String narrative(BigDecimal number) {
        return grouped ? group(number) : number.toPlainString();
    }

    /** A number as tables print it. */
    public String table(BigDecimal number) {
        BigDecimal shown = stripped ? strip(number) : number;
        return tableGrouped ? group(shown) : shown.toPlainString();
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String group(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** Per cent of one exact amount in another. */
    public static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
