package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A balance in the formula language of rule files: {@code 收入/总计 = 收入/本年收入合计 + 收入/年初结转和结余}.
 *
 * <p>Operands are concepts, with a measure in square brackets where it is not the default ({@code 三公经费[年初预算数]}),
 * with {@code /*} for the sum of the items directly below, with {@code ?} where an item that is not stated counts as zero;
 * numbers with their unit ({@code 100%}); and parameters of the packs in 【】.
 */
record Formula(Node left, Relation.Operator operator, Node right) {

    private static final int MOST_CACHED = 10_000;
    private static final Map<String, Formula> PARSED = new ConcurrentHashMap<>();

    /** The formula written in a text. */
    static Formula of(String text) {
        Formula known = PARSED.get(text);
        if (known != null) {
            return known;
        }
        Formula parsed = new FormulaParser(text).formula();
        if (PARSED.size() < MOST_CACHED) {
            PARSED.put(text, parsed);
        }
        return parsed;
    }

    /** The figures it names, left side first. */
    List<Figure> figures() {
        List<Figure> found = new ArrayList<>();
        left.visit(found::add);
        right.visit(found::add);
        return found;
    }

    /** The parameters it names. */
    List<String> settings() {
        List<String> found = new ArrayList<>();
        settings(left, found);
        settings(right, found);
        return found;
    }

    private static void settings(Node node, List<String> found) {
        if (node instanceof Setting setting) {
            found.add(setting.name());
        } else if (node instanceof Operation operation) {
            settings(operation.left(), found);
            settings(operation.right(), found);
        }
    }

    /** A part of a formula. */
    sealed interface Node {
        /** Shows every figure of the part. */
        void visit(Consumer<Figure> visitor);
    }

    /**
     * A figure.
     *
     * @param measure its measure, or null for the one the formula is evaluated for
     * @param children whether the sum of the concepts directly below is meant
     * @param optional whether it counts as zero where it is not stated
     */
    record Figure(String concept, String measure, boolean children, boolean optional) implements Node {
        @Override
        public void visit(Consumer<Figure> visitor) {
            visitor.accept(this);
        }
    }

    /** A number with its unit. */
    record Constant(String text) implements Node {
        @Override
        public void visit(Consumer<Figure> visitor) {
            // A number names no figure.
        }
    }

    /** A threshold of the packs. */
    record Setting(String name) implements Node {
        @Override
        public void visit(Consumer<Figure> visitor) {
            // A threshold names no figure.
        }
    }

    /** Two parts joined by +, −, × or ÷. */
    record Operation(char operator, Node left, Node right) implements Node {
        @Override
        public void visit(Consumer<Figure> visitor) {
            left.visit(visitor);
            right.visit(visitor);
        }
    }
}
