package cn.mingjian.rules;

/** A rule went beyond what a rule may use of time or memory. The message is for the user and names the rule. */
public final class RuleLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleLimitException(String message) {
        super(message);
    }
}
