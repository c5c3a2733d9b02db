package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report gives the same headings, paragraphs and tables whatever the file format. */
class FormatsAgreeTest {

    private static final Report REPORT = Report.builder()
            .title("云水县档案馆")
            .title("2024年度部门决算")
            .heading(1, "第二部分 2024年度部门决算表")
            .table(
                    "收入决算表",
                    "万元",
                    "项目|<|本年收入合计|财政拨款收入",
                    "科目编码|科目名称|^|^",
                    "合计|<|1,234.50|1,200.00",
                    "201|一般公共服务支出|1,234.50|1,200.00")
            .heading(1, "第三部分 2024年度部门决算情况说明")
            .heading(2, "一、收入决算情况说明")
            .paragraph(
                    "2024年度本年收入合计1,234.50万元，其中：财政拨款收入1,200.00万元，占97.21%；其他收入34.50万元，占2.79%。与上年相比减少12.00万元，主要原因是档案数字化加工项目已经完成，不再安排相应的收入。")
            .heading(2, "二、支出决算情况说明")
            .paragraph("没有需要说明的支出。")
            .build();

    /** What a conversion did to the words of a head stands there as it did it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TXT_TORN", "TXT_REPEATED"})
    void the_same_report_is_read_the_same(ReportWriter.Form form) throws Exception {
        Document document = Reading.READER.read("report." + form.extension(), ReportWriter.write(REPORT, form));

        assertThat(Reading.headings(document))
                .containsExactly(
                        "1 第二部分 2024年度部门决算表 = 决算表",
                        "1 第三部分 2024年度部门决算情况说明 = 决算情况说明",
                        "2 一 收入决算情况说明 = 收入决算",
                        "2 二 支出决算情况说明 = 支出决算");
        assertThat(Reading.paragraphs(document))
                .containsExactly(
                        "云水县档案馆",
                        "2024年度部门决算",
                        "2024年度本年收入合计1,234.50万元，其中：财政拨款收入1,200.00万元，占97.21%；其他收入34.50万元，占2.79%。与上年相比减少12.00万元，主要原因是档案数字化加工项目已经完成，不再安排相应的收入。",
                        "没有需要说明的支出。");
        assertThat(Reading.tables(document)).hasSize(1);
        Table table = Reading.table(document);
        assertThat(table.name()).isEqualTo("收入决算表");
        assertThat(table.unit().value()).isEqualTo("万元");
        assertThat(printed(table))
                .containsExactly(
                        "项目 本年收入合计 财政拨款收入", "科目编码 科目名称", "合计 1,234.50 1,200.00", "201 一般公共服务支出 1,234.50 1,200.00");
    }

    /** What each row prints, without the places that merged cells fill. */
    private static List<String> printed(Table table) {
        List<String> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            rows.add(row.stream()
                    .filter(cell -> !cell.filled() && !cell.isBlank())
                    .map(cell -> cell.text().value())
                    .collect(Collectors.joining(" ")));
        }
        return rows;
    }
}
