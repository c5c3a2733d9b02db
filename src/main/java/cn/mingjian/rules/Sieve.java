package cn.mingjian.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntConsumer;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Function2;
import org.drools.model.functions.Function3;
import org.drools.model.functions.Function4;
import org.drools.model.functions.FunctionN;
import org.drools.model.functions.HashedExpression;

/**
 * What a condition draws {@code from} a list, less what does not meet its constraints. Drools would first make an object of
 * its own for everything in the list, which takes many times as long as to ask the constraints.
 */
final class Sieve
        implements Function1<Object, Object>,
                Function2<Object, Object, Object>,
                Function3<Object, Object, Object, Object>,
                Function4<Object, Object, Object, Object, Object>,
                HashedExpression {

    private static final long serialVersionUID = 1;
    private static final int COUNTED_AT_ONCE = 1_000;

    private final transient FunctionN<?> source;
    private final transient Test[] tests;
    private final transient Class<?> type;
    private final transient IntConsumer counter;
    private final String name;
    private final int[] inputs;

    /**
     * @param name the same only for sieves that draw the same
     * @param source where the list comes from
     * @param inputs which of the values given to the sieve the source takes
     * @param drawn the variable that what is drawn is bound to
     * @param tests what must hold of it
     * @param counter told how much is looked at, before long lists have been gone through
     */
    Sieve(String name, FunctionN<?> source, int[] inputs, Variable<?> drawn, List<Test> tests, IntConsumer counter) {
        this.name = name;
        this.source = source;
        this.inputs = inputs;
        this.type = drawn.getType();
        this.tests = tests.toArray(Test[]::new);
        this.counter = counter;
    }

    /** One constraint. */
    @FunctionalInterface
    interface Test {

        /** Whether it holds of the object drawn, beside the values given to the sieve. */
        boolean holds(Object object, Object[] given) throws Exception;
    }

    @Override
    public Object apply(Object one) {
        return sifted(new Object[] {one});
    }

    @Override
    public Object apply(Object one, Object two) {
        return sifted(new Object[] {one, two});
    }

    @Override
    public Object apply(Object one, Object two, Object three) {
        return sifted(new Object[] {one, two, three});
    }

    @Override
    public Object apply(Object one, Object two, Object three, Object four) {
        return sifted(new Object[] {one, two, three, four});
    }

    private List<Object> sifted(Object[] given) {
        Object[] needed = new Object[inputs.length];
        for (int i = 0; i < needed.length; i++) {
            needed[i] = given[inputs[i]];
        }
        Sifted sifted = new Sifted(given);
        Object value = source.apply(needed);
        if (value instanceof List<?> list && list instanceof RandomAccess) {
            // Nearly all that rules draw from are such lists, and most are short: an iterator for each costs as much.
            for (int i = 0; i < list.size(); i++) {
                sifted.offer(list.get(i));
            }
        } else {
            all(value).forEachRemaining(sifted::offer);
        }
        return sifted.kept();
    }

    /** What has been drawn so far of what one asking gives. */
    private final class Sifted {

        private final Object[] given;
        private List<Object> kept;
        private int uncounted;

        private Sifted(Object[] given) {
            this.given = given;
        }

        private void offer(Object object) {
            if (!type.isInstance(object)) {
                return;
            }
            if (++uncounted == COUNTED_AT_ONCE) {
                counter.accept(uncounted);
                uncounted = 0;
            }
            if (passes(object, given)) {
                kept = kept == null ? new ArrayList<>() : kept;
                kept.add(object);
            }
        }

        private List<Object> kept() {
            counter.accept(uncounted);
            return kept == null ? List.of() : kept;
        }
    }

    private boolean passes(Object object, Object[] given) {
        for (int i = 0; i < tests.length; i++) {
            try {
                if (!tests[i].holds(object, given)) {
                    return false;
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    /** What Drools draws from a value. */
    private static Iterator<?> all(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array).iterator();
        }
        if (value instanceof Iterator<?> iterator) {
            return iterator;
        }
        return value instanceof Iterable<?> list
                ? list.iterator()
                : Collections.singletonList(value).iterator();
    }

    @Override
    public String getExpressionHash() {
        return name;
    }
}
