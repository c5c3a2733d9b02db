package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static Document read(String html) throws UnreadableDocumentException {
        return Reading.READER.read(
                "a.html", ("<!DOCTYPE html><html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void merged_cells_fill_all_places_they_cover() throws Exception {
        Document document = read("<p>收入决算表</p><p>单位：万元</p><table>"
                + "<tr><td colspan=2>项目</td><td rowspan=2>合计</td></tr>"
                + "<tr><td>编码</td><td>名称</td></tr>"
                + "<tr><td>201</td><td>一般公共服务支出</td><td>5.00</td></tr></table>");

        Table table = Reading.table(document);
        assertThat(Reading.rows(table)).containsExactly("项目|项目|合计", "编码|名称|合计", "201|一般公共服务支出|5.00");
        assertThat(table.rows().get(0).get(1).filled()).isTrue();
        assertThat(table.rows().get(1).get(2).filled()).isTrue();
        assertThat(table.unit().value()).isEqualTo("万元");
    }

    @Test
    void headings_and_paragraphs_are_read_and_what_a_browser_hides_is_not() throws Exception {
        Document document = read("<script>var a = 1;</script><h2>二、收入决算情况说明</h2>"
                + "<p>本年收入<b>5</b>万元。<span style='display: none'>隐藏</span></p><p hidden>无</p><div>增长<br>说明</div>");

        assertThat(Reading.headings(document)).containsExactly("2 二 收入决算情况说明 = 收入决算");
        assertThat(Reading.paragraphs(document)).containsExactly("本年收入5万元。", "增长", "说明");
    }

    @Test
    void a_table_that_lays_out_the_page_is_none() throws Exception {
        Document document = read("<table><tr><td><p>一、主要职责</p><p>收集档案。</p>"
                + "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>5</td></tr></table></td></tr></table>");

        assertThat(Reading.tables(document)).hasSize(1);
        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|金额", "合计|5");
        assertThat(Reading.paragraphs(document)).containsExactly("收集档案。");
    }

    @Test
    void two_tables_in_a_row_are_two() throws Exception {
        Document document = read("<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>5</td></tr></table>"
                + "<table><tr><td>批次</td><td>人次</td></tr><tr><td>2</td><td>18</td></tr></table>");

        assertThat(Reading.tables(document)).hasSize(2);
    }

    @Test
    void a_table_without_a_head_goes_on_with_the_rows_of_the_table_right_before_it() throws Exception {
        Document document = read("<p>支出决算表</p><table><tr><td>编码</td><td></td><td>名称</td><td>合计</td></tr>"
                + "<tr><td>201</td><td></td><td>一般公共服务支出</td><td>5.00</td></tr></table><p></p>"
                + "<table><tr><td>208</td><td>社会保障和就业支出</td><td>3.00</td></tr></table>");

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly("编码||名称|合计", "201||一般公共服务支出|5.00", "208|社会保障和就业支出|3.00|#");
    }

    @Test
    void a_paragraph_that_breaks_off_at_an_opening_or_before_a_closing_mark_goes_on_in_the_next() throws Exception {
        Document document = read("<p>支出5万元，</p><p>其中（</p><p>项目）3万元</p><p>。</p><p>没有政府采购。</p><p>，。</p>");

        assertThat(Reading.paragraphs(document)).containsExactly("支出5万元，其中（项目）3万元。", "没有政府采购。", "，。");
    }

    @Test
    void what_a_web_page_says_around_the_report_is_no_part_of_it() throws Exception {
        Document document = read("<div>您当前的位置：首页 &gt; 财政信息</div><div>浏览次数：1234次</div><p>本年收入5万元。</p>"
                + "<div>下一篇：2023年度部门决算公开</div><div>主办单位：云水县人民政府　承办单位：云水县大数据局</div>");

        assertThat(Reading.paragraphs(document)).containsExactly("本年收入5万元。");
        assertThat(document.debris()).extracting(document::quote).contains("下一篇：2023年度部门决算公开");
    }

    @Test
    void deep_nesting_and_huge_spans_end_fast() {
        String deep = "<div>".repeat(200_000) + "本年收入5万元" + "</div>".repeat(200_000);
        String tables = "<table><tr><td>".repeat(20_000) + "本年收入5万元";
        String spans = "<table>" + "<tr><td rowspan=60000 colspan=900>项目</td></tr>".repeat(2_000) + "</table>";

        for (String html : new String[] {deep, tables, spans}) {
            Assertions.assertThatCode(() -> {
                        try {
                            read(html);
                        } catch (UnreadableDocumentException refused) {
                            assertThat(refused.getMessage()).matches("(?s).*[\\u4e00-\\u9fa5].*");
                        }
                    })
                    .doesNotThrowAnyException();
        }
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(deep));
    }
}
