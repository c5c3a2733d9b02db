package cn.mingjian.report;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Interval;
import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Case;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import cn.mingjian.rules.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Audits made by hand for the tests of the outputs. */
final class Samples {

    private Samples() {}

    /** A report with a defect and its consequence, an unfinished sentence, and checks that ended in every way. */
    static Audit typical() {
        Case report = new Case();
        report.check("BAL-01", "收入总计等于支出总计").check("BAL-02", "收入总计等于各组成部分之和");
        report.check("STR-05", "不得残留填写说明和占位符").check("TIM-01", "决算批复后二十日内公开");
        report.check("SAN-04", "“三公”经费实物量公开齐全").check("TXT-02", "同一指标前后一致");
        Fact total = report.cell("收入支出决算总表", "收入/总计", "13,289.95");
        Fact income = report.cell("收入支出决算总表", "收入/本年收入合计", "13,289.95");
        Fact carried = report.cell("收入支出决算总表", "收入/年初结转和结余", "0.85");
        Fact spent = report.cell("收入支出决算总表", "支出/总计", "13,290.81");
        Fact twice = report.money("支出/总计", "13,290.81");
        report.equal("BAL-02", "收入总计", one(total), sum(income, carried));
        report.equal("BAL-01", "", one(total), one(spent));
        report.equal("TXT-02", "支出总计", one(twice), one(spent));
        report.percent("支出/基本支出", Measure.SHARE, "34.41");
        report.say(
                "STR-05",
                "",
                Status.FAILED,
                Severity.WARNING,
                "文中残留填写说明“（200字以内）”，应当删去。",
                report.words("主要成效（200字以内）：=cmd|' /C calc'!A0"));
        report.say("TIM-01", "", Status.UNDETERMINED, null, "文本没有写明决算批复日期和公开日期");
        report.say("SAN-04", "因公出国（境）", Status.NOT_APPLICABLE, null, "本年没有发生因公出国（境）费");
        return report.audit();
    }

    /** A report with very many defects. */
    static Audit long300() {
        Case report = new Case();
        report.check("CAL-01", "占比与分子分母一致").check("PER-10", "未达到目标值的指标不得得满分");
        Fact total = report.money("支出/本年支出合计", "600,000.00");
        for (int i = 1; i <= 150; i++) {
            Fact part = report.money("支出/社会保障和就业支出/就业补助" + i, i * 10 + "0.00");
            Fact share = report.percent("支出/社会保障和就业支出/就业补助" + i, Measure.SHARE, "77.77");
            report.equal("CAL-01", "就业补助" + i, one(share), new Share(part, total));
            report.say(
                    "PER-10",
                    "公益性岗位补贴项目" + i,
                    Status.FAILED,
                    Severity.WARNING,
                    "指标“培训合格率”的目标值为≥95%，完成值为90.5%，没有达到目标值，却得满分10分，应当按比例扣分并说明原因。",
                    report.words("培训合格率 ≥95% 90.5% 10 10"));
            report.say("PER-10", "项目" + i + "的其他指标", Status.UNDETERMINED, null, "指标“社会效益”的完成值是文字，无法与目标值比较");
        }
        return report.audit();
    }

    /** A report in which nothing is wrong. */
    static Audit clean() {
        Case report = new Case();
        Fact total = report.money("支出/本年支出合计", "600.00");
        Fact again = report.cell("支出决算表", "支出/本年支出合计", "600.00");
        report.equal("TXT-01", "本年支出合计", one(total), one(again));
        return report.audit();
    }

    private static Term one(Fact fact) {
        return sum(fact);
    }

    private static Term sum(Fact... facts) {
        return new Sum(List.of(facts));
    }

    private record Sum(List<Fact> facts) implements Term {

        @Override
        public Optional<Interval> interval() {
            return facts.stream().map(Fact::interval).reduce(Interval::plus);
        }

        @Override
        public Optional<BigDecimal> value() {
            return facts.stream().map(f -> f.amount().inBaseUnit()).reduce(BigDecimal::add);
        }

        @Override
        public List<String> missing() {
            return List.of();
        }

        @Override
        public String formula() {
            return String.join(
                    "＋", facts.stream().map(f -> f.name() + f.printed() + "万元").toList());
        }

        @Override
        public Term with(Fact figure, Fact replacement) {
            return new Sum(facts.stream()
                    .map(f -> f.id().equals(figure.id()) ? replacement : f)
                    .toList());
        }
    }

    private record Share(Fact part, Fact whole) implements Term {

        @Override
        public Optional<Interval> interval() {
            return part.interval().times(Interval.exactly(new BigDecimal(100))).dividedBy(whole.interval());
        }

        @Override
        public Optional<BigDecimal> value() {
            Amount all = whole.amount();
            return all.isZero()
                    ? Optional.empty()
                    : Optional.of(part.amount()
                            .inBaseUnit()
                            .multiply(new BigDecimal(100))
                            .divide(all.inBaseUnit(), java.math.MathContext.DECIMAL128));
        }

        @Override
        public List<Fact> facts() {
            return List.of(part, whole);
        }

        @Override
        public List<String> missing() {
            return List.of();
        }

        @Override
        public String formula() {
            return part.name() + part.printed() + "万元÷" + whole.name() + whole.printed() + "万元";
        }

        @Override
        public Term with(Fact figure, Fact replacement) {
            return new Share(
                    part.id().equals(figure.id()) ? replacement : part,
                    whole.id().equals(figure.id()) ? replacement : whole);
        }
    }
}
