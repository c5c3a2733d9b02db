package cn.mingjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_stands_for_the_reports_in_it_and_below() throws IOException {
        file("a.txt");
        file("sub/b.DOCX");
        file("sub/deeper/c.pdf");
        file("sub/picture.png");
        file(".git/d.txt");
        file("sub/~$b.docx");
        assertThat(of(folder).files())
                .containsExactly(
                        folder.resolve("a.txt"), folder.resolve("sub/b.DOCX"), folder.resolve("sub/deeper/c.pdf"));
    }

    @Test
    void a_file_is_taken_whatever_its_name() throws IOException {
        Path report = file("report.bak");
        assertThat(of(report).files()).containsExactly(report);
    }

    @Test
    void a_report_reached_in_two_ways_is_audited_once() throws IOException {
        Path report = file("a.txt");
        assertThat(of(report, folder, folder.resolve("../" + folder.getFileName() + "/a.txt"))
                        .files())
                .containsExactly(report);
    }

    @Test
    void outputs_of_an_earlier_run_are_no_reports() throws IOException {
        Path report = file("a.txt");
        file("audit-out/a.pdf");
        assertThat(Inputs.of(List.of(folder), folder.resolve("audit-out")).files())
                .containsExactly(report);
    }

    @Test
    void a_missing_file_is_named() {
        Inputs inputs = of(folder.resolve("missing.txt"));
        assertThat(inputs.problems()).containsExactly(new Inputs.Problem(folder.resolve("missing.txt"), "文件或目录不存在"));
    }

    @Test
    void a_folder_without_reports_is_named() throws IOException {
        file("notes.png");
        assertThat(of(folder).problems()).singleElement().satisfies(problem -> assertThat(problem.reason())
                .contains("没有可审核的报告"));
    }

    private Inputs of(Path... arguments) {
        return Inputs.of(List.of(arguments), folder.resolve("audit-out"));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
