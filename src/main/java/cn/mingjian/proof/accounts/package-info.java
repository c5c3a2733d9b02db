/** True accounts of a made-up department, exact to the 分: what generated reports are printed from. */
package cn.mingjian.proof.accounts;
