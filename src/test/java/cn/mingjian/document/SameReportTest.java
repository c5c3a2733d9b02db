package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.fixture.ReportWriter.Form;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same report has the same headings, paragraphs and tables in whatever format it comes. */
class SameReportTest {

    static final Report REPORT = Report.builder()
            .title("云水县档案馆")
            .title("2024年度部门决算")
            .heading(1, "第一部分 部门概况")
            .heading(2, "一、主要职能")
            .paragraph("云水县档案馆负责全县档案的收集、整理、保管和利用工作，拟订全县档案事业发展规划并组织实施，指导和监督各单位的档案工作。")
            .heading(1, "第二部分 部门决算表")
            .table(
                    "收入决算表",
                    "万元",
                    "科目编码|科目名称|本年收入合计|财政拨款收入|其他收入",
                    "合计|<|1,234.50|1,200.00|34.50",
                    "201|一般公共服务支出|1,034.50|1,000.00|34.50",
                    "20126|档案事务|1,034.50|1,000.00|34.50",
                    "208|社会保障和就业支出|200.00|200.00|")
            .heading(1, "第三部分 情况说明")
            .heading(2, "一、收入决算情况说明")
            .paragraph("2024年度本年收入合计1,234.50万元，其中：财政拨款收入1,200.00万元，占97.21%；其他收入34.50万元，占2.79%。")
            .build();

    private static final List<String> EXPECTED = List.of(
            "1 第一部分 | 部门概况",
            "2 一 | 主要职能",
            "云水县档案馆负责全县档案的收集、整理、保管和利用工作，拟订全县档案事业发展规划并组织实施，指导和监督各单位的档案工作。",
            "1 第二部分 | 部门决算表",
            "[收入决算表 万元]",
            "科目编码|科目名称|本年收入合计|财政拨款收入|其他收入",
            "合计||1,234.50|1,200.00|34.50",
            "201|一般公共服务支出|1,034.50|1,000.00|34.50",
            "20126|档案事务|1,034.50|1,000.00|34.50",
            "208|社会保障和就业支出|200.00|200.00|",
            "1 第三部分 | 情况说明",
            "2 一 | 收入决算情况说明",
            "2024年度本年收入合计1,234.50万元，其中：财政拨款收入1,200.00万元，占97.21%；其他收入34.50万元，占2.79%。");

    private static Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        return new DocumentReader(Path.of("rules", "vocabulary")).read(name, bytes);
    }

    /** Where a merged cell is printed in every place it covers, each of them holds its words. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TXT_REPEATED")
    void is_read_alike_in_every_form(Form form) throws Exception {
        Document document = read("report." + form.extension(), ReportWriter.write(REPORT, form));

        assertThat(structure(document)).containsExactlyElementsOf(EXPECTED);
    }

    /** The file is this report, converted by LibreOffice: nothing on the Java side writes the old format. */
    @Test
    void is_read_alike_as_an_old_word_file() throws Exception {
        try (InputStream in = SameReportTest.class.getResourceAsStream("report.doc")) {
            assertThat(structure(read("report.doc", in.readAllBytes()))).containsExactlyElementsOf(EXPECTED);
        }
    }

    /** Everything after the cover; of merged cells the first place. */
    private static List<String> structure(Document document) {
        List<String> structure = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Title title) {
                Heading heading = title.heading();
                structure.add(heading.level() + " " + heading.number() + " | " + heading.title());
            } else if (block instanceof Table table) {
                structure.add("[" + table.name() + " " + table.unit() + "]");
                for (List<Cell> row : table.rows()) {
                    structure.add(row.stream()
                            .map(c -> c.filled() ? "" : c.text().value())
                            .collect(Collectors.joining("|")));
                }
            } else if (block instanceof Paragraph paragraph && !paragraph.cover()) {
                structure.add(paragraph.text().value());
            }
        }
        return structure;
    }
}
