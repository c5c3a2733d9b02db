package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.drools.model.Constraint;
import org.drools.model.DeclarationSource;
import org.drools.model.From0;
import org.drools.model.From1;
import org.drools.model.From2;
import org.drools.model.From3;
import org.drools.model.From4;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.FunctionN;
import org.drools.model.functions.FunctionUtils;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.From1Impl;
import org.drools.model.impl.From2Impl;
import org.drools.model.impl.From3Impl;
import org.drools.model.impl.From4Impl;
import org.drools.model.patterns.PatternImpl;

/** Puts a {@link Sieve} between a pattern with {@code from} and what it draws from. */
final class Sifting {

    private static final int MOST_INPUTS = 4;

    private final PatternImpl<?> pattern;
    private final Variable<?> drawn;
    private final List<Variable<?>> inputs = new ArrayList<>();

    private Sifting(PatternImpl<?> pattern) {
        this.pattern = pattern;
        this.drawn = pattern.getPatternVariable();
    }

    /** Whether the pattern now draws through a sieve, which counts what it looks at. */
    static boolean sift(PatternImpl<?> pattern, IntConsumer counter) {
        return pattern.getPatternVariable() instanceof DeclarationImpl<?> declaration
                && declaration.getSource() != null
                && new Sifting(pattern).sift(declaration, counter);
    }

    private boolean sift(DeclarationImpl<?> declaration, IntConsumer counter) {
        FunctionN<?> source = source(declaration.getSource());
        if (source == null) {
            return false;
        }
        int[] needed = new int[inputs.size()];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = i;
        }
        List<SingleConstraint> asked = asked();
        if (asked.isEmpty() || inputs.isEmpty()) {
            return false;
        }
        List<Sieve.Test> tests = asked.stream().map(this::test).toList();
        declaration.setSource(through(new Sieve(name(source, asked), source, needed, drawn, tests, counter)));
        return true;
    }

    /**
     * The same for sieves that draw the same by the same constraints: rules that begin alike then share what Drools works
     * out for their common beginning.
     */
    private String name(FunctionN<?> source, List<SingleConstraint> asked) {
        String constraints = asked.stream().map(SingleConstraint::getExprId).collect(Collectors.joining(" "));
        return drawn.getType().getName() + " " + source + " " + constraints;
    }

    /** What the pattern draws from, with the variables it takes as the first inputs; null where it is of no known kind. */
    private FunctionN<?> source(DeclarationSource from) {
        if (from instanceof From0<?> none) {
            return FunctionUtils.toFunctionN(none.getProvider());
        }
        if (from instanceof From1<?> one && one.getProvider() != null && !one.isReactive()) {
            inputs.add(one.getVariable());
            return FunctionUtils.toFunctionN(one.getProvider());
        }
        if (from instanceof From2<?, ?> two) {
            inputs.addAll(List.of(two.getVariable(), two.getVariable2()));
            return FunctionUtils.toFunctionN(two.getProvider());
        }
        if (from instanceof From3<?, ?, ?> three) {
            inputs.addAll(List.of(three.getVariable(), three.getVariable2(), three.getVariable3()));
            return FunctionUtils.toFunctionN(three.getProvider());
        }
        if (from instanceof From4<?, ?, ?, ?> four) {
            inputs.addAll(List.of(four.getVariable(), four.getVariable2(), four.getVariable3(), four.getVariable4()));
            return FunctionUtils.toFunctionN(four.getProvider());
        }
        return null;
    }

    /**
     * The constraints in the order in which Drools asks them, first those on the object alone; no further than to the first
     * that needs more than the sieve is given.
     */
    private List<SingleConstraint> asked() {
        List<SingleConstraint> asked = new ArrayList<>();
        List<SingleConstraint> others = new ArrayList<>();
        boolean complete = divide(pattern.getConstraint(), asked, others);
        for (SingleConstraint other : complete ? others : List.<SingleConstraint>of()) {
            if (!takes(other)) {
                break;
            }
            asked.add(other);
        }
        return asked;
    }

    private boolean divide(Constraint constraint, List<SingleConstraint> alone, List<SingleConstraint> others) {
        if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            return constraint.getChildren().stream().allMatch(c -> divide(c, alone, others));
        }
        if (!(constraint instanceof SingleConstraint single) || single.getVariables().length == 0) {
            return constraint == SingleConstraint.TRUE;
        }
        Set<Variable<?>> bound = Set.of(pattern.getBoundVariables());
        List<Variable<?>> variables = variables(single);
        boolean outside = variables.stream().noneMatch(v -> v != drawn && bound.contains(v));
        if (outside) {
            (variables.stream().allMatch(v -> v == drawn) ? alone : others).add(single);
        }
        return outside;
    }

    /** Whether there is room for the further variables of a constraint; they are inputs from then on. */
    private boolean takes(SingleConstraint constraint) {
        List<Variable<?>> further = new ArrayList<>();
        for (Variable<?> variable : variables(constraint)) {
            if (variable != drawn && !inputs.contains(variable) && !further.contains(variable)) {
                further.add(variable);
            }
        }
        if (inputs.size() + further.size() > MOST_INPUTS) {
            return false;
        }
        inputs.addAll(further);
        return true;
    }

    private static List<Variable<?>> variables(SingleConstraint constraint) {
        return Arrays.asList(constraint.getVariables());
    }

    @SuppressWarnings("unchecked")
    private Sieve.Test test(SingleConstraint constraint) {
        int[] at = variables(constraint).stream()
                .mapToInt(v -> v == drawn ? -1 : inputs.indexOf(v))
                .toArray();
        if (at.length == 1 && at[0] < 0) {
            Predicate1<Object> predicate = constraint.getPredicate1();
            return (object, given) -> predicate.test(object);
        }
        if (at.length == 2) {
            Predicate2<Object, Object> predicate = constraint.getPredicate2();
            return (object, given) -> predicate.test(value(at[0], object, given), value(at[1], object, given));
        }
        PredicateN predicate = constraint.getPredicate();
        return (object, given) -> {
            Object[] values = new Object[at.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(at[i], object, given);
            }
            return predicate.test(values);
        };
    }

    private static Object value(int at, Object object, Object[] given) {
        return at < 0 ? object : given[at];
    }

    private DeclarationSource through(Sieve sieve) {
        return switch (inputs.size()) {
            case 1 -> new From1Impl<>(input(0), sieve);
            case 2 -> new From2Impl<>(input(0), input(1), sieve);
            case 3 -> new From3Impl<>(input(0), input(1), input(2), sieve);
            default -> new From4Impl<>(input(0), input(1), input(2), input(3), sieve);
        };
    }

    @SuppressWarnings("unchecked")
    private Variable<Object> input(int at) {
        return (Variable<Object>) inputs.get(at);
    }
}
