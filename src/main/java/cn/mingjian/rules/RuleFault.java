package cn.mingjian.rules;

import java.util.List;

/** The conditions of rules could not be evaluated, or went beyond their bounds. Thrown out of Drools to end the attempt. */
public final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String packageName;
    private final List<String> rules;

    RuleFault(String packageName, List<String> rules, String reason, Throwable cause) {
        super(reason, cause, false, false);
        this.packageName = packageName;
        this.rules = List.copyOf(rules);
    }

    /**
     * What went wrong in the conditions of these rules. Compiled conditions call this.
     *
     * @param rules names of the rules that share the condition, one a line
     */
    public static RuntimeException of(Throwable cause, String packageName, String rules) {
        if (cause instanceof RuleFault fault) {
            return fault;
        }
        return new RuleFault(packageName, List.of(rules.split("\n", -1)), reason(cause), cause);
    }

    static String reason(Throwable cause) {
        if (cause instanceof RuleLimitException) {
            return cause.getMessage();
        } else if (cause instanceof NullPointerException) {
            return "规则用到了报告中没有的内容（" + cause.getMessage() + "）";
        } else if (cause instanceof IllegalArgumentException || cause instanceof ArithmeticException) {
            return "规则执行出错：" + cause.getMessage();
        }
        return "规则执行出错：" + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? "" : "，" + cause.getMessage());
    }

    /** The fault at the bottom of whatever Drools wrapped around it, or null. */
    static RuleFault within(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RuleFault fault) {
                return fault;
            }
        }
        return null;
    }

    String packageName() {
        return packageName;
    }

    List<String> rules() {
        return rules;
    }
}
