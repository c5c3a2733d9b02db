package cn.mingjian.facts;

import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises the columns of a table by the words above them. */
final class ColumnMatcher {

    private static final int SHORTEST_CUT_WORD = 4;

    private final List<Column> known;
    private final HeadWords heads;

    ColumnMatcher(List<Column> known, HeadWords heads) {
        this.known = known;
        this.heads = heads;
    }

    /** For each column of the head the known column it is, or null; a known column is found once at most. */
    Column[] once(TableHeader header) {
        Column[] found = all(header);
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < found.length; c++) {
            if (found[c] != null && !seen.add(found[c].name())) {
                found[c] = null;
            }
        }
        return found;
    }

    /** For each column of the head the known column it is, or null. */
    Column[] all(TableHeader header) {
        Column[] found = new Column[header.width()];
        for (int c = 0; c < found.length; c++) {
            found[c] = match(header, c);
        }
        return found;
    }

    /** The known column of a place: by its lowest words alone or with those above them, else by upper words. */
    private Column match(TableHeader header, int place) {
        List<String> lowest = header.lowest(place);
        Column found = exact(lowest);
        for (int i = 0; found == null && i < lowest.size(); i++) {
            found = cutOff(heads.plain(lowest.get(i)));
        }
        if (found == null) {
            return exact(header.names(place));
        }
        Column above = above(header.stack(place), found);
        return above == null
                ? found
                : heads.isTotal(header.stack(place).get(header.stack(place).size() - 1)) ? above : null;
    }

    /**
     * A known column that stands above words which alone name another one: 基本支出 below 本年收入 is no spending. Null where
     * what stands above is the column itself, or what it is part of.
     */
    private Column above(List<String> stack, Column found) {
        for (int i = stack.size() - 2; i >= 0; i--) {
            Column upper = exact(List.of(stack.get(i)));
            if (upper != null && !upper.isOfItem() && !upper.equals(found) && !isPart(found, upper)) {
                return upper;
            }
        }
        return null;
    }

    private boolean isPart(Column column, Column whole) {
        Column part = column;
        for (int i = 0; i < known.size() && part != null && !part.part().isEmpty(); i++) {
            if (part.part().equals(whole.name())) {
                return true;
            }
            String next = part.part();
            part = known.stream().filter(c -> c.name().equals(next)).findFirst().orElse(null);
        }
        return false;
    }

    private Column exact(List<String> names) {
        for (String name : names) {
            String word = heads.plain(name);
            for (Column column : known) {
                if (column.keys().contains(word)) {
                    return column;
                }
            }
        }
        return null;
    }

    /** The only column whose name begins with a word that a converter cut off. */
    private Column cutOff(String word) {
        if (word.length() < SHORTEST_CUT_WORD) {
            return null;
        }
        List<Column> fitting = new ArrayList<>();
        for (Column column : known) {
            if (column.keys().stream().anyMatch(k -> k.startsWith(word))) {
                fitting.add(column);
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }
}
