package cn.mingjian.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what stopped a whole command; what stops one report only never gets here. */
final class Failures implements IExecutionExceptionHandler {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (nobodyReads(failure)) {
            return ExitStatus.CLEAN;
        }
        terminal.say("无法执行：" + Reasons.of(failure));
        return ExitStatus.USAGE;
    }

    /** Whether the reader of the results, as {@code head} does, has read enough and gone. */
    private static boolean nobodyReads(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if ("Broken pipe".equals(t.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
