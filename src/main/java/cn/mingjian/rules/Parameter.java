package cn.mingjian.rules;

import cn.mingjian.amount.Amount;

/**
 * A threshold or another setting of the packs, as the overlay of the report's region leaves it.
 *
 * @param name its name (中小企业预留份额比例)
 * @param text its value as written in the table
 * @param amount its value as a quantity with its unit, or null where it is words
 */
public record Parameter(String name, String text, Amount amount) {

    /** A setting as written in the table of parameters. */
    public static Parameter of(String name, String text) {
        return new Parameter(name, text, Terms.quantity(text));
    }
}
