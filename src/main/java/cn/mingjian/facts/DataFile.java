package cn.mingjian.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file that policy staff keep: CSV in UTF-8, the first line names the columns, lines that begin with # are remarks,
 * several values in one field are separated by |.
 *
 * @param entries its lines in order
 */
record DataFile(Path path, List<Entry> entries) {

    /** A line of the file by column name; a column that is not there reads as empty. */
    record Entry(int line, Map<String, String> values) {

        String get(String column) {
            return values.getOrDefault(column, "");
        }

        List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
    }

    /**
     * Reads a data file.
     *
     * @throws DataFileException where it cannot be read or a line has more fields than the head
     */
    static DataFile read(Path path) {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DataFileException("读不了数据文件 " + path + "：" + e.getMessage(), e);
        }
        List<String> head = null;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = fields(line);
            if (head == null) {
                head = fields;
            } else {
                entries.add(new Entry(i + 1, named(head, fields, path, i + 1)));
            }
        }
        return new DataFile(path, List.copyOf(entries));
    }

    private static Map<String, String> named(List<String> head, List<String> fields, Path path, int line) {
        if (fields.size() > head.size()) {
            throw new DataFileException(
                    "数据文件 " + path + " 第 " + line + " 行有 " + fields.size() + " 个字段，表头只有 " + head.size() + " 个", null);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(head.get(i), fields.get(i));
        }
        return values;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
