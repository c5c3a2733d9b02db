package cn.mingjian.cli;

import cn.mingjian.rules.LintProblem;
import java.util.List;

/** The stages of an audit, put together for one run. */
interface Stages {

    /** The way from a file to what is read from it. */
    Reading reading(RuleFolder rules);

    /**
     * The way from a file to its audit.
     *
     * @param region two digits of the province whose overlay applies, or {@code auto}
     */
    Auditing auditing(RuleFolder rules, String region);

    /** What is checked; the region is that of {@link #auditing}, where {@code auto} stands for none. */
    Catalogue catalogue(RuleFolder rules, String region);

    /** The cases beside the rules, ready to run. */
    Examples examples(RuleFolder rules);

    /** What is wrong in a folder of rules. */
    List<LintProblem> problems(RuleFolder rules);

    Rendering rendering();
}
