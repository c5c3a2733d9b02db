package cn.mingjian.rules;

import cn.mingjian.facts.Passage;
import java.util.ArrayList;
import java.util.List;

/** The list in front of the tables that says of each whether it is empty: 序号、内容、是否空表、表格为空的理由. */
final class ListOfTables {

    private static final String TABLE = "表$";

    private ListOfTables() {}

    /**
     * What is said of each table: 是 or 否 as kind, the table as printed as name.
     *
     * @param cells the words of all cells, in order
     * @param head what heads the column of answers, a pattern
     * @param empty answers that the table is empty, a pattern
     * @param filled answers that it is not
     */
    static List<Irregularity> of(List<Passage> cells, String head, String empty, String filled) {
        String answer = "^(?:" + empty + "|" + filled + ")(?![\\p{L}])";
        List<Irregularity> said = new ArrayList<>();
        boolean listed = false;
        for (int i = 1; i < cells.size(); i++) {
            String words = cells.get(i).words().strip();
            String before = cells.get(i - 1).words().strip();
            if (Words.matches(words, head)) {
                listed = true;
            } else if (listed && Words.matches(before, TABLE) && Words.matches(words, answer)) {
                String kind = Words.matches(words, "^(?:" + empty + ")") ? "是" : "否";
                said.add(new Irregularity(
                        kind, before, said.size() + 1, List.of(cells.get(i).evidence())));
            }
        }
        return List.copyOf(said);
    }
}
