package cn.mingjian.document;

import java.math.BigDecimal;

/** A rectangle on a page in points from the page's top left corner. */
public record Box(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {}
