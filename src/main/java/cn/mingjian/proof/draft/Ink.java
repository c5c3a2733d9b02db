package cn.mingjian.proof.draft;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a form prints numbers.
 *
 * @param money unit of amounts in the narrative
 * @param tables unit of amounts in tables
 * @param grouped whether thousands are parted in the narrative
 * @param tableGrouped whether thousands are parted in tables
 * @param stripped whether tables leave out zeros at the end ("1.4")
 * @param zero what stands in a table's cell for no amount
 */
public record Ink(Unit money, Unit tables, boolean grouped, boolean tableGrouped, boolean stripped, String zero) {

    private static final int DECIMALS = 2;

    /** One unit throughout, nothing printed where an amount is zero. */
    public Ink(Unit money, boolean grouped, boolean tableGrouped, boolean stripped) {
        this(money, money, grouped, tableGrouped, stripped, "");
    }

    /** The same as one report of the form has it: some tell in 元 what their tables print in 万元, some print zeros. */
    public Ink varied(Dice dice) {
        Unit told = money.equals(Unit.WAN_YUAN) && dice.chance(12) ? Unit.YUAN : money;
        String nothing = dice.chance(55) ? "" : dice.pick("0.00", "-", "—", "0");
        return new Ink(told, tables, grouped, tableGrouped, stripped, nothing);
    }

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
