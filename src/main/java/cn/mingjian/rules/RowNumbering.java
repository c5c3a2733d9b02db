package cn.mingjian.rules;

import cn.mingjian.document.Numbering;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers before the rows of a table: on one side each stands for one item. */
final class RowNumbering {

    private static final int ITEMS = 2;

    private RowNumbering() {}

    static List<Irregularity> of(AccountsTable table) {
        Map<String, AccountsRow> first = new HashMap<>();
        Map<Integer, Integer> onLine = new HashMap<>();
        List<Irregularity> found = new ArrayList<>();
        for (AccountsRow row : table.rows()) {
            // Halves that stand side by side are numbered each for itself.
            int half = onLine.merge(row.evidence() == null ? -1 : row.evidence().line(), 1, Integer::sum);
            Numbering number = Numbering.of(row.name());
            if (number == null || number.level() != ITEMS) {
                continue;
            }
            AccountsRow before = first.putIfAbsent(row.side() + half + number.number(), row);
            if (before != null && !before.name().equals(row.name())) {
                found.add(new Irregularity(
                        Irregularity.TWICE, number.number(), 1, List.of(before.evidence(), row.evidence())));
            }
        }
        return List.copyOf(found);
    }
}
