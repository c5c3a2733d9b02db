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
        terminal.say("无法执行：" + Reasons.of(failure));
        return ExitStatus.USAGE;
    }
}
