package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled packs are kept, shared and bounded. */
class CompiledPacksTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temporary;

    private RulesFolder rules;

    @BeforeEach
    void twoFiles() throws IOException {
        rules = new RulesFolder(temporary);
        rules.drl("$s : Scope(kind == \"表\")", "check.formula($s, \"收入/总计 = 支出/总计\");")
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", "Profile()", "check.pass(\"乙\");"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(rules.cache())) {
            return files.sorted().toList();
        }
    }

    private static List<Judgement> judge(RuleEngine engine) {
        return engine.run(
                        Given.report()
                                .table("收入支出决算总表", "收入/总计=1.00", "支出/总计=2.00")
                                .read(),
                        null)
                .judgements();
    }

    @Test
    void an_unchanged_pack_is_not_compiled_again() throws IOException {
        List<Judgement> first = judge(rules.engine());
        assertThat(kept()).hasSize(2);
        for (Path file : kept()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        assertThat(judge(rules.engine()))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Term.class)
                .isEqualTo(first);
        for (Path file : kept()) {
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void a_changed_file_alone_is_compiled_again() throws IOException {
        rules.engine();
        List<Path> before = kept();
        rules.drl("$s : Scope(kind == \"表\")", "check.pass($s);");
        rules.engine();
        assertThat(kept()).hasSize(3).containsAll(before);
    }

    @Test
    void a_damaged_cache_is_ignored() throws IOException {
        List<Judgement> first = judge(rules.engine());
        for (Path file : kept()) {
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 0x55;
            Files.write(file, content);
        }
        assertThat(judge(rules.engine())).hasSameSizeAs(first);
        for (Path file : kept()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(judge(rules.engine())).hasSameSizeAs(first);
    }

    @Test
    void a_cache_that_cannot_be_written_costs_nothing_but_time() throws IOException {
        Files.write(temporary.resolve("cache"), new byte[0]);
        assertThat(judge(rules.engine())).hasSize(2);
    }

    @Test
    void one_engine_serves_many_threads() throws Exception {
        RuleEngine engine = rules.engine();
        int expected = judge(engine).size();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> run = () -> judge(engine).size();
            for (Future<Integer> said : threads.invokeAll(Collections.nCopies(200, run))) {
                assertThat(said.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_by_name() throws IOException {
        rules.write("national/table.xlsx", "not a workbook");
        assertThatThrownBy(() -> rules.engine())
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("national/table.xlsx")
                .hasMessageContaining("不是可读的 Excel 文件");
    }

    @Test
    void a_workbook_with_too_many_rows_is_refused() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < 3_000; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            book.write(out);
            Files.write(temporary.resolve("rules/national/table.xlsx"), out.toByteArray());
        }
        assertThatThrownBy(() -> rules.engine())
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("决策表超过 2000 行");
    }

    @Test
    void an_empty_rule_file_does_nothing() throws IOException {
        rules.write("national/empty.drl", "// nothing yet\n").write("national/void.drl", "");
        assertThat(judge(rules.engine())).hasSize(2);
    }

    @Test
    void a_syntax_error_names_its_line_and_rule() throws IOException {
        rules.write(
                "national/broken.drl",
                RulesFolder.rule("规则丙", "TST-03", "Profile()", "check.pass(\"\");")
                        + "\nrule \"规则丁\"\n@check(\"TST-04\")\nwhen\nProfile(\nthen\nend\n");
        assertThatThrownBy(() -> rules.engine()).isInstanceOfSatisfying(RuleFileException.class, e -> {
            assertThat(e.file()).isEqualTo("national/broken.drl");
            assertThat(e.line()).isBetween(9, 15);
            assertThat(e.rule()).isEqualTo("规则丁");
        });
    }

    @Test
    void a_rule_without_check_is_refused() throws IOException {
        rules.write("national/nocheck.drl", "rule \"无主\"\nwhen\nProfile()\nthen\ncheck.pass(\"\");\nend\n");
        assertThatThrownBy(() -> rules.engine())
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("规则“无主”")
                .hasMessageContaining("没有用 @check 注明所属的检查");
    }

    @Test
    void a_sentence_with_a_bracketed_expression_is_refused() throws IOException {
        rules.write("national/words.dsl", "[when]甲 {乙:(a+)+}=Profile()\n").write("national/a.dslr", "甲\n");
        assertThatThrownBy(() -> rules.engine())
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("national/words.dsl 第 1 行");
    }
}
