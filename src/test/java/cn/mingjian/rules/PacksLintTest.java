package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.Home;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that come with the program: every check has basis, description and cases, and names only what exists. */
class PacksLintTest {

    @TempDir
    private Path cache;

    @Test
    void the_packs_that_come_with_the_program_have_no_problem() {
        assertThat(RuleLint.of(Home.folder().resolve("rules"), cache)).isEmpty();
    }
}
