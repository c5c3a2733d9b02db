package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.fixture.ReportWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Self-evaluation sheets of our own in the forms of other provinces: read, silent where right, found where wrong. */
class SheetFormsTest {

    private static final String NAME = "report.txt";
    private static final List<String> FORMS = List.of(
            "central",
            "hebei",
            "hunan",
            "jiangsu",
            "guangdong",
            "yunnan",
            "hubei",
            "henan",
            "transfer",
            "guizhou",
            "zhejiang",
            "beijing",
            "chongqing",
            "fujian",
            "shandong",
            "whole-expenditure",
            "whole-tasks",
            "whole-scores");

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_right_sheet_is_read_whole_and_is_silent(String form) throws Exception {
        String text = text(form);
        Disclosure read = disclosure(text);

        assertThat(read.coverage().unbound()).isEmpty();
        assertThat(read.sheets()).hasSize(1);
        assertThat(read.sheets().get(0).indicators()).isNotEmpty();
        assertThat(performance(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsInFiles")
    void a_right_sheet_is_read_alike_from_a_file_with_merged_cells(String form, ReportWriter.Form file)
            throws Exception {
        String text = text(form);
        Audit audit = ShippedAuditor.audit("report." + file.extension(), written(text, file));
        Disclosure read = audit.disclosure();

        assertThat(read.coverage().unbound()).isEmpty();
        assertThat(values(read)).containsExactlyElementsOf(values(disclosure(text)));
        assertThat(performance(audit)).isEmpty();
    }

    private static Stream<Arguments> formsInFiles() {
        return FORMS.stream()
                .flatMap(form -> Stream.of(ReportWriter.Form.DOCX, ReportWriter.Form.XLSX, ReportWriter.Form.HTML)
                        .map(file -> Arguments.of(form, file)));
    }

    /** Every figure of the sheets with what it is of. */
    private static List<String> values(Disclosure read) {
        return read.facts().stream()
                .filter(f -> f.concept().startsWith("绩效自评"))
                .map(f -> f.concept() + " " + f.measure() + " " + f.amount().printed())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shaanxi", "monitor", "whole-hubei", "whole-central"})
    void what_of_a_sheet_is_not_understood_is_said_and_not_blamed(String form) throws Exception {
        String text = text(form);

        assertThat(disclosure(text).coverage().unbound()).isNotEmpty();
        assertThat(performance(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"central", "hunan", "jiangsu", "guangdong", "hubei", "yunnan", "fujian", "beijing"})
    void cells_parted_by_bars_are_read_without_a_bar_at_the_beginning(String form) throws Exception {
        String text = text(form);
        String bars = Arrays.stream(text.split("\n"))
                .map(line -> line.indexOf('\t') < 0 ? line : barred(line))
                .collect(Collectors.joining("\n"));

        assertThat(disclosure(bars).coverage().figures())
                .isEqualTo(disclosure(text).coverage().figures());
        assertThat(disclosure(bars).coverage().unbound()).isEmpty();
        assertThat(performance(bars)).isEmpty();
    }

    /** As copied from a page: what a cell above covers is not there, what is left is empty at the end. */
    private static String barred(String line) {
        String cells = line.stripLeading();
        return cells.replace("\t", " | ") + " | " + "|".repeat(line.length() - cells.length());
    }

    @Test
    void cells_on_lines_of_their_own_behind_bars_are_given_up_and_counted() throws Exception {
        String cells = Arrays.stream(text("central").split("\n"))
                .map(line -> line.indexOf('\t') < 0
                        ? line
                        : Arrays.stream(line.strip().split("\t", -1))
                                .map(cell -> cell + " |")
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        Disclosure read = disclosure(cells);

        assertThat(read.facts()).isEmpty();
        assertThat(read.coverage().unbound()).extracting(Evidence::quote).contains("80.00", "90.00%", "9.00");
        assertThat(performance(cells)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void a_sheet_dumped_without_the_tabs_between_its_cells_is_silent(String form) throws Exception {
        assertThat(performance(text(form).replaceAll("\t+", " "))).isEmpty();
        assertThat(performance(text(form).replaceAll("\t+", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-central", "shaanxi"})
    void figures_below_a_head_whose_merged_cells_left_one_cell_each_are_not_bound(String form) throws Exception {
        String narrow = text(form).replaceAll("(?<=（万元）)\t+", "\t");

        assertThat(performance(narrow)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "central, 99.00, 96.00, PER-08",
        "hunan, 95.00%, 87.30%, PER-05",
        "hunan, 99.50, 95.50, PER-08",
        "jiangsu, '=120\t120', '=120\t72', PER-10",
        "guangdong, '95.00%\t10\t9.50', '95.00%\t10\t8.60', PER-06",
        "hubei, '100\t', '97\t', PER-08",
        "hubei, '8平方公里\t8平方公里', '8平方公里\t5平方公里', PER-10",
        "guizhou, 98.00, 95.00, PER-08",
        "zhejiang, '95.00%\t10\t9.5', '95.00%\t10\t8.6', PER-06",
        "transfer, '190.00\t95.00%', '190.00\t87.30%', PER-05",
        "chongqing, '≥\t家\t20\t20\t20', '≥\t家\t20\t20\t11', PER-10",
        "henan, '18处\t18处', '18处\t11处', PER-10",
        "whole-expenditure, '95.00%\t10', '85.00%\t10', PER-05",
        "whole-tasks, 99.50, 96.50, PER-08",
        "whole-scores, 98.00, 95.00, PER-08",
        "whole-hubei, '总分\t99', '总分\t95', PER-08",
        "whole-central, 99.60, 96.60, PER-08"
    })
    void a_wrong_figure_is_found(String form, String right, String wrong, String check) throws Exception {
        String text = text(form);
        int at = text.lastIndexOf(right);
        String altered = text.substring(0, at) + wrong + text.substring(at + right.length());

        assertThat(performance(altered)).anyMatch(found -> found.startsWith(check));
        assertThat(performance(ShippedAuditor.audit("report.docx", written(altered, ReportWriter.Form.DOCX))))
                .anyMatch(found -> found.startsWith(check));
        assertThat(performance(ShippedAuditor.audit("report.xlsx", written(altered, ReportWriter.Form.XLSX))))
                .anyMatch(found -> found.startsWith(check));
    }

    private static byte[] written(String text, ReportWriter.Form file) {
        return ReportWriter.write(SheetReport.of(text), file);
    }

    /** What is found in the sheet that is more than a remark. */
    private static List<String> performance(String text) throws Exception {
        return performance(ShippedAuditor.audit(NAME, text.getBytes(UTF_8)));
    }

    private static List<String> performance(Audit audit) {
        return ShippedAuditor.reported(audit).stream()
                .filter(f -> f.check().startsWith("PER"))
                .map(SheetFormsTest::brief)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.check() + " " + finding.message();
    }

    private static Disclosure disclosure(String text) throws Exception {
        return ShippedAuditor.read(NAME, text.getBytes(UTF_8));
    }

    private static String text(String form) throws IOException {
        return new String(ShippedAuditor.resource("sheets/" + form + ".txt"), UTF_8);
    }
}
