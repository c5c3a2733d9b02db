package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * Two terms that ought to agree, found by looking through the report: a figure and its counterpart elsewhere, a whole and
 * its parts.
 *
 * @param subject what they are of, as a reader would call it
 * @param fact the figure that is examined
 * @param stated the term made of it
 * @param computed what it ought to be
 * @param whole whether the other side is known to be everything there is: all parts are listed
 */
public record Pair(String subject, Fact fact, Term stated, Term computed, boolean whole) implements Located {

    /** Every figure on either side. */
    public List<Fact> facts() {
        List<Fact> all = new ArrayList<>(stated.facts());
        all.addAll(computed.facts());
        return List.copyOf(all);
    }

    /** Whether both sides may stand for the same value. */
    public boolean agrees() {
        return Terms.agree(stated, computed);
    }

    @Override
    public String toString() {
        return subject;
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + (fact == null ? 0 : fact.hashCode());
    }

    @Override
    public Evidence evidence() {
        return fact.evidence();
    }
}
