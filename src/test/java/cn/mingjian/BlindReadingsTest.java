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
