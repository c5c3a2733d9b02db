package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Project;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Rates and scores of a sheet as its form prints them.
 *
 * @param rateDecimals decimals of the execution rate
 * @param scoreDecimals decimals of its score
 */
record Scores(int rateDecimals, int scoreDecimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Execution rate in per cent, as printed. */
    String rate(Project.Money money) {
        return ratio(money, HUNDRED, rateDecimals).toPlainString();
    }

    /** What ten points for execution become. */
    BigDecimal executionScore(Project project) {
        return strip(ratio(project.total(), BigDecimal.TEN, scoreDecimals));
    }

    BigDecimal total(Project project) {
        int tenths =
                project.indicators().stream().mapToInt(Project.Measured::score).sum();
        return strip(executionScore(project).add(tenths(tenths)));
    }

    String grade(Project project) {
        BigDecimal total = total(project);
        if (total.compareTo(BigDecimal.valueOf(90)) >= 0) {
            return "优";
        }
        return total.compareTo(BigDecimal.valueOf(80)) >= 0 ? "良" : "中";
    }

    /** Mean of the projects' totals with two decimals. */
    BigDecimal average(List<Project> projects) {
        BigDecimal sum = projects.stream().map(this::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(projects.size()), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal tenths(int tenths) {
        return strip(BigDecimal.valueOf(tenths, 1));
    }

    static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal ratio(Project.Money money, BigDecimal full, int decimals) {
        return BigDecimal.valueOf(money.spent())
                .multiply(full)
                .divide(BigDecimal.valueOf(money.full()), decimals, RoundingMode.HALF_UP);
    }
}
