package cn.mingjian.proof.draft;

/**
 * What a figure is of.
 *
 * @param concept path in the field's own words
 * @param measure what it measures
 * @param of the whole of a share, the budget of a completion rate, else empty
 */
public record Quantity(String concept, String measure, String of) {

    public static Quantity of(String concept, String measure) {
        return new Quantity(concept, measure, "");
    }

    @Override
    public String toString() {
        return concept + "·" + measure + (of.isEmpty() ? "" : "（" + of + "）");
    }
}
