package cn.mingjian.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the formula language. Messages are for the people who write rules. */
final class FormulaParser {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]*");
    private static final Pattern RELATION = Pattern.compile("<=|>=|=|＝|≤|≥|不大于|不小于|等于|不超过|不低于");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:[ \u3000]*(?:[%％]|亿元|万元|千元|元|分|辆|台|人次|人|批次|个))?");
    private static final Pattern SETTING = Pattern.compile("【([^【】]+)】");
    private static final Pattern CONCEPT = Pattern.compile(
            "([^\\s\u3000+\\-−×÷*=＝≤≥<>()\\[\\]【】?？]+?)(/\\*)?(?:\\[([^\\[\\]]+)\\])?([?？])?(?=[\\s\u3000+\\-−×÷=＝≤≥<>()]|不大于|不小于|等于|不超过|不低于|$)");

    private final String text;
    private int at;

    FormulaParser(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("算式超过 " + LONGEST + " 个字");
        }
    }

    Formula formula() {
        Formula.Node left = sum(0);
        String relation = take(RELATION);
        if (relation == null) {
            throw wrong("此处应为 =、≤ 或 ≥");
        }
        Formula.Node right = sum(0);
        skipSpace();
        if (at < text.length()) {
            throw wrong("多余的内容");
        }
        return new Formula(left, operator(relation), right);
    }

    private static Relation.Operator operator(String relation) {
        return switch (relation) {
            case "<=", "≤", "不大于", "不超过" -> Relation.Operator.AT_MOST;
            case ">=", "≥", "不小于", "不低于" -> Relation.Operator.AT_LEAST;
            default -> Relation.Operator.EQUAL;
        };
    }

    private Formula.Node sum(int depth) {
        Formula.Node node = product(depth);
        for (char c = peek(); c == '+' || c == '-' || c == '−'; c = peek()) {
            at++;
            node = new Formula.Operation(c == '+' ? '+' : '−', node, product(depth));
        }
        return node;
    }

    private Formula.Node product(int depth) {
        Formula.Node node = operand(depth);
        for (char c = peek(); c == '×' || c == '÷'; c = peek()) {
            at++;
            node = new Formula.Operation(c, node, operand(depth));
        }
        return node;
    }

    private Formula.Node operand(int depth) {
        if (peek() == '(') {
            return bracketed(depth);
        }
        Matcher setting = match(SETTING);
        if (setting != null) {
            return new Formula.Setting(setting.group(1).strip());
        }
        String number = take(NUMBER);
        if (number != null) {
            return new Formula.Constant(number.replace('％', '%').replaceAll("[ \u3000]", ""));
        }
        Matcher concept = match(CONCEPT);
        if (concept == null) {
            throw wrong("此处应为项目、数值或【参数】");
        }
        return new Formula.Figure(
                concept.group(1), concept.group(3), concept.group(2) != null, concept.group(4) != null);
    }

    private Formula.Node bracketed(int depth) {
        if (depth >= DEEPEST) {
            throw wrong("括号层数过多");
        }
        at++;
        Formula.Node inner = sum(depth + 1);
        if (peek() != ')') {
            throw wrong("缺少右括号");
        }
        at++;
        return inner;
    }

    private char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        Matcher matcher = SPACE.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
        }
    }

    private String take(Pattern pattern) {
        Matcher matcher = match(pattern);
        return matcher == null ? null : matcher.group();
    }

    private Matcher match(Pattern pattern) {
        skipSpace();
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("算式“" + text + "”第 " + (at + 1) + " 个字处有误：" + why);
    }
}
