package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a table: for each column the words that stand above it, outermost first, blanks and quotation marks removed.
 *
 * @param end number of the first row after the head
 * @param stacks the words above each column; a word that spans columns stands above each of them
 */
record TableHeader(int end, List<List<String>> stacks) {

    private static final String TOTAL = "合计";
    private static final int MANY = 6;
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBERED = Pattern.compile("(其中:)?[一二三四五六七八九十]+、.*|\\([一二三四五六七八九十]+\\).*");

    /**
     * Finds the head that begins at a row.
     *
     * @param start the row to begin at
     * @param heads the words of heads
     */
    static TableHeader of(List<GridRow> rows, int start, HeadWords heads) {
        int width = rows.stream().mapToInt(GridRow::width).max().orElse(0);
        List<GridRow> head = new ArrayList<>();
        int end = start;
        while (end < rows.size() && !isData(rows.get(end), !head.isEmpty(), heads)) {
            head.add(rows.get(end));
            end++;
        }
        List<List<String>> words = words(head, heads);
        if (!head.isEmpty() && end < rows.size()) {
            words.addAll(within(rows.get(end)));
        }
        return new TableHeader(end, stacks(words, width));
    }

    /** Whether words of the head stand in a row, which is that of the total: 合计 once more among its amounts, if nothing else. */
    static boolean holdsHead(GridRow row) {
        int first = row.firstFilled();
        boolean apart = false;
        for (int c = first + 1; row.key(first).equals(TOTAL) && c < row.width(); c++) {
            boolean again = row.key(c).equals(TOTAL);
            if (again && apart) {
                return true;
            }
            apart |= !again;
        }
        return !within(row).isEmpty();
    }

    /** The words of a head in the row of the total (合计 … 合计 基本支出 项目支出): they stand above what is below, if any do. */
    private static List<List<String>> within(GridRow row) {
        List<String> words = new ArrayList<>();
        String label = row.key(row.firstFilled());
        int count = 0;
        boolean others = false;
        for (int c = 0; c < row.width(); c++) {
            boolean word = c > row.firstFilled() && !row.isFilled(c) && row.isWords(c);
            count += word ? 1 : 0;
            // A label over several columns that is printed in each of them says nothing of the columns.
            others |= word && !row.key(c).equals(label);
            words.add(word ? row.key(c) : "");
        }
        return label.equals(TOTAL) && count > 1 && others ? List.of(words) : List.of();
    }

    /** The head that is one row alone, as above a list below another table. */
    static TableHeader single(List<GridRow> rows, int start, HeadWords heads) {
        GridRow row = rows.get(start);
        return new TableHeader(start + 1, stacks(words(List.of(row), heads), row.width()));
    }

    private static boolean isData(GridRow row, boolean afterHead, HeadWords heads) {
        if (isOrdinals(row, heads)) {
            return false;
        }
        int words = 0;
        String only = "";
        for (int c = 0; c < row.width(); c++) {
            if (!row.isBlank(c) && !row.isFilled(c)) {
                if (PrintedFigure.amount(row.text(c)).isPresent()) {
                    return true;
                }
                words++;
                only = row.key(c);
            }
        }
        boolean total = words == 1 && (only.equals(TOTAL) || only.equals("总计"));
        return (afterHead && total)
                || NUMBERED.matcher(row.key(row.firstFilled())).matches();
    }

    /** Whether a row only numbers the columns; of many numbers one may be wrong. */
    static boolean isOrdinals(GridRow row, HeadWords heads) {
        int expected = 0;
        boolean named = false;
        int count = 0;
        int wrong = 0;
        for (int c = 0; c < row.width(); c++) {
            String key = row.key(c);
            named |= heads.isFirst(key);
            if (!key.isEmpty() && Character.isDigit(key.charAt(0)) && !row.isFilled(c)) {
                if (!ORDINAL.matcher(key).matches()) {
                    return false;
                }
                int number = Integer.parseInt(key);
                wrong += expected != 0 && number != expected ? 1 : 0;
                expected = wrong > 0 ? expected + 1 : number + 1;
                count++;
            }
        }
        return (wrong == 0 || (wrong == 1 && count >= MANY))
                && count > 0
                && (named || (count > 2 && expected == count + 1));
    }

    private static List<List<String>> words(List<GridRow> head, HeadWords heads) {
        List<List<String>> words = new ArrayList<>();
        for (GridRow row : head) {
            if (!isOrdinals(row, heads)) {
                List<String> keys = new ArrayList<>();
                for (int c = 0; c < row.width(); c++) {
                    keys.add(row.key(c));
                }
                words.add(keys);
            }
        }
        return words;
    }

    private static List<List<String>> stacks(List<List<String>> words, int width) {
        List<List<String>> stacks = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            stacks.add(new ArrayList<>());
        }
        List<String> above = new ArrayList<>(Collections.nCopies(width, ""));
        for (List<String> row : HeadSpans.widened(words, width)) {
            List<String> line = spread(row, above);
            for (int c = 0; c < width; c++) {
                List<String> stack = stacks.get(c);
                String word = line.get(c);
                if (!word.isEmpty()
                        && (stack.isEmpty() || !stack.get(stack.size() - 1).equals(word))) {
                    stack.add(word);
                }
                above.set(c, above.get(c) + "/" + word);
            }
        }
        return stacks;
    }

    /** The words of a row, each carried on to the right as long as nothing else stands there under the same head. */
    private static List<String> spread(List<String> row, List<String> above) {
        List<String> line = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            String word = row.get(c);
            if (word.isEmpty() && c > 0 && above.get(c).equals(above.get(c - 1))) {
                word = line.get(c - 1);
            }
            line.add(word);
        }
        return line;
    }

    int width() {
        return stacks.size();
    }

    List<String> stack(int column) {
        return column < stacks.size() ? stacks.get(column) : List.of();
    }

    /** The words directly above a column, joined with more and more of those above them, the longest first. */
    List<String> lowest(int column) {
        List<String> stack = stack(column);
        List<String> names = new ArrayList<>();
        for (int from = 0; from < stack.size(); from++) {
            names.add(String.join("", stack.subList(from, stack.size())));
        }
        return names;
    }

    /** Joins of words that follow each other above a column, the longest first, the lower before the upper. */
    List<String> names(int column) {
        List<String> stack = stack(column);
        List<String> names = new ArrayList<>();
        for (int length = stack.size(); length > 0; length--) {
            for (int to = stack.size(); to >= length; to--) {
                names.add(String.join("", stack.subList(to - length, to)));
            }
        }
        return names;
    }
}
