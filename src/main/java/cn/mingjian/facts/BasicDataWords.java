package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in a table of basic data, from a data file: the heads of its sections, their columns and their rows. */
final class BasicDataWords {

    /** A section; {@code unit} is what its figures are counted in, empty where that is money. */
    record Section(String name, Pattern words, String unit) {}

    /** A column; its figures are of {@code concept}, of what the row names where that is empty. */
    record Column(String section, Pattern words, String concept, String measure, String unit) {}

    private record Row(String section, Pattern words, String concept) {}

    private final List<Section> sections = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private BasicDataWords() {}

    static BasicDataWords read(Path rules) {
        BasicDataWords all = new BasicDataWords();
        DataFile.read(rules.resolve("vocabulary/basic-data.csv")).entries().forEach(all::add);
        return all;
    }

    private void add(DataFile.Entry entry) {
        String section = entry.get("section");
        Pattern words = pattern(entry.list("words"));
        switch (entry.get("kind")) {
            case "段" -> sections.add(new Section(section, words, entry.get("unit")));
            case "列" ->
                columns.add(new Column(section, words, entry.get("concept"), entry.get("measure"), entry.get("unit")));
            case "行" -> rows.add(new Row(section, words, entry.get("concept")));
            default ->
                throw new DataFileException(
                        "数据文件 basic-data.csv 第 " + entry.line() + " 行：没有“" + entry.get("kind") + "”这一类", null);
        }
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(w -> Pattern.quote(w).replace("*", "\\E.*\\Q"))
                .collect(Collectors.joining("|")));
    }

    Optional<Section> section(String word) {
        return sections.stream().filter(s -> s.words().matcher(word).matches()).findFirst();
    }

    Optional<Column> column(Section section, String word) {
        return columns.stream()
                .filter(c -> c.section().equals(section.name())
                        && c.words().matcher(word).matches())
                .findFirst();
    }

    /** What the row of this name is of. */
    Optional<String> concept(Section section, String word) {
        return rows.stream()
                .filter(r -> r.section().equals(section.name())
                        && r.words().matcher(word).matches())
                .map(Row::concept)
                .findFirst();
    }
}
