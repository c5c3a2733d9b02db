package cn.mingjian.rules;

/** A file of a rule pack cannot be used. The message is for the user and names file, line and rule. */
public final class RuleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String rule;
    private final String problem;

    /**
     * What is wrong where.
     *
     * @param file the file, relative to the folder of the packs
     * @param line the line or sheet row, from 1, or 0 where the file as a whole is at fault
     * @param rule the rule, or null where none can be named
     * @param problem what is wrong with it
     */
    public RuleFileException(String file, int line, String rule, String problem) {
        this(file, line, rule, problem, null);
    }

    /** The same, with what caused it. */
    public RuleFileException(String file, int line, String rule, String problem, Throwable cause) {
        super(words(file, line, rule, problem), cause);
        this.file = file;
        this.line = line;
        this.rule = rule;
        this.problem = problem;
    }

    private static String words(String file, int line, String rule, String problem) {
        return "规则文件 " + file + (line > 0 ? " 第 " + line + " 行" : "") + (rule == null ? "" : "，规则“" + rule + "”") + "："
                + problem;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String rule() {
        return rule;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
