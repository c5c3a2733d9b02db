package cn.mingjian.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * One figure printed otherwise.
 *
 * @param value the value, in base units, that repairs the links
 * @param range what the repaired links allow
 * @param repaired the broken relations that hold then
 */
record Trial(Quantity quantity, BigDecimal value, Range range, List<Link> repaired) {}
