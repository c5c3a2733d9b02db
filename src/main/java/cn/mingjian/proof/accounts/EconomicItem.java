package cn.mingjian.proof.accounts;

/**
 * A 款 of the economic classification, or its 类.
 *
 * @param klass name of its 类, equal to {@code name} for the 类 itself
 */
public record EconomicItem(String code, String klass, String name) {

    public boolean isClass() {
        return code.length() == 3;
    }

    /** 类 or 类/款. */
    public String path() {
        return isClass() ? klass : klass + "/" + name;
    }

    /** Whether it belongs to 人员经费 (301, 303); the others are 公用经费. */
    public boolean isPersonnel() {
        return code.startsWith("301") || code.startsWith("303");
    }
}
