/** From what the rules said to a ledger of every check and to findings with their root causes. */
package cn.mingjian.audit;
