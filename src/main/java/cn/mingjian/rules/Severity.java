package cn.mingjian.rules;

/** How much a finding weighs: what the document itself proves is an error or a warning, a judgement is info. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
