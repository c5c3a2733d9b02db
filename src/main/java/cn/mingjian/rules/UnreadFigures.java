package cn.mingjian.rules;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.ConceptPath;
import cn.mingjian.facts.Evidence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where in a table figures stand that could not be read. A row to which such a figure belongs states no zero by lacking an
 * amount, and a figure of no row that was read may be one of a row that a sum lacks.
 */
final class UnreadFigures {

    private final List<AccountsRow> rows;
    /** The rows with unread figures in them. */
    private final Set<AccountsRow> held = new HashSet<>();
    /** For each unread figure that stands in no row whose item is known: the last such row above it, -1 for none. */
    private final List<Integer> lost;
    /** Whether the table goes on where nothing of it could be read. */
    private final boolean torn;

    UnreadFigures(AccountsTable table) {
        rows = table.rows().stream()
                .filter(r -> r.evidence() != null && isKnown(r))
                .sorted(Comparator.comparingInt(r -> r.evidence().start()))
                .toList();
        torn = !table.whole() && table.unread().isEmpty();
        lost = table.unread().stream().filter(u -> !isHeld(u)).map(this::above).toList();
    }

    private static boolean isKnown(AccountsRow row) {
        return row.total() || (row.concept() != null && !row.concept().isEmpty());
    }

    private boolean isHeld(Evidence figure) {
        boolean any = false;
        for (AccountsRow row : rows) {
            if (row.evidence().start() <= figure.start()
                    && figure.end() <= row.evidence().end()) {
                held.add(row);
                any = true;
            }
        }
        return any;
    }

    private int above(Evidence figure) {
        int last = -1;
        for (int i = 0; i < rows.size() && rows.get(i).evidence().start() < figure.start(); i++) {
            last = i;
        }
        return last;
    }

    /** Whether what a row has in a column may be one of the figures that were not read. */
    boolean mayHold(AccountsRow row, String column) {
        return row.figure(column) == null && held.contains(row);
    }

    /** Whether a row below {@code whole} may be missing: figures of unknown rows stand among its rows or right behind. */
    boolean mayMiss(AccountsRow whole) {
        return (torn && (whole.total() || isLast(whole)))
                || (whole.total() && !lost.isEmpty())
                || lost.stream().anyMatch(at -> at >= 0 && isAmong(rows.get(at), whole));
    }

    /** Whether no other row's items follow those of a row. */
    private boolean isLast(AccountsRow whole) {
        return !rows.isEmpty() && isAmong(rows.get(rows.size() - 1), whole);
    }

    private static boolean isAmong(AccountsRow row, AccountsRow whole) {
        return row.equals(whole) || ConceptPath.isWithin(row.concept(), whole.concept());
    }
}
