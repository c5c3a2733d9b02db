package cn.mingjian.rules.pack;

import cn.mingjian.rules.RuleFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table in comma-separated values with a header line, as spreadsheet programs write it. */
final class Table {

    private static final int MOST_ROWS = 20_000;

    /** A row by column name, and the line it stands in. */
    record Row(int line, Map<String, String> cells) {
        /** The cell of a column, or the empty string. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final String file;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private Table(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The rows of a file that must have these columns. Lines that start with # are remarks. */
    static List<Row> rows(String file, String text, String... columns) {
        Table table = new Table(file, text);
        table.read(List.of(columns));
        return List.copyOf(table.rows);
    }

    private void read(List<String> required) {
        List<String> header = null;
        while (at < text.length()) {
            int began = line;
            boolean remark = text.charAt(at) == '#';
            List<String> cells = record();
            if (remark || cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (header == null) {
                header = cells;
                for (String column : required) {
                    if (!header.contains(column)) {
                        throw new RuleFileException(file, began, null, "缺少“" + column + "”一列");
                    }
                }
            } else {
                add(header, cells, began);
            }
        }
    }

    private void add(List<String> header, List<String> cells, int began) {
        if (rows.size() >= MOST_ROWS) {
            throw new RuleFileException(file, began, null, "超过 " + MOST_ROWS + " 行");
        }
        if (cells.size() > header.size()) {
            throw new RuleFileException(
                    file, began, null, "比表头多出 " + (cells.size() - header.size()) + " 列（文字中有逗号时请加双引号）");
        }
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        rows.add(new Row(began, Map.copyOf(row)));
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                quoted = inQuotes(c, cell);
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private boolean inQuotes(char c, StringBuilder cell) {
        if (c != '"') {
            cell.append(c);
            return true;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            cell.append('"');
            at++;
            return true;
        }
        return false;
    }
}
