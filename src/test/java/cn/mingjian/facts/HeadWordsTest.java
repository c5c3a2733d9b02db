package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.document.Cell;
import cn.mingjian.document.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadWordsTest {

    private static final Path FILE = Path.of("rules", "vocabulary", "accounts-heads.csv");

    private static List<HeadWords.Role> roles(Path file, String... head) {
        List<Cell> cells =
                Stream.of(head).map(w -> new Cell(Text.at(w, 0), false)).toList();
        HeadWords words = new HeadWords(DataFile.read(file));
        TableHeader header = TableHeader.single(List.of(GridRow.of(0, cells)), 0, words);
        return Stream.iterate(0, c -> c + 1)
                .limit(head.length)
                .map(c -> words.role(header, c, null))
                .toList();
    }

    @Test
    void columns_of_codes_names_and_lines_are_known_by_their_heads() {
        assertThat(roles(FILE, "功能分类科目编码", "科目名称", "项目（按功能分类）", "行次", "决算数"))
                .containsExactly(
                        HeadWords.Role.CODE,
                        HeadWords.Role.NAME,
                        HeadWords.Role.NAME,
                        HeadWords.Role.LINE,
                        HeadWords.Role.OTHER);
    }

    @Test
    void a_provinces_word_for_the_names_is_one_word_in_the_file(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("heads.csv");
        Files.writeString(own, Files.readString(FILE).replace("名称,", "名称,资金事由|"));

        assertThat(roles(FILE, "资金事由")).containsExactly(HeadWords.Role.OTHER);
        assertThat(roles(own, "资金事由")).containsExactly(HeadWords.Role.NAME);
    }
}
