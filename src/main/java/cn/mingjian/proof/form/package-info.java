/** The forms of six provinces: which tables, sentences and sheets a report has and how they print the true accounts. */
package cn.mingjian.proof.form;
