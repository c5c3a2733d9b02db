package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What is read from a few lines of a report, as short texts that tests compare. */
final class Extracted {

    private static final FactExtractor EXTRACTOR = new FactExtractor(rules(), (d, e, y) -> TableReading.NONE);

    private final Disclosure disclosure;

    private Extracted(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    static Path rules() {
        return Path.of("rules");
    }

    /** Reads lines in a section of a 2024 report. */
    static Extracted from(String heading, String... lines) {
        return with(EXTRACTOR, heading, lines);
    }

    static Extracted with(FactExtractor extractor, String heading, String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "##第三部分 2024年度部门决算情况说明";
        all[1] = "##" + heading;
        System.arraycopy(lines, 0, all, 2, lines.length);
        return new Extracted(extractor.extract(Texts.document(all)));
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** Each fact as {@code concept|measure|value with unit}, a base or whole added in brackets. */
    List<String> facts() {
        return disclosure.facts().stream()
                .map(f -> f.concept() + "|" + f.measure() + "|" + f.comparator()
                        + f.amount().printed()
                        + (f.of() == null ? "" : "[" + f.of() + "]"))
                .toList();
    }

    /** Each statement as {@code kind|concept|attributes}. */
    List<String> statements(String kind) {
        return disclosure.statements().stream()
                .filter(s -> s.kind().equals(kind))
                .map(s -> s.concept() + "|" + s.text())
                .toList();
    }

    Statement statement(String kind) {
        return disclosure.statements().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Extracted says(String... facts) {
        Assertions.assertThat(facts()).containsExactly(facts);
        return this;
    }

    Extracted bindsAll() {
        Assertions.assertThat(disclosure.coverage().unbound()).isEmpty();
        return this;
    }
}
