/** Renderers of an audit: JSON, the audit letter and its exports. */
package cn.mingjian.report;
