package cn.mingjian.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of an indicator row looks like, and how badly that fits each column. */
final class CellKind {

    private static final BigDecimal HIGHEST_SCORE = new BigDecimal("100");
    /** A first level that states its weight: 产出指标（50分）. */
    private static final Pattern WEIGHTED = Pattern.compile(".{0,8}指标\\(\\d{1,3}分\\)|.{0,4}\\(\\d{1,3}分\\)");

    /** A column over which the head of the names is merged: nothing begins there. */
    static final String MERGED = "…";

    private static final int NEVER = 60;
    private static final int LONG_WORDS = 12;
    private static final int BEYOND = 20;

    private final String key;
    private final PrintedFigure figure;
    private final boolean dash;
    private final boolean level1;
    private final boolean level2;
    private final boolean part;
    private final boolean sign;

    private CellKind(
            String key,
            PrintedFigure figure,
            boolean dash,
            boolean level1,
            boolean level2,
            boolean part,
            boolean sign) {
        this.key = key;
        this.figure = figure;
        this.dash = dash;
        this.level1 = level1;
        this.level2 = level2;
        this.part = part;
        this.sign = sign;
    }

    static CellKind of(String text, SheetVocabulary words, TargetReader targets) {
        String key = Wording.key(text);
        boolean dash = !key.isEmpty() && PrintedFigure.isBlankMark(key);
        Optional<PrintedFigure> figure = dash ? Optional.empty() : targets.read(text);
        boolean words1 = figure.isEmpty() && !key.isEmpty();
        return new CellKind(
                key,
                figure.orElse(null),
                dash,
                words1
                        && (words.is(SheetWord.LEVEL1, key)
                                || WEIGHTED.matcher(key).matches()),
                words1 && (words.isOrBegins(SheetWord.LEVEL2, key) || key.equals("指标")),
                words1 && words.is(SheetWord.PART, key),
                words.is(SheetWord.NATURE, key));
    }

    boolean isBlank() {
        return key.isEmpty();
    }

    /** Whether it says nothing: blank, or a dash in the place of an answer. */
    boolean isEmpty() {
        return key.isEmpty() || dash;
    }

    /** Whether nothing is lost where the cell is passed over. */
    boolean isIdle() {
        return key.isEmpty() || part;
    }

    PrintedFigure figure() {
        return figure;
    }

    boolean isScore() {
        return figure != null
                && figure.comparator().isEmpty()
                && (figure.unit().isEmpty() || figure.unit().equals("分"))
                && figure.value().signum() >= 0
                && figure.value().compareTo(HIGHEST_SCORE) <= 0;
    }

    boolean isPlainNumber() {
        return figure != null && figure.unit().isEmpty() && figure.comparator().isEmpty();
    }

    /** How badly the cell fits a column, in tenths; 0 fits. */
    int misfit(String column) {
        if (key.isEmpty()) {
            return blankMisfit(column);
        }
        if (dash) {
            return 2;
        }
        return figure == null ? wordMisfit(column) : figureMisfit(column);
    }

    private static int blankMisfit(String column) {
        return switch (column) {
            case "三级指标" -> 8;
            case "指标值", "完成值", "分值", "得分" -> 3;
            case "一级指标", "二级指标", "原因", "", MERGED -> 0;
            default -> 1;
        };
    }

    private int figureMisfit(String column) {
        boolean plain = isPlainNumber();
        return switch (column) {
            // A score beyond all bounds is most likely still the score: with its point in the wrong place.
            case "分值", "得分" -> isScore() ? 0 : plain ? BEYOND : NEVER;
            case "指标值", "完成值", "年初指标值" -> plain ? 3 : 0;
            case "得分系数" -> plain ? 0 : 3;
            case "上年完成值", "完成率" -> 3;
            case "三级指标" -> plain ? nameMisfit() : 30;
            case "原因" -> plain ? 50 : 30;
            case "度量单位", "指标性质" -> 50;
            case "设定依据", "赋分规则", "佐证资料" -> 40;
            case "", MERGED -> plain ? NEVER : 40;
            default -> NEVER;
        };
    }

    /** Forms fill a row that does not apply with noughts, its name too. */
    private int nameMisfit() {
        return figure.value().signum() == 0 ? 4 : 25;
    }

    private int wordMisfit(String column) {
        return switch (column) {
            // 成本指标 is a name of both levels; where either would do it is the second.
            case "一级指标" -> level1 ? (level2 ? 1 : 0) : part ? 10 : NEVER;
            case "二级指标" -> level2 ? 0 : 50;
            case "三级指标" -> level1 || level2 ? 30 : sign ? 40 : 0;
            case "分值", "得分" -> NEVER + 20;
            case "指标值", "完成值", "年初指标值" -> sign ? 40 : level1 || level2 ? 30 : 5;
            case "指标性质" -> sign ? 0 : NEVER;
            case "度量单位" -> key.length() <= 6 ? 0 : 30;
            case "原因" -> key.length() < LONG_WORDS ? 4 : 2;
            case "" -> part ? 0 : 30;
            case MERGED -> part ? 0 : NEVER;
            default -> 2;
        };
    }
}
