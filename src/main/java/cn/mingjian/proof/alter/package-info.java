/** Alterations of single figures, and an oracle of its own that tells whether one breaks an identity of the true accounts. */
package cn.mingjian.proof.alter;
