/** Exact amounts as they were printed, their units, and the interval arithmetic that decides what is only rounding. */
package cn.mingjian.amount;
