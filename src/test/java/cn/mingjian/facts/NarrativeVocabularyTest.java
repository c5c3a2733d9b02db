package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrativeVocabularyTest {

    @TempDir
    private Path rules;

    @BeforeEach
    void copyRules() throws IOException {
        Path own = Path.of("rules");
        for (String folder : List.of("vocabulary", "classification")) {
            try (Stream<Path> files = Files.walk(own.resolve(folder))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path copy = rules.resolve(own.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private void add(String file, String line) throws IOException {
        Files.writeString(
                rules.resolve("vocabulary/narrative").resolve(file), "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    private FactExtractor extractor() {
        return new FactExtractor(rules, (document, evidences, year) -> TableReading.NONE);
    }

    @Test
    void a_new_way_of_saying_something_is_one_line() throws IOException {
        String heading = "二、收入决算情况说明";
        String sentence = "财政拨款收入在全部进项里的分量达到88.5%。";
        assertThat(Extracted.with(extractor(), heading, sentence).facts()).isEmpty();

        add("sentences.txt", "在全部进项里的分量[达到]<率> => 占比 整体=收入");

        Extracted.with(extractor(), heading, sentence).says("收入/财政拨款收入|占比|88.5%[收入/本年收入合计]");
    }

    @Test
    void a_new_name_of_an_item_is_one_word() throws IOException {
        String heading = "（一）机关运行经费支出情况";
        add("items.txt", "【机关运行经费】\n机关运行经费: 机关运转保障费");
        Extracted.with(extractor(), heading, "全年机关运转保障费7万元。").says("机关运行经费|决算数|7万元");
    }

    @Test
    void a_new_unit_is_one_word() throws IOException {
        add("units.txt", "计数: 艘");
        Extracted.with(extractor(), "（三）国有资产占用情况", "车辆2辆，其中：其他用车2艘。").says("国有资产/车辆|数量|2辆", "国有资产/车辆/其他用车|数量|2艘");
    }

    @Test
    void a_line_that_cannot_be_read_is_named() throws IOException {
        add("sentences.txt", "增加[了<额> => 增减额");
        assertThatThrownBy(this::extractor)
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("sentences.txt")
                .hasMessageContaining("增加[了<额>");
    }

    @Test
    void a_scope_that_does_not_exist_is_named() throws IOException {
        add("items.txt", "【没有这部分】\n收入/总计: 进项");
        assertThatThrownBy(this::extractor).hasMessageContaining("scopes.txt");
    }
}
