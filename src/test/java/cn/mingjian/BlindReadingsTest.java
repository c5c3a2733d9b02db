package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.facts.Disclosure;
import org.junit.jupiter.api.Test;

/** What whole reports written blind were misread for, each in a few lines. */
class BlindReadingsTest {

    private static final String ROWS =
            """
            <table><tr><td>项目</td><td>本年支出合计</td><td>基本支出</td><td>项目支出</td></tr>
            <tr><td>合计</td><td>9.00</td><td>5.00</td><td>4.00</td></tr></table>
            """;

    @Test
    void a_table_of_nothing_but_captions_leaves_the_title_to_the_table_below() throws Exception {
        Disclosure read = read(
                "a.html",
                """
                <h2>第二部分 2024年度部门决算表</h2><p>支出决算表</p>
                <table><tr><td>部门：示例市示例局</td><td>公开03表 金额单位：万元</td></tr></table>
                """
                        + ROWS);
        assertThat(read.tables()).singleElement().satisfies(t -> {
            assertThat(t.name()).isEqualTo("支出决算表");
            assertThat(t.unit()).isEqualTo("万元");
        });
        assertThat(value(read, "支出/项目支出", "决算数")).isEqualTo("4.00");
    }

    @Test
    void a_table_of_which_only_the_head_was_read_is_not_empty() throws Exception {
        Disclosure read = read(
                "a.html",
                """
                <h2>第二部分 2024年度部门决算表</h2><p>支出决算表</p>
                <table><tr><td>项目</td><td>本年支出合计</td><td>基本支出</td><td>项目支出</td></tr></table>
                <p>支出</p>
                """
                        + ROWS);
        assertThat(read.tables().get(0).empty()).isFalse();
        assertThat(read.tables().get(0).whole()).isFalse();
    }

    @Test
    void what_a_part_of_the_spending_went_to_is_no_figure_of_the_items_named() throws Exception {
        Disclosure read = read(
                "a.txt",
                """
                第三部分 2024年度部门决算情况说明
                五、一般公共预算财政拨款支出决算情况说明
                （三）一般公共预算财政拨款支出决算具体情况
                项目支出主要用于：防汛178.79万元；抗旱63.99万元。
                1.农林水支出（类）水利（款）防汛（项）。年初预算为139.88万元，支出决算为200.00万元。
                """);
        assertThat(value(read, "支出/一般公共预算财政拨款/农林水支出/水利/防汛", "决算数")).isEqualTo("200.00");
    }

    @Test
    void basic_and_project_spending_behind_an_item_are_that_items() throws Exception {
        Disclosure read = read(
                "a.txt",
                """
                第三部分 2024年度部门决算情况说明
                五、一般公共预算财政拨款支出决算情况说明
                （三）一般公共预算财政拨款支出决算具体情况
                农林水支出（类）水利（款）防汛（项）支出决算22.42万元，其中基本支出20.00万元，项目支出2.42万元。
                """);
        assertThat(value(read, "支出/一般公共预算财政拨款/基本支出/农林水支出/水利/防汛", "决算数")).isEqualTo("20.00");
        assertThat(value(read, "支出/一般公共预算财政拨款/项目支出/农林水支出/水利/防汛", "决算数")).isEqualTo("2.42");
    }

    @Test
    void a_sheet_under_a_caption_of_the_whole_spending_is_of_no_project() throws Exception {
        Disclosure read = read(
                "a.html",
                """
                <p>第五部分 附件</p><p>附件三 2024年度部门整体支出绩效自评表</p>
                <table><tr><td>预算部门名称</td><td colspan="7">示例市示例局</td></tr>
                <tr><td>年度预算申请（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td></td><td>年度资金总额</td><td>9.00</td><td>9.00</td><td>9.00</td><td>10</td><td>100%</td><td>10</td></tr>
                <tr><td></td><td>按支出性质分：基本支出</td><td>5.00</td><td>5.00</td><td>5.00</td><td></td><td></td><td></td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td><td>偏差原因</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>平台数量</td><td>≥50个</td><td>50个</td><td>90</td><td>90</td><td></td></tr>
                <tr><td>总分</td><td></td><td></td><td></td><td></td><td>100</td><td>100</td><td></td></tr></table>
                """);
        assertThat(read.sheets()).singleElement().satisfies(s -> {
            assertThat(s.whole()).isTrue();
            assertThat(s.funding()).extracting(r -> r.name()).containsExactly("年度资金总额", "基本支出");
        });
    }

    @Test
    void what_is_said_behind_the_number_of_evaluated_projects_is_of_them_and_not_of_all_projects() throws Exception {
        Disclosure read = read(
                "a.txt",
                """
                第三部分 2024年度部门决算情况说明
                八、预算绩效情况说明
                组织对2024年度4个重点项目支出开展了绩效自评，全年预算数700.58万元，占一般公共预算财政拨款项目支出总额的63.36%。
                """);
        assertThat(value(read, "绩效管理/自评金额", "全年预算数")).isEqualTo("700.58");
        assertThat(value(read, "绩效管理/自评金额", "占比")).isEqualTo("63.36");
    }

    private static Disclosure read(String name, String report) throws Exception {
        return ShippedAuditor.audit(name, report.getBytes(UTF_8)).disclosure();
    }

    private static String value(Disclosure read, String concept, String measure) {
        return read.facts().stream()
                .filter(f -> f.concept().equals(concept) && f.measure().equals(measure))
                .map(f -> f.printed().replace("万元", ""))
                .findFirst()
                .orElse(null);
    }
}
