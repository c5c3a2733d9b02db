package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.model.DSL;
import org.drools.model.functions.Function1;
import org.drools.model.functions.FunctionUtils;
import org.junit.jupiter.api.Test;

class SieveTest {

    private final List<Integer> counted = new ArrayList<>();

    private Sieve sieve(Function1<Object, Object> source, Sieve.Test... tests) {
        return new Sieve(
                "sieve",
                FunctionUtils.toFunctionN(source),
                new int[] {0},
                DSL.declarationOf(String.class),
                List.of(tests),
                counted::add);
    }

    private Object drawn(Object from, Sieve.Test... tests) {
        return sieve(given -> from, tests).apply("甲");
    }

    @Test
    void what_meets_all_constraints_is_kept_in_its_order() {
        Sieve.Test isLong = (o, given) -> ((String) o).length() > 1;
        Sieve.Test isIncome = (o, given) -> ((String) o).startsWith("收");
        assertThat(drawn(List.of("收入", "支出", "收", "收支"), isLong, isIncome)).isEqualTo(List.of("收入", "收支"));
        assertThat(drawn(List.of("支出", "收"), isLong, isIncome)).isEqualTo(List.of());
    }

    @Test
    void a_constraint_is_asked_only_where_those_before_it_hold() {
        Sieve.Test isText = (o, given) -> !((String) o).isEmpty();
        Sieve.Test begins = (o, given) -> ((String) o).charAt(0) == '收';
        assertThat(drawn(List.of("", "收入"), isText, begins)).isEqualTo(List.of("收入"));
    }

    @Test
    void what_is_of_another_type_or_null_is_passed_over() {
        assertThat(drawn(Arrays.asList("甲", 7, null, "乙"))).isEqualTo(List.of("甲", "乙"));
        assertThat(drawn(null)).isEqualTo(List.of());
    }

    @Test
    void it_draws_from_arrays_iterators_and_single_values_as_drools_does() {
        assertThat(drawn(new Object[] {"甲", "乙"})).isEqualTo(List.of("甲", "乙"));
        assertThat(drawn(List.of("甲", "乙").iterator())).isEqualTo(List.of("甲", "乙"));
        assertThat(drawn("甲")).isEqualTo(List.of("甲"));
    }

    @Test
    void constraints_see_all_that_is_given_and_the_source_only_what_it_takes() {
        List<Object> asked = new ArrayList<>();
        Function1<Object, Object> source = taken -> {
            asked.add(taken);
            return List.of("一丙", "一甲", "一丁");
        };
        Sieve sieve = new Sieve(
                "sieve",
                FunctionUtils.toFunctionN(source),
                new int[] {1},
                DSL.declarationOf(String.class),
                List.of((o, given) -> o.equals(given[1] + (String) given[3])),
                counted::add);
        assertThat(sieve.apply("零", "一", "二", "甲")).isEqualTo(List.of("一甲"));
        assertThat(asked).containsExactly("一");
    }

    @Test
    void everything_that_is_looked_at_is_counted_whether_it_passes_or_not() {
        List<String> many = Collections.nCopies(12_345, "甲");
        assertThat((List<?>) drawn(many, (o, given) -> false)).isEmpty();
        assertThat(counted.stream().mapToInt(n -> n).sum()).isEqualTo(many.size());
    }

    @Test
    void a_list_without_end_is_stopped_by_the_counter_on_the_way() {
        Sieve sieve = new Sieve(
                "sieve",
                FunctionUtils.toFunctionN((Function1<Object, Object>) given ->
                        IntStream.iterate(0, i -> i).mapToObj(String::valueOf).iterator()),
                new int[] {0},
                DSL.declarationOf(String.class),
                List.of((o, given) -> false),
                more -> {
                    throw new RuleLimitException("太多");
                });
        assertThatThrownBy(() -> sieve.apply("甲")).isInstanceOf(RuleLimitException.class);
    }

    @Test
    void an_error_in_a_constraint_comes_through() {
        assertThatThrownBy(() -> drawn("甲", (o, given) -> {
                    throw new IllegalArgumentException("参数");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("参数");
        assertThatThrownBy(() -> drawn("甲", (o, given) -> {
                    throw new java.io.IOException("读");
                }))
                .hasRootCauseMessage("读");
    }

    @Test
    void sieves_are_the_same_to_drools_only_by_name() {
        assertThat(sieve(given -> "甲").getExpressionHash()).isEqualTo("sieve");
    }
}
