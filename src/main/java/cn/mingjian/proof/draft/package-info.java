/** A report before printing: text in which every figure and direction word knows what it stands for and can be altered. */
package cn.mingjian.proof.draft;
