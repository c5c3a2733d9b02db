package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that stand at the head or foot of every page where a text was dumped page by page: the same words, each time
 * beside the number of a page and nowhere else, each number the next one.
 */
final class RunningHeads {

    /** A running head stands on at least this many pages. */
    private static final int PAGES = 3;

    private static final int LONGEST = 60;

    private final TableNames tables;
    private final Map<String, Integer> beside = new HashMap<>();
    private final Map<String, Integer> lastPage = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    private RunningHeads(TableNames tables) {
        this.tables = tables;
    }

    /** The words of such lines, without blanks around them. */
    static Set<String> of(List<Piece> pieces, TableNames tables) {
        RunningHeads heads = new RunningHeads(tables);
        List<String> words = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            words.add(piece instanceof Line line && line.text().length() <= LONGEST ? words(line) : "");
        }
        for (int i = 0; i < words.size(); i++) {
            heads.look(words, i);
        }
        Set<String> found = new HashSet<>();
        heads.beside.forEach((head, pages) -> {
            if (pages >= PAGES && !heads.others.contains(head)) {
                found.add(head);
            }
        });
        return found;
    }

    static String words(Line line) {
        return line.text().strip().value();
    }

    private void look(List<String> words, int at) {
        String line = words.get(at);
        boolean ofTable = tables.find(line) != null
                || tables.isCaption(line)
                || tables.flat().is(Role.TOTAL, line);
        if (line.isEmpty() || number(line) >= 0 || ofTable) {
            return;
        }
        int before = at == 0 ? -1 : number(words.get(at - 1));
        int page = before >= 0 || at + 1 == words.size() ? before : number(words.get(at + 1));
        if (page >= 0 && page == lastPage.getOrDefault(line, page - 1) + 1) {
            lastPage.put(line, page);
            beside.merge(line, 1, Integer::sum);
        } else {
            others.add(line);
        }
    }

    private static int number(String line) {
        PageNumber number = PageNumber.of(line);
        return number == null ? -1 : number.number();
    }
}
