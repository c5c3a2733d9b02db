package cn.mingjian.facts;

import java.util.stream.Stream;

/** How an accounts table is laid out, which decides who reads it: the forms in {@code accounts-tables.csv}. */
enum TableLayout {
    /** Income at the left and spending at the right, a row an item. */
    TOTALS("总表"),
    /** A row for each 类, 款 and 项. */
    FUNCTION("功能分类"),
    /** The same with a column for each economic class. */
    FUNCTION_BY_ECONOMIC("功能经济"),
    /** A row for each economic class, perhaps in several groups side by side. */
    ECONOMIC("经济分类"),
    /** One row of figures under heads that name the items. */
    MATRIX("三公"),
    /** A row an item. */
    LIST("清单");

    private final String name;

    TableLayout(String name) {
        this.name = name;
    }

    /** The layout of a line of the data file. */
    static TableLayout of(DataFile.Entry entry) {
        String name = entry.get("form");
        return Stream.of(values())
                .filter(l -> l.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new DataFileException(
                        "数据文件 accounts-tables.csv 第 " + entry.line() + " 行：没有“" + name + "”这种样式", null));
    }

    /** What stands for all tables of this layout in the lists of columns and items. */
    String anyTable() {
        return "〈" + name + "〉";
    }
}
