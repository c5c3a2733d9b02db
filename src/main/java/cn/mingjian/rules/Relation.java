package cn.mingjian.rules;

/**
 * Something that must hold between two terms.
 *
 * @param stated the side the report states
 * @param operator how the two must relate
 * @param computed what follows from the other figures
 */
public record Relation(Term stated, Operator operator, Term computed) {

    /** How two terms must relate. */
    public enum Operator {
        EQUAL,
        AT_MOST,
        AT_LEAST
    }
}
