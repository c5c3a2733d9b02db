package cn.mingjian.audit;

import cn.mingjian.amount.Interval;
import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms made by hand, so that the search for root causes is tested without the engine. */
sealed interface Formula extends Term {

    static Formula figure(Fact fact) {
        return new Figure(fact);
    }

    static Formula sum(Fact... facts) {
        return new Sum(Arrays.stream(facts).<Formula>map(Figure::new).toList());
    }

    /** part ÷ whole in percent. */
    static Formula share(Formula part, Formula whole) {
        return new Share(part, whole);
    }

    static Formula difference(Fact from, Fact taken) {
        return new Difference(new Figure(from), new Figure(taken));
    }

    @Override
    Formula with(Fact figure, Fact replacement);

    @Override
    default List<String> missing() {
        return List.of();
    }

    record Figure(Fact fact) implements Formula {

        @Override
        public Optional<Interval> interval() {
            return Optional.of(fact.interval());
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(fact.amount().inBaseUnit());
        }

        @Override
        public List<Fact> facts() {
            return List.of(fact);
        }

        @Override
        public String formula() {
            return fact.name() + fact.printed() + fact.amount().unit().symbol();
        }

        @Override
        public Formula with(Fact figure, Fact replacement) {
            return fact.id().equals(figure.id()) ? new Figure(replacement) : this;
        }
    }

    record Sum(List<Formula> parts) implements Formula {

        @Override
        public Optional<Interval> interval() {
            return parts.stream().map(p -> p.interval().orElseThrow()).reduce(Interval::plus);
        }

        @Override
        public Optional<BigDecimal> value() {
            return parts.stream().map(p -> p.value().orElseThrow()).reduce(BigDecimal::add);
        }

        @Override
        public List<Fact> facts() {
            return parts.stream().flatMap(p -> p.facts().stream()).toList();
        }

        @Override
        public String formula() {
            return parts.stream().map(Term::formula).collect(Collectors.joining("＋"));
        }

        @Override
        public Formula with(Fact figure, Fact replacement) {
            return new Sum(parts.stream().map(p -> p.with(figure, replacement)).toList());
        }
    }

    record Difference(Formula from, Formula taken) implements Formula {

        @Override
        public Optional<Interval> interval() {
            return Optional.of(
                    from.interval().orElseThrow().minus(taken.interval().orElseThrow()));
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(from.value().orElseThrow().subtract(taken.value().orElseThrow()));
        }

        @Override
        public List<Fact> facts() {
            return Stream.concat(from.facts().stream(), taken.facts().stream()).toList();
        }

        @Override
        public String formula() {
            return "（" + from.formula() + "－" + taken.formula() + "）";
        }

        @Override
        public Formula with(Fact figure, Fact replacement) {
            return new Difference(from.with(figure, replacement), taken.with(figure, replacement));
        }
    }

    record Share(Formula part, Formula whole) implements Formula {

        private static final BigDecimal HUNDRED = new BigDecimal(100);

        @Override
        public Optional<Interval> interval() {
            return part.interval()
                    .orElseThrow()
                    .times(Interval.exactly(HUNDRED))
                    .dividedBy(whole.interval().orElseThrow());
        }

        @Override
        public Optional<BigDecimal> value() {
            BigDecimal divisor = whole.value().orElseThrow();
            return divisor.signum() == 0
                    ? Optional.empty()
                    : Optional.of(part.value().orElseThrow().multiply(HUNDRED).divide(divisor, MathContext.DECIMAL128));
        }

        @Override
        public List<Fact> facts() {
            return Stream.concat(part.facts().stream(), whole.facts().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public String formula() {
            return part.formula() + "÷" + whole.formula();
        }

        @Override
        public Formula with(Fact figure, Fact replacement) {
            return new Share(part.with(figure, replacement), whole.with(figure, replacement));
        }
    }
}
