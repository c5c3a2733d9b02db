/** Measures the auditor on generated reports: silence where all is consistent, findings where one figure was altered. */
package cn.mingjian.proof;
