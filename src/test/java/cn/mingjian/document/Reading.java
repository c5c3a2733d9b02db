package cn.mingjian.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads texts with the project's own vocabulary and shows what became of them. */
final class Reading {

    static final Path VOCABULARY = Path.of("rules", "vocabulary");

    static final DocumentReader READER = new DocumentReader(VOCABULARY);

    private Reading() {}

    static Document text(String... lines) throws UnreadableDocumentException {
        return READER.read("报告.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static Table table(Document document) {
        return tables(document).get(0);
    }

    /** Paragraphs as a reader sees them. */
    static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(b -> ((Paragraph) b).text().value())
                .toList();
    }

    /** Headings of the body: level, number, title, canonical section. */
    static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(b -> b instanceof Title title && !title.contents())
                .map(b -> ((Title) b).heading())
                .map(h -> h.level() + " " + h.number() + " " + h.title()
                        + (h.section() == null ? "" : " = " + h.section()))
                .toList();
    }

    /** Titles of the table of contents. */
    static List<String> contents(Document document) {
        return document.blocks().stream()
                .filter(b -> b instanceof Title title && title.contents())
                .map(b -> ((Title) b).heading().title())
                .toList();
    }

    /** Rows with cells parted by {@code |}; a place that is not printed is {@code #}. */
    static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.filled() && cell.isBlank()
                                ? "#"
                                : cell.text().value())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(p -> p.text().value()).toList();
    }
}
