package cn.mingjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

    @Test
    void an_output_is_named_after_its_report() {
        assertThat(names().next(Path.of("a/b/report.docx"))).isEqualTo("report");
        assertThat(names().next(Path.of("2024年度.部门决算.pdf"))).isEqualTo("2024年度.部门决算");
    }

    @Test
    void reports_of_one_base_name_get_distinct_names() {
        OutputNames names = names();
        assertThat(List.of(
                        names.next(Path.of("a/report.docx")),
                        names.next(Path.of("b/report.docx")),
                        names.next(Path.of("a/report.pdf")),
                        names.next(Path.of("c/report-2.pdf")),
                        names.next(Path.of("c/REPORT.txt"))))
                .doesNotHaveDuplicates()
                .startsWith("report", "report-2", "report-3");
    }

    @Test
    void no_report_takes_the_name_of_the_log_of_the_run() {
        assertThat(names().next(Path.of("run.txt"))).isEqualTo("run-2");
    }

    @Test
    void no_output_overwrites_a_report() {
        OutputNames names = new OutputNames(Path.of("in"), List.of("json", "html"), List.of(Path.of("in/report.html")));
        assertThat(names.next(Path.of("in/report.html"))).isEqualTo("report-2");
    }

    @Test
    void a_name_that_is_all_ending_stays() {
        assertThat(names().next(Path.of(".txt"))).isEqualTo(".txt");
    }

    private static OutputNames names() {
        return new OutputNames(Path.of("out"), List.of("json", "pdf"), List.of());
    }
}
