package cn.mingjian.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An indicator of a self-evaluation sheet. A figure is null where its cell is empty or holds words; the cell itself is kept
 * as text in every case.
 *
 * @param level1 first level as printed ("产出指标（50分）"), filled down
 * @param level2 second level
 * @param level3 the indicator itself
 * @param targetText target as printed ("≥95%", "长期")
 * @param target the target as a figure, with its comparator
 * @param resultText result as printed
 * @param result the result as a figure
 * @param weight what it can score
 * @param score what it scored
 * @param cause explanation of a deviation, or empty
 * @param comparatorText the separate comparator cell (指标性质: ≥, ＝, 定性) of forms that have one, or empty
 */
public record Indicator(
        String level1,
        String level2,
        String level3,
        String targetText,
        Fact target,
        String resultText,
        Fact result,
        Fact weight,
        Fact score,
        String cause,
        String comparatorText,
        Evidence evidence)
        implements Located {

    private static final String NUMBER = "指标";
    private static final Pattern NUMBERED = Pattern.compile("^" + NUMBER + "\\d*[:：]\\s*");
    /** A shorter name is the end of many others (就业率). */
    private static final int TELLING_LENGTH = 5;

    /** Whether it scored all it can score. */
    public boolean isFull() {
        return weight != null && score != null && !weight.isZero() && compared() >= 0;
    }

    /** Whether it scored less than it can score. */
    public boolean isReduced() {
        return weight != null && score != null && compared() < 0;
    }

    /** What it scores in proportion to what was reached of the target, to two decimals; null where that cannot be told. */
    public String proportionate() {
        if (weight == null || target == null || result == null || target.isZero()) {
            return null;
        }
        BigDecimal reached =
                isBare() ? result.amount().value() : result.amount().inBaseUnit();
        BigDecimal aim = isBare() ? target.amount().value() : target.amount().inBaseUnit();
        return weight.amount()
                .value()
                .multiply(reached)
                .divide(aim, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whether its first level is the one of this name, whatever weight is printed behind it. */
    public boolean isUnder(String firstLevel) {
        return Wording.step(SheetVocabulary.plain(level1)).equals(firstLevel);
    }

    /** The indicator itself, without 指标1： in front. */
    String name() {
        return level3.startsWith(NUMBER) ? NUMBERED.matcher(level3).replaceFirst("") : level3;
    }

    /** What it goes by: its name, or that of the level whose cell reaches over it. */
    public String shownName() {
        return Stream.of(level3, level2, level1)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /**
     * Whether words name this indicator: they are its name, or the one ends with the other (应届高校毕业生就业率,
     * 高校毕业生就业率) and is long enough to mean nothing else.
     */
    public boolean isCalled(String words) {
        String name = SheetVocabulary.plain(name());
        String other = SheetVocabulary.plain(words);
        boolean part = Math.min(name.length(), other.length()) >= TELLING_LENGTH;
        return !name.isEmpty() && (name.equals(other) || (part && (name.endsWith(other) || other.endsWith(name))));
    }

    /** What its row says, in words: 目标值“≥95%”、完成值“100%”、分值10、得分10. */
    public String told() {
        return Stream.of(
                        said("目标值", targetText),
                        said("完成值", resultText),
                        weight == null ? "" : "分值" + weight.amount().printed(),
                        score == null ? "" : "得分" + score.amount().printed())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static String said(String name, String words) {
        return words.isBlank() ? "" : name + "“" + words + "”";
    }

    /** Whether the cell of the result is empty although there is a target. */
    public boolean lacksResult() {
        return resultText.isBlank() && !targetText.isBlank();
    }

    /**
     * Whether the result is what the target asks for, where both are figures of one unit; a target without comparator is
     * met by what it names exactly.
     */
    public boolean meetsTarget() {
        if (target == null || result == null || !comparable() || !"=".contains(result.comparator())) {
            return false;
        }
        return switch (target.comparator()) {
            case "≥" -> distance() >= 0;
            case ">" -> distance() > 0;
            case "≤" -> distance() <= 0;
            case "<" -> distance() < 0;
            default -> distance() == 0 || (isCost() && distance() < 0);
        };
    }

    /** What is spent may stay below what was planned. */
    private boolean isCost() {
        return (level1 + level2).contains("成本");
    }

    private boolean comparable() {
        return result.amount().unit().equals(target.amount().unit())
                || (result.isMoney() && target.isMoney())
                || (result.amount().unit().symbol().isEmpty() && !target.isMoney());
    }

    /** Whether the result is less than the target, whatever the target's comparator; a result without unit has the target's. */
    public boolean isBelowTarget() {
        return target != null && result != null && distance() < 0;
    }

    /** Whether the result is greater than the target, whatever the target's comparator. */
    public boolean isAboveTarget() {
        return target != null && result != null && distance() > 0;
    }

    private int distance() {
        return isBare()
                ? result.amount().value().compareTo(target.amount().value())
                : result.amount().inBaseUnit().compareTo(target.amount().inBaseUnit());
    }

    private boolean isBare() {
        return result.amount().unit().symbol().isEmpty();
    }

    private int compared() {
        return score.amount().value().compareTo(weight.amount().value());
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return evidence == null ? level3.hashCode() : evidence.start();
    }
}
