package cn.mingjian.cli;

/** What makes the exit status say that something was found. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER
}
