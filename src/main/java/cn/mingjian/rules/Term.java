package cn.mingjian.rules;

import cn.mingjian.amount.Interval;
import cn.mingjian.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * One side of a relation between figures. A term that needs a figure the report does not state has no interval and says
 * what is missing, so that its check ends undetermined and not passed.
 */
public interface Term {

    /** What the term may stand for in base units, or nothing where a figure is missing or a divisor may be zero. */
    Optional<Interval> interval();

    /** Its value without regard to precision, in base units, or nothing. */
    Optional<java.math.BigDecimal> value();

    /** The figures it is made of, without repetition. */
    List<Fact> facts();

    /** What is missing, in words a reader understands; empty where nothing is. */
    List<String> missing();

    /** The term in words with the figures' values: 本年收入 3,787.92万元 + 年初结转和结余 1.00万元. */
    String formula();

    /**
     * The same term with another figure in one's place, wherever it occurs; the term itself where it does not occur
     * (figures are told apart by id). The search for root causes asks with it: what if this figure were printed otherwise?
     */
    Term with(Fact figure, Fact replacement);
}
