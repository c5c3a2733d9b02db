package cn.mingjian.cli;

/** What the exit status of the command says. */
final class ExitStatus {

    /** All done, and nothing found that weighs as much as was asked for. */
    static final int CLEAN = 0;
    /** All done, and something found. */
    static final int FINDINGS = 1;
    /** Used wrongly, or a rule file cannot be used. */
    static final int USAGE = 2;
    /** One or more inputs could not be read; the others are done. */
    static final int UNREADABLE = 3;

    private ExitStatus() {}
}
