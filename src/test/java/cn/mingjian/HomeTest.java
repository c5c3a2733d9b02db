package cn.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HomeTest {

    @Test
    void a_folder_of_classes_lies_in_the_folder_above_it() {
        assertThat(Home.folderOf("file:/opt/mingjian/target/classes/")).isEqualTo(Path.of("/opt/mingjian/target"));
    }

    @Test
    void a_jar_lies_in_its_folder_also_where_the_path_has_blanks_and_chinese() {
        assertThat(Home.folderOf("file:/opt/my%20tools/%E6%98%8E%E9%89%B4/mingjian.jar"))
                .isEqualTo(Path.of("/opt/my tools/明鉴"));
    }

    @Test
    void a_jar_within_a_jar_lies_where_the_outer_jar_lies() {
        assertThat(Home.folderOf("jar:nested:/opt/ming%20jian/target/mingjian.jar/!BOOT-INF/classes/!/"))
                .isEqualTo(Path.of("/opt/ming jian/target"));
    }

    @Test
    void what_is_no_file_lies_nowhere() {
        assertThat(Home.folderOf("jrt:/java.base")).isNull();
    }

    @Test
    void the_repository_is_found_from_its_build() {
        assertThat(Home.folder().resolve("pom.xml")).exists();
    }
}
