package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables in text that keeps the columns of a page ({@code pdftotext -layout}): broken names stand above and below their figures. */
class FlatLayoutTest {

    private static final String[] TOTALS = {
        "                 财政拨款收入支出决算总表",
        "                                                       单位：万元",
        "      收入                                    支出",
        "    项目    行   金额         项目       行   合计   一般公共预算    政府性基金预   国有资本经营",
        "          次                         次           财政拨款      算财政拨款    预算财政拨款",
        "一、一般公共预算  1   95.00 一、一般公共服务    33   60.00    60.00         0.00       0.00",
        "财政拨款                     支出",
        "二、政府性基金预",
        "             2    5.00 二、外交支出      34",
        "算财政拨款",
        "                      三、公共安全支",
        "             3                          35   40.00    35.00         5.00       0.00",
        "                      出"
    };

    private static final String[] TOTALS_ON_THE_NEXT_PAGE = {
        "      收入                                    支出",
        "    项目    行                项目       行        一般公共预算    政府性基金预   国有资本经营",
        "          次   金额                    次   合计   财政拨款      算财政拨款    预算财政拨款",
        "本年收入合计      4  100.00 本年支出合计      36  100.00    95.00         5.00       0.00",
        "年初财政拨款结转    5         年末财政拨款结转    37",
        "和结余                      和结余",
        "    总计       6  100.00     总计       38  100.00    95.00         5.00       0.00"
    };

    private static final String[] CLASSES = {
        "              一般公共预算财政拨款基本支出决算表",
        "                                                  单位：万元",
        "         人员经费                           公用经费",
        "科目编码       科目名称      决算数   科目编码     科目名称      决算数",
        "  301 工资福利支出        90.00   302 商品和服务支出     12.00",
        "30101 基本工资          60.00  30201 办公费          2.00",
        "       机关事业单位基本养",
        "30108 老保险缴费         30.00  30212 因公出国（境）",
        "                                   费用             1.00",
        "                              30299 其他商品和服务     9.00",
        "                                   支出",
        "人员经费合计               90.00 公用经费合计            12.00"
    };

    private static final String[] TRAVEL = {
        "                  财政拨款“三公”经费支出决算表",
        "                                                          单位：万元",
        "               预算数                                决算数",
        "       因公出国  公务用车购置及运行维护费        合计  因公出国  公务用车购置及运行维护费",
        "合计            小计   公务用车  公务用车  公务接              小计   公务用车  公务用车  公务接",
        "       （境）费      购置费  运行维护费 待费           （境）费      购置费  运行维护费 待费",
        " 1      2     3     4      5     6    7     8      9     10    11    12",
        "12.00  2.00  8.00  0.00   8.00  2.00 10.50  1.50  7.50  0.00   7.50  1.50"
    };

    private static Table table(String[]... parts) throws Exception {
        String[] all =
                java.util.Arrays.stream(parts).flatMap(java.util.Arrays::stream).toArray(String[]::new);
        return Reading.table(Reading.text(all));
    }

    @Test
    void numbers_of_rows_say_which_amounts_belong_to_broken_names() throws Exception {
        Table table = table(TOTALS, TOTALS_ON_THE_NEXT_PAGE);

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table))
                .contains(
                        "一、一般公共预算财政拨款|95.00|一、一般公共服务支出|60.00|60.00|0.00|0.00",
                        "二、政府性基金预算财政拨款|5.00|二、外交支出||||",
                        "||三、公共安全支出|40.00|35.00|5.00|0.00",
                        "年初财政拨款结转和结余||年末财政拨款结转和结余||||",
                        "总计|100.00|总计|100.00|95.00|5.00|0.00");
    }

    @Test
    void a_broken_name_that_nothing_proves_leaves_the_table_unread() throws Exception {
        String[] torn = TOTALS_ON_THE_NEXT_PAGE.clone();
        torn[5] = "和节余                      和结余";

        assertThat(table(TOTALS, torn).doubtful()).isTrue();
    }

    @Test
    void groups_side_by_side_are_read_down_their_columns() throws Exception {
        Table table = table(CLASSES);

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table))
                .contains(
                        "30101||60.00",
                        "30108||30.00",
                        "30201|办公费|2.00",
                        "30212||1.00",
                        "30299||9.00",
                        "公用经费合计||12.00");
    }

    @Test
    void amounts_below_their_codes_are_those_of_the_rows_above_where_the_class_adds_up() throws Exception {
        Table table = table(new String[] {
            "              一般公共预算财政拨款基本支出决算表",
            "                                                  单位：万元",
            "         人员经费                           公用经费",
            "科目编码       科目名称      决算数   科目编码     科目名称      决算数",
            "  301 工资福利支出        90.00   302 商品和服务支出     12.00",
            "30108 机关事业单位基本养       30201 办公费          12.00",
            "      老保险缴费         60.00",
            "30110 职工基本医疗保险       30202 印刷费          0.00",
            "      缴费            20.00",
            "30113 住房公积金         10.00  30203 咨询费          0.00"
        });

        assertThat(Reading.rows(table)).contains("30108||60.00", "30110||20.00", "30113||10.00");
    }

    @Test
    void a_table_is_not_read_where_an_amount_beside_no_code_does_not_make_its_class_add_up() throws Exception {
        String[] wrong = CLASSES.clone();
        wrong[8] = "                                   费用             3.00";

        assertThat(table(wrong).doubtful()).isTrue();
    }

    @Test
    void heads_in_several_lines_stand_in_the_order_of_their_places() throws Exception {
        Table table = table(TRAVEL);

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table)).contains("12.00|2.00|8.00|0.00|8.00|2.00|10.50|1.50|7.50|0.00|7.50|1.50");
    }

    @Test
    void heads_in_another_order_than_the_form_are_not_read() throws Exception {
        String[] turned = TRAVEL.clone();
        for (int i = 3; i < 6; i++) {
            turned[i] =
                    turned[i].replace("因公出国", "公务接待").replace("（境）费", "费    ").replace("公务接 ", "因公出国");
        }

        assertThat(table(turned).doubtful()).isTrue();
    }

    @Test
    void the_same_word_ends_the_heads_of_several_columns() throws Exception {
        Table table = table(new String[] {
            "                  支出决算表",
            "                                          单位：万元",
            "        项目      本年支出  基本   项目   上缴上   经营  对附属单位",
            "科目编码   科目名称    合计   支出   支出   级支出   支出   补助支出",
            "合计              10.00  6.00  4.00  0.00  0.00  0.00",
            "201    一般公共服务支出  10.00  6.00  4.00  0.00  0.00  0.00",
            "20113  商贸事务      10.00  6.00  4.00  0.00  0.00  0.00",
            "2011301 行政运行       6.00  6.00  0.00  0.00  0.00  0.00",
            "2011308 招商引资       4.00  0.00  4.00  0.00  0.00  0.00"
        });

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table))
                .contains("2011301|行政运行|6.00|6.00|0.00|0.00|0.00|0.00", "2011308|招商引资|4.00|0.00|4.00|0.00|0.00|0.00");
    }
}
