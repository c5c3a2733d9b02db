package cn.mingjian.rules;

/**
 * What a case expects of a check.
 *
 * @param check id of the check
 * @param severity how heavy the finding must be, or null where that is left open; only for {@link Kind#REPORTED}
 * @param containing words the finding must contain, or null; only for {@link Kind#REPORTED}
 * @param line line of the file
 * @param words the expectation as written
 */
public record CaseExpectation(Kind kind, String check, Severity severity, String containing, int line, String words) {

    /** How a check is expected to end. */
    public enum Kind {
        /** 应报: at least one finding. */
        REPORTED,
        /** 不报: no finding. */
        SILENT,
        /** 通过: passed for at least one subject, and no finding. */
        PASSED,
        /** 未定: undetermined for at least one subject. */
        UNDETERMINED,
        /** 不适用: not applicable for at least one subject. */
        NOT_APPLICABLE,
        /** 尾差: passed for a subject only because figures are rounded, and no finding. */
        ROUNDING,
        /** 牵连: a finding that is the consequence of another one. */
        CONSEQUENCE
    }
}
