package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.fixture.ReportWriter.Form;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String LONG =
            "云水县档案馆2024年度一般公共预算财政拨款支出年初预算为1,560.05万元，支出决算为1,511.89万元，完成年初预算的96.91%。决算数小于预算数的主要原因是人员调出和退休，人员经费比预计减少，其中：基本支出1,203.52万元，项目支出308.37万元。";

    private static Flow read(byte[] pdf) throws UnreadableDocumentException {
        return new PdfReader(new RowNames()).read(pdf, Limits.DEFAULT);
    }

    private static Report.Builder report() {
        return Report.builder()
                .title("云水县档案馆")
                .title("2024年度部门决算")
                .heading(2, "一、收入决算情况说明")
                .paragraph(LONG)
                .paragraph(LONG);
    }

    @Test
    void paragraphs_broken_by_the_page_width_are_whole_again() throws Exception {
        Flow flow = read(ReportWriter.write(report().build(), Form.PDF_RULED));

        assertThat(FlowView.lines(flow)).containsExactly("云水县档案馆", "2024年度部门决算", "一、收入决算情况说明", LONG, LONG);
        assertThat(flow.pieces()).allMatch(p -> ((Flow.Line) p).whole());
    }

    @Test
    void a_line_that_ends_with_a_colon_where_others_let_a_mark_hang_over_goes_on_below() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        String[] lines = {
            "　　一般公共预算财政拨款支出主要用于保障机构日常运转和完成专项任务，",
            "年初预算为五十万元，支出决算为六十万元，决算数大于预算数是追加经费。",
            "　　就业补助资金的支出决算为一百二十二万元，这资金主要用于下列：",
            "人员经费和相关保障，决算数大于预算数是追加经费。"
        };
        for (int i = 0; i < lines.length; i++) {
            pages.text(lines[i].replace("　", ""), 12, lines[i].startsWith("　") ? 114 : 90, 80 + 20 * i);
        }

        assertThat(FlowView.lines(read(pages.pdf())))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("就业补助")
                .endsWith("追加经费。");
    }

    @Test
    void paragraphs_broken_by_a_page_end_are_whole_again_without_the_page_number() throws Exception {
        Report.Builder report = report();
        String numbered = LONG.repeat(2);
        for (int i = 0; i < 30; i++) {
            report.paragraph(numbered);
        }
        Flow flow = read(ReportWriter.write(report.build(), Form.PDF_RULED));

        assertThat(flow.pages()).isGreaterThan(3);
        assertThat(FlowView.lines(flow).subList(5, 35)).containsOnly(numbered);
        assertThat(FlowView.lines(flow)).hasSize(35);
    }

    @Test
    void merged_cells_of_a_ruled_table_fill_their_places() throws Exception {
        Report report = report().table(
                        "收入决算表",
                        "万元",
                        "项目|<|<|<|本年收入合计|财政拨款收入|其他收入",
                        "支出功能分类科目编码|<|<|科目名称|^|^|^",
                        "类|款|项|^|^|^|^",
                        "合计|<|<|<|1,234.50|1,200.00|34.50",
                        "201|||一般公共服务支出|1,234.50|1,200.00|34.50",
                        "201|26||档案事务|1,234.50|1,200.00|34.50",
                        "201|26|04|档案馆机关事业单位基本养老保险缴费支出|1,234.50|1,200.00|34.50")
                .build();
        Flow.Grid grid = FlowView.gridAfter(read(ReportWriter.write(report, Form.PDF_RULED)), "收入决算表");

        assertThat(FlowView.rows(grid))
                .containsExactly(
                        "项目|项目|项目|项目|本年收入合计|财政拨款收入|其他收入",
                        "支出功能分类科目编码|支出功能分类科目编码|支出功能分类科目编码|科目名称|本年收入合计|财政拨款收入|其他收入",
                        "类|款|项|科目名称|本年收入合计|财政拨款收入|其他收入",
                        "合计|合计|合计|合计|1,234.50|1,200.00|34.50",
                        "201|||一般公共服务支出|1,234.50|1,200.00|34.50",
                        "201|26||档案事务|1,234.50|1,200.00|34.50",
                        "201|26|04|档案馆机关事业单位基本养老保险缴费支出|1,234.50|1,200.00|34.50");
        assertThat(grid.rows().get(0).get(1).filled()).isTrue();
        assertThat(grid.rows().get(0).get(0).filled()).isFalse();
    }

    @Test
    void a_table_that_goes_on_over_pages_is_one_table_and_each_cell_knows_its_page() throws Exception {
        List<String> rows = new ArrayList<>(List.of("项目编码|项目名称|决算数"));
        for (int i = 1; i <= 120; i++) {
            rows.add("%d|第%d项业务支出|%d.05".formatted(2010000 + i, i, i));
        }
        Report report =
                report().table("支出决算表", "万元", rows.toArray(String[]::new)).build();
        Flow flow = read(ReportWriter.write(report, Form.PDF_RULED));

        assertThat(FlowView.grids(flow)).hasSize(1);
        Flow.Grid grid = FlowView.grids(flow).get(0);
        assertThat(FlowView.rows(grid)).containsExactlyElementsOf(rows);
        Text last = grid.rows().get(120).get(2).text();
        assertThat(flow.positions().page(last.span().start())).isEqualTo(flow.pages());
        assertThat(flow.positions().box(last.span())).isNotNull();
        assertThat(grid.page()).isEqualTo(1);
        assertThat(flow.text().substring(last.span().start(), last.span().end()))
                .isEqualTo("120.05");
    }

    @Test
    void a_table_without_lines_is_read_by_its_columns() throws Exception {
        Report report = report().table(
                        "支出决算表",
                        "万元",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "合计|<|1,234.50|1,034.50|200.00",
                        "201|一般公共服务支出|1,034.50|1,034.50|",
                        "2012604|档案馆机关事业单位基本养老保险缴费支出|1,034.50|1,034.50|",
                        "208|社会保障和就业支出|200.00||200.00")
                .build();
        Flow flow = read(ReportWriter.write(report, Form.PDF_UNRULED));

        assertThat(FlowView.rows(FlowView.gridAfter(flow, "支出决算表")))
                .containsExactly(
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "合计||1,234.50|1,034.50|200.00",
                        "201|一般公共服务支出|1,034.50|1,034.50|",
                        "2012604|档案馆机关事业单位基本养老保险缴费支出|1,034.50|1,034.50|",
                        "208|社会保障和就业支出|200.00||200.00");
    }

    @Test
    void a_head_of_two_levels_without_lines_stands_over_its_columns() throws Exception {
        Report report = report().table(
                        "支出决算表",
                        "万元",
                        "项目|<|本年支出合计|本年支出|<",
                        "科目编码|科目名称|^|基本支出|项目支出",
                        "合计|<|1,234.50|1,034.50|200.00",
                        "201|一般公共服务支出|1,034.50|1,034.50|",
                        "208|社会保障和就业支出|200.00||200.00")
                .build();
        Flow flow = read(ReportWriter.write(report, Form.PDF_UNRULED));

        assertThat(FlowView.rows(FlowView.gridAfter(flow, "支出决算表")))
                .containsExactly(
                        "项目|项目|本年支出合计|本年支出|本年支出",
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出",
                        "合计||1,234.50|1,034.50|200.00",
                        "201|一般公共服务支出|1,034.50|1,034.50|",
                        "208|社会保障和就业支出|200.00||200.00");
    }

    @Test
    void a_table_without_lines_goes_on_over_pages() throws Exception {
        List<String> rows = new ArrayList<>(List.of("项目编码|项目名称|决算数"));
        for (int i = 1; i <= 120; i++) {
            rows.add("%d|第%d项业务支出|%d.05".formatted(2010000 + i, i, i));
        }
        Report report =
                report().table("支出决算表", "万元", rows.toArray(String[]::new)).build();
        Flow flow = read(ReportWriter.write(report, Form.PDF_UNRULED));

        assertThat(FlowView.grids(flow)).hasSize(1);
        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactlyElementsOf(rows);
    }

    @Test
    void a_sheet_without_lines_has_its_rows_columns_and_merged_labels() throws Exception {
        Report report = report().table(
                        "项目支出绩效自评表",
                        null,
                        "项目名称|档案数字化经费|<|<|<|<|<",
                        "项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值|得分",
                        "^|年度资金总额|20.00|20.00|19.50|10|9.75",
                        "^|其中：财政拨款|20.00|20.00|19.50|-|-",
                        "一级指标|二级指标|三级指标|指标值|完成值|分值|得分",
                        "产出指标|数量指标|完成馆藏档案数字化加工数量|≥300卷|320卷|30|30",
                        "^|质量指标|验收合格率|≥95%|96%|30|30",
                        "效益指标|社会效益指标|查档群众满意程度提升情况|≥90%|92%|30|30",
                        "总分|<|<|<|<|100|99.75")
                .build();
        List<String> rows = FlowView.rows(FlowView.grids(read(ReportWriter.write(report, Form.PDF_UNRULED)))
                .get(0));

        assertThat(rows)
                .anyMatch(r -> r.startsWith("项目名称|档案数字化经费"))
                .anyMatch(r -> r.contains("年度资金总额|20.00|20.00|19.50|10|9.75"))
                .anyMatch(r -> r.contains("数量指标|完成馆藏档案数字化加工数量|≥300卷|320卷|30|30"))
                .anyMatch(r -> r.contains("产出指标|质量指标|验收合格率|≥95%|96%|30|30"))
                .anyMatch(r -> r.contains("总分") && r.contains("100|99.75"));
    }

    @Test
    void a_row_alone_on_the_next_page_belongs_to_the_table_without_lines() throws Exception {
        for (int count = 36; count <= 44; count++) {
            List<String> rows = new ArrayList<>(List.of("项目编码|项目名称|决算数"));
            for (int i = 1; i <= count; i++) {
                rows.add("%d|第%d项业务支出|%d.05".formatted(2010000 + i, i, i));
            }
            Report report = Report.builder()
                    .title("云水县档案馆")
                    .table("支出决算表", "万元", rows.toArray(String[]::new))
                    .paragraph(LONG)
                    .build();
            Flow flow = read(ReportWriter.write(report, Form.PDF_UNRULED));

            assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactlyElementsOf(rows);
        }
    }

    @Test
    void contents_with_page_numbers_are_no_table() throws Exception {
        Report.Builder report = Report.builder().title("目录");
        for (int i = 1; i < 9; i++) {
            report.paragraph("%d、收入支出决算情况说明        %d".formatted(i, i * 3));
        }
        assertThat(FlowView.grids(read(ReportWriter.write(report.build(), Form.PDF_UNRULED))))
                .isEmpty();
    }

    @Test
    void writing_across_the_page_does_not_tear_the_lines_apart() throws Exception {
        byte[] plain = ReportWriter.write(report().build(), Form.PDF_RULED);

        assertThat(FlowView.lines(read(marked(plain)))).isEqualTo(FlowView.lines(read(plain)));
    }

    private static byte[] marked(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream stream =
                        new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 60);
                    stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 100, 300));
                    stream.showText("FINANCE 2024");
                    stream.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_scan_without_text_is_refused() throws Exception {
        byte[] pdf = pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
                stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
            }
        });

        assertThatThrownBy(() -> read(pdf))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("扫描件")
                .hasMessageContaining("没有文字层");
    }

    @Test
    void an_encrypted_file_is_refused() throws Exception {
        byte[] pdf = pdf(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });

        assertThatThrownBy(() -> read(pdf)).hasMessageContaining("加密");
    }

    @Test
    void broken_files_are_refused() throws Exception {
        byte[] pdf = ReportWriter.write(report().build(), Form.PDF_RULED);
        byte[] rubbish = "%PDF-1.7\nrubbish".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> read(rubbish)).isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> read(Arrays.copyOf(pdf, 300))).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void too_many_pages_are_refused() throws Exception {
        byte[] pdf = pdf(document -> {
            for (int i = 0; i < 5000; i++) {
                document.addPage(new PDPage());
            }
        });

        assertThatThrownBy(() -> read(pdf)).hasMessageContaining("5000 页");
    }

    @Test
    void a_stream_that_unpacks_without_end_is_refused() throws Exception {
        byte[] pdf = pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 200_000; i++) {
                    stream.saveGraphicsState();
                    stream.restoreGraphicsState();
                }
            }
        });
        Limits tight = new Limits(1 << 20, 100_000, 1_000, 10, 100_000);

        assertThatThrownBy(() -> new PdfReader(new RowNames()).read(pdf, tight)).hasMessageContaining("压缩炸弹");
        Limits few = new Limits(1 << 20, 10_000, 1_000, 10, 10_000_000);
        assertThatThrownBy(() -> new PdfReader(new RowNames()).read(pdf, few)).hasMessageContaining("绘图指令过多");
    }

    /** Puts pages into a new document. */
    private interface Drawing {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            drawing.on(document);
            document.save(out);
            return out.toByteArray();
        }
    }
}
