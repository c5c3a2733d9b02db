package cn.mingjian.proof.alter;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One mistake put into a consistent report.
 *
 * @param changes every figure and word that is printed otherwise, the one it is about first
 * @param edits what prints it
 * @param of the mistakes it is made of where there are several, else empty
 */
public record Alteration(Kind kind, List<Change> changes, Edits edits, List<Alteration> of) {

    /** How people get figures wrong. */
    public enum Kind {
        DIGITS_SWAPPED("数字颠倒"),
        DIGIT_CHANGED("错一位数字"),
        DIGIT_LOST("漏打一位数字"),
        DIGIT_REPEATED("多打一位数字"),
        POINT_MOVED("小数点错位"),
        POINT_LOST("漏打小数点"),
        SEPARATOR_MISPLACED("千分位错位"),
        COMMA_FOR_POINT("小数点写成逗号"),
        UNIT_MISTAKEN("万元与元混用"),
        UNIT_LOST("漏写单位"),
        SIGN_LOST("漏写百分号"),
        HEAD_UNIT("表头单位写错"),
        PRIOR_YEAR("误用上年数"),
        YEAR_STALE("年度未更新"),
        NEIGHBOUR_COPIED("误抄邻行"),
        SHEET_COPIED("误抄其他项目"),
        SHEET_DROPPED("漏附一张自评表", "及全表漏掉"),
        PROJECTS_STALE("项目个数未更新"),
        DIRECTION_TURNED("方向词或正负号相反"),
        ROWS_EXCHANGED("两行数字对调"),
        AMOUNTS_EXCHANGED("相邻两行整行对调"),
        FIGURES_SWAPPED("句内两数对调"),
        BUDGETS_SWAPPED("年初与全年预算对调"),
        COUNTS_SWAPPED("批次人次对调"),
        ROW_DROPPED("漏行", "漏掉"),
        TOTAL_ROW_DROPPED("漏掉合计行", "漏掉"),
        ROW_DOUBLED("一行抄了两遍", "抄了两遍"),
        SENTENCE_DOUBLED("一句写了两遍"),
        DENIED("有数却说没有"),
        ROW_SHIFTED("整行错栏", "移了一栏"),
        CELL_EMPTY("漏填"),
        WRONG_WHOLE("占比分母错误"),
        WRONG_BASE("比率基数错误"),
        TOTAL_STALE("合计未更新"),
        TOTAL_ROW_STALE("合计行为上年数"),
        TARGET_MISSED("未达标仍满分"),
        WEIGHT_CHANGED("分值改动"),
        SCORE_ABOVE("得分高于分值"),
        TWO_PLACES("两处改动");

        private final String title;

        /** What happened to the row it is about, or null where it is about figures and words. */
        private final String row;

        Kind(String title) {
            this(title, null);
        }

        Kind(String title, String row) {
            this.title = title;
            this.row = row;
        }

        /** Name for tables. */
        public String title() {
            return title;
        }
    }

    public Alteration {
        changes = List.copyOf(changes);
        of = List.copyOf(of);
    }

    /** One figure or word is printed otherwise. */
    static Alteration of(Kind kind, Slot slot, String text, BigDecimal number, Unit unit) {
        return of(kind, List.of(new Change(slot, text, number, unit)));
    }

    /** Some figures or words are printed otherwise. */
    static Alteration of(Kind kind, List<Change> changes) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        changes.forEach(c -> texts.put(c.slot().id(), c.text()));
        return new Alteration(kind, changes, Edits.texts(texts), List.of());
    }

    /** Two mistakes that have nothing to do with each other. */
    static Alteration both(Alteration first, Alteration second) {
        List<Change> changes = new ArrayList<>(first.changes);
        changes.addAll(second.changes);
        return new Alteration(Kind.TWO_PLACES, changes, first.edits.and(second.edits), List.of(first, second));
    }

    /** The figure or word it is about. */
    public Slot slot() {
        return changes.get(0).slot();
    }

    /** Whether it left figures out, so that nothing is printed in their place. */
    public boolean isOmission() {
        return changes.stream().allMatch(Change::isOmission);
    }

    /** The mistakes that should each be told as one finding. */
    public List<Alteration> single() {
        return of.isEmpty() ? List.of(this) : of;
    }

    /** Everything printed instead, without separators and without units where they are known apart. */
    public List<String> printed() {
        List<String> all = new ArrayList<>();
        for (Change change : changes) {
            if (!change.isOmission()) {
                all.add(change.text().replace(",", ""));
                if (change.number() != null) {
                    all.add(change.number().abs().toPlainString());
                }
            }
        }
        return all;
    }

    /** In words, for a list of misses. */
    public String described() {
        if (!of.isEmpty()) {
            return kind.title() + "：" + of.stream().map(Alteration::described).collect(Collectors.joining("；"));
        }
        Slot slot = slot();
        String where = kind.title() + "：“" + slot.quantity() + "”";
        if (kind.row != null) {
            return where + "所在行" + kind.row;
        }
        if (!edits.added().isEmpty()) {
            return where + "之后加写 " + String.join("", edits.added().values());
        }
        String text = changes.get(0).text();
        String change = "由 " + slot.text() + slot.suffix() + " 改为 " + (text.isEmpty() ? "空白" : text);
        return where
                + change
                + (changes.size() < 2
                        ? ""
                        : "，连同“" + changes.get(1).slot().quantity() + "”等共 " + changes.size() + " 处");
    }
}
