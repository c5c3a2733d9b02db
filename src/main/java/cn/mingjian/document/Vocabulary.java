package cn.mingjian.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which sections and tables are recognised, from {@code sections.txt} and {@code tables.txt}: lines
 * {@code name = wording | wording …}; a name may have several lines.
 */
final class Vocabulary {

    private static final String ALTERNATIVES = "\\|";

    private final SectionNames sections;
    private final TableNames tables;

    Vocabulary(Path folder) {
        sections = new SectionNames(lines(folder.resolve("sections.txt")));
        tables = new TableNames(lines(folder.resolve("tables.txt")));
    }

    SectionNames sections() {
        return sections;
    }

    TableNames tables() {
        return tables;
    }

    private static Map<String, List<Wording>> lines(Path file) {
        Map<String, List<Wording>> names = new LinkedHashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("词表无法读取：" + file, e);
        }
        int number = 0;
        for (String line : lines) {
            number++;
            String content = line.replaceFirst("^\uFEFF", "").strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            int equals = content.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("词表 " + file + " 第 " + number + " 行缺少“=”：" + content);
            }
            names.merge(
                    content.substring(0, equals).strip().replaceAll("\\s+", " "),
                    wordings(content.substring(equals + 1)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toList()));
        }
        return names;
    }

    private static List<Wording> wordings(String alternatives) {
        return Stream.of(alternatives.split(ALTERNATIVES))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(Wording::new)
                .collect(Collectors.toList());
    }
}
