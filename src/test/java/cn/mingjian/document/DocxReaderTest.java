package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.fixture.ReportWriter.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static Flow read(byte[] docx) throws UnreadableDocumentException {
        return new DocxReader().read(docx, Limits.DEFAULT);
    }

    /** The lines of a document whose body is the given XML. */
    private static List<String> lines(String body) throws Exception {
        return FlowView.lines(read(docx(body)));
    }

    private static byte[] docx(String body) throws IOException {
        return zip(Map.of("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    @Test
    void headings_paragraphs_and_merged_cells_are_read() throws Exception {
        Report report = Report.builder()
                .title("云水县档案馆")
                .heading(1, "第二部分 部门决算表")
                .table("收入决算表", "万元", "项目|<|合计", "编码|名称|^", "201|档案事务|12.50", "合计|<|12.50")
                .paragraph("合计12.50万元。")
                .build();
        Flow flow = read(ReportWriter.write(report, Form.DOCX));

        assertThat(FlowView.lines(flow)).containsExactly("云水县档案馆", "第二部分 部门决算表", "收入决算表", "单位：万元", "合计12.50万元。");
        assertThat(((Flow.Line) flow.pieces().get(1)).outline()).isEqualTo(1);
        assertThat(FlowView.rows(FlowView.grids(flow).get(0)))
                .containsExactly("项目|项目|合计", "编码|名称|合计", "201|档案事务|12.50", "合计|合计|12.50");
        Text cell = FlowView.grids(flow).get(0).rows().get(2).get(1).text();
        assertThat(flow.text().substring(cell.span().start(), cell.span().end()))
                .isEqualTo("档案事务");
    }

    @Test
    void automatic_numbers_are_part_of_the_text() throws Exception {
        String numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"5\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                + "</w:numbering>";
        StringBuilder body = new StringBuilder();
        int[][] levels = {{3, 0}, {3, 1}, {3, 1}, {3, 2}, {3, 0}, {3, 1}, {4, 0}};
        for (int[] level : levels) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"").append(level[1]);
            body.append("\"/><w:numId w:val=\"").append(level[0]);
            body.append("\"/></w:numPr></w:pPr><w:r><w:t>收入情况</w:t></w:r></w:p>");
        }
        Flow flow = read(zip(Map.of(
                "word/document.xml",
                "<w:document " + W + "><w:body>" + body + "</w:body></w:document>",
                "word/numbering.xml",
                numbering)));

        assertThat(FlowView.lines(flow))
                .containsExactly("一、收入情况", "（一）收入情况", "（二）收入情况", "1.收入情况", "二、收入情况", "（一）收入情况", "一、收入情况");
    }

    @Test
    void numbers_are_printed_as_word_prints_them() {
        assertThat(ListNumbers.print(10, "chineseCounting")).isEqualTo("十");
        assertThat(ListNumbers.print(21, "chineseCountingThousand")).isEqualTo("二十一");
        assertThat(ListNumbers.print(105, "chineseCountingThousand")).isEqualTo("一百零五");
        assertThat(ListNumbers.print(12, "chineseLegalSimplified")).isEqualTo("壹拾贰");
        assertThat(ListNumbers.print(3, "decimalEnclosedCircle")).isEqualTo("③");
        assertThat(ListNumbers.print(4, "upperRoman")).isEqualTo("IV");
        assertThat(ListNumbers.print(28, "lowerLetter")).isEqualTo("bb");
    }

    @Test
    void insertions_are_kept_and_deletions_dropped() throws Exception {
        String body = "<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>11.00</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>12.00</w:t></w:r></w:ins><w:r><w:t>万元。</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半句，</w:t></w:r></w:p>"
                + p("后半句。");

        assertThat(lines(body)).containsExactly("支出12.00万元。", "前半句，后半句。");
    }

    @Test
    void fields_show_their_result_and_hidden_text_nothing() throws Exception {
        String body =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
                        + "<w:hyperlink><w:r><w:t>页</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("控件里的文字") + "</w:sdtContent></w:sdt>";

        assertThat(lines(body)).containsExactly("7页", "控件里的文字");
    }

    @Test
    void text_boxes_and_footnotes_follow_their_paragraph() throws Exception {
        String body = "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/><w:pict><w:txbxContent>" + p("框里的文字")
                + "</w:txbxContent></w:pict></w:r></w:p>" + p("下一段");
        Flow flow = read(zip(Map.of(
                "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>",
                "word/footnotes.xml",
                        "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"0\">" + p("")
                                + "</w:footnote><w:footnote w:id=\"2\">" + p("脚注") + "</w:footnote></w:footnotes>")));

        assertThat(FlowView.lines(flow)).containsExactly("正文", "框里的文字", "脚注", "下一段");
    }

    @Test
    void a_table_in_a_table_is_read_after_it_and_a_frame_of_one_cell_is_no_table() throws Exception {
        String inner = "<w:tbl><w:tr>" + tc("", "内1") + tc("", "内2") + "</w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + p("外1") + inner + p("") + "</w:tc>" + tc("", "外2") + "</w:tr></w:tbl>";
        String frame = "<w:tbl><w:tr><w:tc>" + p("收入决算表") + inner + p("") + "</w:tc></w:tr></w:tbl>";
        Flow flow = read(docx(outer + frame));

        assertThat(FlowView.grids(flow).stream().map(FlowView::rows))
                .containsExactly(List.of("外1|外2"), List.of("内1|内2"), List.of("内1|内2"));
        assertThat(FlowView.lines(flow)).contains("收入决算表");
    }

    @Test
    void cells_merged_downwards_and_rows_set_in_are_in_their_columns() throws Exception {
        String table =
                "<w:tbl><w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", "类") + tc("<w:gridSpan w:val=\"2\"/>", "合计")
                        + "</w:tr><w:tr>" + tc("<w:vMerge/>", "") + tc("", "基本支出") + tc("", "项目支出")
                        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "1.00") + tc("", "2.00")
                        + "</w:tr></w:tbl>";

        assertThat(FlowView.rows(FlowView.grids(read(docx(table))).get(0)))
                .containsExactly("类|合计|合计", "类|基本支出|项目支出", "|1.00|2.00");
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document " + W + "><w:body><w:p>").getBytes(StandardCharsets.UTF_8));
            blanks(zip, 40_000_000);
            zip.write("</w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        Limits tight = new Limits(1 << 20, 100_000, 1_000, 10, 30_000_000);

        assertThat(bytes.size()).isLessThan(200_000);
        assertThatThrownBy(() -> new DocxReader().read(bytes.toByteArray(), tight))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("压缩炸弹");
    }

    private static void blanks(OutputStream out, int count) throws IOException {
        byte[] block = new byte[100_000];
        Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < count / block.length; i++) {
            out.write(block);
        }
    }

    @Test
    void entities_are_refused() throws Exception {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        byte[] docx = zip(Map.of(
                "word/document.xml",
                laughs + "<w:document " + W + "><w:body>" + p("&x;&b;") + "</w:body></w:document>"));

        assertThatThrownBy(() -> read(docx))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("docx");
    }

    @Test
    void broken_and_hostile_files_are_refused_with_a_message() throws Exception {
        byte[] docx = ReportWriter.write(Report.builder().paragraph("文字").build(), Form.DOCX);
        String deep = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        String wide = "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(500_000) + "</w:tr></w:tbl>";

        assertThatThrownBy(() -> read(Arrays.copyOf(docx, docx.length / 2))).hasMessageContaining("损坏");
        assertThatThrownBy(() -> read(docx(deep))).hasMessageContaining("嵌套过深");
        assertThatThrownBy(() -> read(docx("<w:sdt>".repeat(50_000)))).hasMessageContaining("嵌套过深");
        assertThatThrownBy(() -> read(docx("<w:p>" + "<w:ins>".repeat(100_000))))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> read(docx(wide))).hasMessageContaining("单元格");
        assertThatThrownBy(() -> read(docx("<w:p><w:r>" + "<w:t>一二三四五六七八九十</w:t>".repeat(900_000))))
                .hasMessageContaining("上限");
    }
}
