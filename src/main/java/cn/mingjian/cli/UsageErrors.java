package cn.mingjian.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine line = error.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("用法有误：" + message(error));
        err.println("用 " + line.getCommandSpec().qualifiedName() + " --help 查看用法。");
        return ExitStatus.USAGE;
    }

    /** Where a command has commands and none was given, shows what there is. */
    static int noCommand(CommandLine line) {
        line.getErr().println("请给出命令。");
        line.usage(line.getErr());
        return ExitStatus.USAGE;
    }

    private static String message(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            return "缺少 "
                    + missing.getMissing().stream().map(UsageErrors::lacking).collect(Collectors.joining("、"));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 只能给出一次";
        }
        ArgSpec argument = error.getArgSpec();
        if (argument == null) {
            return error.getMessage();
        }
        String reason = error.getCause() == null ? "" : "：" + Reasons.of(error.getCause());
        return name(argument) + " 的值“" + error.getValue() + "”无效" + reason;
    }

    private static String unmatched(UnmatchedArgumentException error) {
        String what = error.isUnknownOption() ? "没有选项 " : "没有命令 ";
        String message = what + String.join(" ", error.getUnmatched());
        List<String> suggestions = error.getSuggestions();
        return suggestions.isEmpty() ? message : message + "，是否指 " + String.join("、", suggestions);
    }

    private static String lacking(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " 的值" : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "选项 " + option.longestName() : "参数 " + argument.paramLabel();
    }
}
