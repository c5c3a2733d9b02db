package cn.mingjian.rules;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import java.util.ArrayList;
import java.util.List;

/** Tests one formula in one scope. */
final class FormulaCheck {

    private final Checks checks;
    private final Scope scope;
    private String measure = Measure.FINAL;

    FormulaCheck(Checks checks, Scope scope) {
        this.checks = checks;
        this.scope = scope;
    }

    void test(Formula formula) {
        test(formula, Measure.FINAL);
    }

    /** Tests the formula with this measure wherever it names none. */
    void test(Formula formula, String wanted) {
        measure = wanted;
        if (!states(formula.left()) || !worthwhile(formula.right())) {
            return;
        }
        Term stated = term(formula.left(), false);
        Term computed = term(formula.right(), false);
        String subject = subject(formula);
        if (computed.missing().isEmpty() || !stated.missing().isEmpty()) {
            checks.conclude(subject, Comparison.of(stated, formula.operator(), computed), null);
        } else {
            incomplete(subject, formula, stated, computed);
        }
    }

    /**
     * Some items of the right side are not stated. Where the others alone make up the total, those items are nought; where
     * they do not, the table as a whole is at fault if it was understood entirely, and otherwise nobody knows.
     */
    private void incomplete(String subject, Formula formula, Term stated, Term computed) {
        Comparison without = Comparison.of(stated, formula.operator(), term(formula.right(), true));
        String missing = String.join("、", computed.missing());
        boolean balances = formula.operator() == Relation.Operator.EQUAL && without.status() == Status.PASSED;
        if (balances) {
            checks.conclude(subject, without, "未单独列示" + missing + "，按零核对一致" + tail(without));
        } else if (scope.understoodWhole() && without.status() != Status.UNDETERMINED) {
            checks.conclude(subject, without, null, scope);
        } else {
            String gap = without.difference() == null ? "" : "；已列各项与之相差" + without.difference();
            checks.undetermined(subject, "未取得" + missing + "，无法核对" + gap, stated.facts(), computed.facts());
        }
    }

    private static String tail(Comparison compared) {
        return compared.reason() == null ? "" : "；" + compared.reason();
    }

    private boolean states(Formula.Node side) {
        return figures(side).stream().anyMatch(this::isStated);
    }

    /** A passage that states a total alone claims no balance; a table or the whole report that lacks the rest is incomplete. */
    private boolean worthwhile(Formula.Node side) {
        List<Formula.Figure> figures = figures(side);
        return figures.isEmpty()
                || figures.stream().anyMatch(this::isStated)
                || figures.stream().anyMatch(f -> scope.prints(f.concept()))
                || scope.kind().equals(Scope.REPORT);
    }

    private static List<Formula.Figure> figures(Formula.Node side) {
        List<Formula.Figure> found = new ArrayList<>();
        side.visit(found::add);
        return found;
    }

    private boolean isStated(Formula.Figure figure) {
        return figure.children()
                ? !scope.children(figure.concept(), measure(figure)).isEmpty()
                : scope.figure(figure.concept(), measure(figure)) != null;
    }

    /** What is not named is the final amount, and of what is only counted, the count. */
    private String measure(Formula.Figure figure) {
        if (figure.measure() != null) {
            return figure.measure();
        }
        boolean counted = measure.equals(Measure.FINAL)
                && scope.figure(figure.concept(), Measure.FINAL) == null
                && scope.figure(figure.concept(), Measure.COUNT) != null;
        return counted ? Measure.COUNT : measure;
    }

    private String subject(Formula formula) {
        List<String> names = new ArrayList<>();
        formula.left().visit(f -> names.add(Printed.name(f.concept(), measure(f))));
        String name = String.join("、", names);
        return scope.title().isEmpty() ? name : scope.title() + "：" + name;
    }

    private Term term(Formula.Node node, boolean missingAsZero) {
        if (node instanceof Formula.Constant constant) {
            return Terms.constant(constant.text());
        } else if (node instanceof Formula.Setting setting) {
            return Terms.constant(checks.parameter(setting.name()));
        } else if (node instanceof Formula.Figure figure) {
            return figure(figure, missingAsZero);
        }
        Formula.Operation operation = (Formula.Operation) node;
        Term left = term(operation.left(), missingAsZero);
        Term right = term(operation.right(), missingAsZero);
        return switch (operation.operator()) {
            case '+' -> Terms.sum(left, right);
            case '−' -> Terms.difference(left, right);
            case '×' -> Terms.product(left, right);
            default -> Terms.percentage(left, right);
        };
    }

    private Term figure(Formula.Figure figure, boolean missingAsZero) {
        String name = Printed.name(figure.concept(), measure(figure));
        if (figure.children()) {
            List<Fact> children = scope.children(figure.concept(), measure(figure));
            boolean nought = children.isEmpty() && (missingAsZero || (figure.optional() && !scope.isReadInPart()));
            return nought ? Terms.cell(name + "的各项", null) : Terms.sum(name + "的各项", children);
        }
        Fact fact = scope.figure(figure.concept(), measure(figure));
        boolean empty = !scope.isReadInPart() && (figure.optional() || scope.prints(figure.concept()));
        boolean zero = missingAsZero || empty;
        String shown = fact != null && scope.kind().equals(Scope.REPORT) ? name + Printed.place(fact) : name;
        return zero ? Terms.cell(shown, fact) : Terms.figure(shown, fact);
    }
}
