/** From a document to typed, exact facts: what each figure is of, what it measures, and where it stands. */
package cn.mingjian.facts;
