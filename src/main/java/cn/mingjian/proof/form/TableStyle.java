package cn.mingjian.proof.form;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a province lays out the accounts tables.
 *
 * @param amountHead heading of amount columns (金额, 决算数)
 * @param empty note under an empty table; %s is the fund
 * @param features what its tables have
 */
record TableStyle(String amountHead, String empty, Set<Feature> features) {

    /** What the tables of one province have and those of another have not. */
    enum Feature {
        /** A column 行次. */
        ROW_NUMBERS,
        /** A row 栏次. */
        COLUMN_NUMBERS,
        /** 类, 款 and 项 in columns of their own. */
        SPLIT_CODES,
        /** The row 合计 below the others. */
        TOTAL_LAST,
        /** Parts of the columns of income and of the general budget, under heads of three levels. */
        DETAILED
    }

    TableStyle {
        features = Set.copyOf(features);
    }

    /** Tables with none of the features. */
    static TableStyle of(String amountHead, String empty) {
        return new TableStyle(amountHead, empty, Set.of());
    }

    TableStyle with(Feature feature) {
        Set<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new TableStyle(amountHead, empty, more);
    }

    /** With a feature that not every report of the province has. */
    TableStyle with(Feature feature, boolean has) {
        return has ? with(feature) : this;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }
}
