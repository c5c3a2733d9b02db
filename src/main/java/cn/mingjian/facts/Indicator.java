package cn.mingjian.facts;

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
        Evidence evidence) {}
