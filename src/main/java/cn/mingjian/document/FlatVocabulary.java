package cn.mingjian.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of tables that were copied as text, from the lines of {@code tables.txt} whose keys begin with 平铺. */
final class FlatVocabulary {

    /** What a word in such a table is. */
    enum Role {
        /** The name of the row that sums up all others. */
        TOTAL("平铺合计"),
        /** The name of a row that sums up a part of a table of pairs. */
        SUM("平铺小计"),
        /** The name of the level of a code, or of the numbers of columns, before the name of the total. */
        LEVEL("平铺级次"),
        /** The head of a column that numbers the rows. */
        ORDINALS("平铺行次"),
        /** What the amounts of a table of pairs are. */
        PAIR_MEASURE("平铺计量 经济"),
        /** What the amounts of a matrix are. */
        MATRIX_MEASURE("平铺计量 三公"),
        /** The name of a row that stands in the right half of a table of totals. */
        SPENDING("平铺支出行"),
        /** The name of a row that does not go on in the next line. */
        COMPLETE("平铺全名"),
        /** The head of a column in a list of projects. */
        PROJECT_HEAD("平铺清单"),
        /** The head of the column in which the projects' names stand. */
        PROJECT_NAME("平铺清单名称"),
        /** The head of a column at the end of a list in which nothing need stand. */
        PROJECT_REMARK("平铺清单备注");

        private final String key;

        Role(String key) {
            this.key = key;
        }
    }

    /** A column of a self-evaluation sheet whose rows are lines. */
    enum SheetColumn {
        LEVEL1("平铺自评栏 一级"),
        LEVEL2("平铺自评栏 二级"),
        NAME("平铺自评栏 三级"),
        TARGET("平铺自评栏 目标"),
        RESULT("平铺自评栏 完成"),
        WEIGHT("平铺自评栏 分值"),
        SCORE("平铺自评栏 得分"),
        CAUSE("平铺自评栏 原因"),
        /** Another column of the indicators. */
        OTHER("平铺自评栏 其他"),
        /** The amounts of the block of funds. */
        FUNDS("平铺自评栏 资金"),
        /** The rate of what was spent. */
        RATE("平铺自评栏 执行率");

        private final String key;

        SheetColumn(String key) {
            this.key = key;
        }
    }

    /** A column of the tables that are made of such lines; the readers of tables know its name as that of a head. */
    enum Head {
        CODE("平铺栏名 编码"),
        NAME("平铺栏名 名称"),
        ITEM("平铺栏名 项目"),
        INCOME("平铺栏名 收入"),
        SPENDING("平铺栏名 支出"),
        AMOUNT("平铺栏名 金额");

        private final String key;

        Head(String key) {
            this.key = key;
        }
    }

    private static final String LABELS = "平铺表头";
    private static final String ROWS = "平铺行名";
    private static final String FORM = "平铺列 ";

    private final Map<Role, Names<Boolean>> words = new EnumMap<>(Role.class);
    private final Names<SheetColumn> sheetColumns = new Names<>();
    private final Map<Head, String> heads = new EnumMap<>(Head.class);
    private final Set<String> labels = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Map<String, List<FlatForm>> forms = new HashMap<>();

    /** Takes a line of the vocabulary, if it is one of these. */
    boolean take(String key, List<Wording> wordings) {
        if (key.startsWith(FORM)) {
            addForm(key.substring(FORM.length()).split(" ", 3), wordings);
            return true;
        }
        if (key.equals(LABELS)) {
            wordings.forEach(w -> labels.add(w.plain()));
            return true;
        }
        if (key.equals(ROWS)) {
            wordings.forEach(w -> rows.add(w.plain()));
            return true;
        }
        for (Role role : Role.values()) {
            if (role.key.equals(key)) {
                Names<Boolean> names = words.computeIfAbsent(role, r -> new Names<>());
                wordings.forEach(w -> names.add(w, true));
                return true;
            }
        }
        for (SheetColumn column : SheetColumn.values()) {
            if (column.key.equals(key)) {
                wordings.forEach(w -> sheetColumns.add(w, column));
                return true;
            }
        }
        for (Head head : Head.values()) {
            if (head.key.equals(key) && wordings.size() == 1) {
                heads.put(head, wordings.get(0).plain());
                return true;
            }
        }
        return false;
    }

    /** A key is: what the rows are, the table, and a number where the table has several forms. */
    private void addForm(String[] key, List<Wording> wordings) {
        if (key.length < 2) {
            throw new IllegalArgumentException("词表 tables.txt：“平铺列”之后应为样式和规范表名，实为：" + String.join(" ", key));
        }
        forms.computeIfAbsent(key[1], k -> new ArrayList<>()).add(FlatForm.of(key[0], wordings));
    }

    /** Says which words are missing, where some are. */
    void check() {
        for (Role role : Role.values()) {
            if (!words.containsKey(role)) {
                throw new IllegalArgumentException("词表 tables.txt：缺少“" + role.key + " = …”");
            }
        }
        for (Head head : Head.values()) {
            if (heads.get(head) == null) {
                throw new IllegalArgumentException("词表 tables.txt：缺少“" + head.key + " = 名称”");
            }
        }
    }

    boolean is(Role role, CharSequence word) {
        return words.get(role).find(word) != null;
    }

    /** The column of a self-evaluation sheet that a word heads, or null. */
    SheetColumn sheetColumn(CharSequence word) {
        return sheetColumns.find(word);
    }

    String name(Head head) {
        return heads.get(head);
    }

    /** The forms of a table by its canonical name. */
    List<FlatForm> forms(String table) {
        return forms.getOrDefault(table, List.of());
    }

    /** The names of rows of the tables of totals that no number begins. */
    Set<String> rowNames() {
        return rows;
    }

    /** Words of the heads of such tables that name no column of amounts. */
    Set<String> labels() {
        return labels;
    }
}
