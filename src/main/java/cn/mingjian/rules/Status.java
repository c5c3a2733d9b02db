package cn.mingjian.rules;

/** How a check ended for one subject. A check that could not be carried out is never counted as passed. */
public enum Status {
    PASSED,
    FAILED,
    NOT_APPLICABLE,
    UNDETERMINED
}
