/** Turns the text of one rule file into verified classes, and keeps them for the next start. */
package cn.mingjian.rules.compiler;
