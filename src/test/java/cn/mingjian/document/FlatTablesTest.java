package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables copied as text: a line a row, blanks between the cells, nothing where a cell is empty. */
class FlatTablesTest {

    private static final String[] SPENDING = {
        "支出决算表",
        "单位：万元",
        "项目",
        "对附属单位",
        "本年支出合计 基本支出 项目支出 上缴上级支出 经营支出",
        "功能分类",
        "补助支出",
        "科目名称",
        "科目编码",
        "合计 90.00 60.00 30.00",
        "201 一般公共服务支出 90.00 60.00 30.00",
        "20113 商贸事务 90.00 60.00 30.00",
        "2011301 行政运行 60.00 60.00",
        "一般行政管理",
        "2011302 25.00 25.00",
        "事务",
        "2011308 招商引资 5.00 5.00"
    };

    private static final String SAYS = "本年支出合计90万元，其中：基本支出60万元，占66.67%；项目支出30万元，占33.33%。";

    private static Document text(String[] table, String... more) throws Exception {
        String[] all = new String[table.length + more.length];
        System.arraycopy(table, 0, all, 0, table.length);
        System.arraycopy(more, 0, all, table.length, more.length);
        return Reading.text(all);
    }

    @Test
    void amounts_stand_where_sums_and_the_text_prove_them() throws Exception {
        Document document = text(SPENDING, "注：本表反映各项支出。", SAYS);

        Table table = Reading.table(document);
        assertThat(table.name()).isEqualTo("支出决算表");
        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table))
                .contains(
                        "科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
                        "2011301|行政运行|60.00|60.00||||",
                        "2011302|一般行政管理事务|25.00||25.00|||",
                        "2011308|招商引资|5.00||5.00|||");
        assertThat(Reading.words(table.notes())).containsExactly("注：本表反映各项支出。");
    }

    @Test
    void heads_in_the_row_of_the_total_and_the_text_say_what_came_in() throws Exception {
        Table table = Reading.table(Reading.text(
                "政府性基金预算财政拨款收入支出决算表",
                "单位：万元",
                "项目",
                "年初结转和 年末结转和",
                "本年收入 本年支出",
                "功能分类",
                "结余 结余",
                "科目名称",
                "科目编码",
                "合计 105.00 合计 基本支出 项目支出",
                "221 住房保障支出 105.00 105.00 105.00",
                "22102 住房改革支出 105.00 105.00 105.00",
                "2210201 住房公积金 105.00 105.00 105.00",
                "注：本表反映政府性基金预算财政拨款收入支出情况。",
                "政府性基金预算财政拨款收入 105.00 万元，支出情况如下。"));

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table))
                .contains("科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余", "2210201|住房公积金||105.00|105.00|");
    }

    @Test
    void rows_whose_cells_stand_on_lines_of_their_own_are_read_as_well() throws Exception {
        String[] cells = String.join(" ", SPENDING)
                .replace("一般行政管理 2011302 25.00 25.00 事务", "2011302 一般行政管理事务 25.00 25.00")
                .split(" ");

        Table table = Reading.table(text(cells, "注：本表反映各项支出。", SAYS));

        assertThat(table.doubtful()).isFalse();
        assertThat(Reading.rows(table)).contains("2011301|行政运行|60.00|60.00||||", "2011308|招商引资|5.00||5.00|||");
    }

    @Test
    void cells_on_lines_of_their_own_without_codes_are_doubtful() throws Exception {
        Document document = Reading.text(
                "财政拨款“三公”经费支出决算表", "预算数", "决算数", "合计", "公务接待费", "合计", "公务接待费", "6.80", "6.80", "5.20", "5.20");

        assertThat(Reading.table(document).doubtful()).isTrue();
    }

    @Test
    void amounts_whose_column_nothing_proves_stay_apart_in_a_doubtful_table() throws Exception {
        List<Table> tables = Reading.tables(text(SPENDING, "注：本表反映各项支出。", "情况说明如下。"));

        assertThat(tables).hasSize(2);
        assertThat(Reading.rows(tables.get(0))).contains("科目编码|科目名称|本年支出合计", "2011301|行政运行|60.00");
        assertThat(tables.get(1).doubtful()).isTrue();
        assertThat(Reading.rows(tables.get(1))).contains("60.00|30.00", "60.00|#", "25.00|#");
    }

    @Test
    void one_wrong_sum_does_not_hide_the_columns_that_the_others_prove() throws Exception {
        String[] wrong = SPENDING.clone();
        wrong[11] = "20113 商贸事务 90.00 6.00 30.00";

        assertThat(Reading.rows(Reading.table(text(wrong, SAYS))))
                .contains("20113|商贸事务|90.00|6.00|30.00|||", "2011301|行政运行|60.00|60.00||||");
    }

    @Test
    void a_table_with_a_head_that_no_form_has_counts_but_is_not_read() throws Exception {
        String[] other = SPENDING.clone();
        other[4] = "本年支出合计 人员支出 项目支出 上缴上级支出 经营支出";

        assertThat(Reading.table(text(other, SAYS)).doubtful()).isTrue();
    }

    @Test
    void both_halves_of_the_totals_are_told_by_their_names_and_numbers() throws Exception {
        Document document = Reading.text(
                "财政拨款收入支出决算总表",
                "单位：万元",
                "收入 支出",
                "一般公共 政府性基 国有资本",
                "项目 决算数 项目 合计 预算财政 金预算财 经营预算",
                "拨款 政拨款 财政拨款",
                "一、一般公共预算财政拨款 80.00 一、一般公共服务支出",
                "二、政府性基金预算财政拨款 20.00 二、外交支出",
                "三、国有资本经营预算财政拨款 三、国防支出",
                "四、公共安全支出 80.00 80.00",
                "五、灾害防治及应急管理支",
                "15.00 15.00",
                "出",
                "六、其他支出 5.00 5.00",
                "本年收入合计 100.00 本年支出合计 100.00 80.00 20.00",
                "总计 100.00 总计 100.00 80.00 20.00");

        assertThat(Reading.rows(Reading.table(document)))
                .contains(
                        "一、一般公共预算财政拨款|80.00|一、一般公共服务支出||||",
                        "||四、公共安全支出|80.00|80.00||",
                        "||五、灾害防治及应急管理支出|15.00||15.00|",
                        "||六、其他支出|5.00||5.00|",
                        "本年收入合计|100.00|本年支出合计|100.00|80.00|20.00|");
    }

    @Test
    void groups_of_code_name_and_amount_are_read_one_below_the_other() throws Exception {
        Document document = Reading.text(
                "一般公共预算财政拨款基本支出决算表",
                "单位：万元",
                "经济分类 经济分类",
                "科目名称 决算数 科目名称 决算数",
                "科目编码 科目编码",
                "301 工资福利支出 50.00 302 商品和服务支出 9.00",
                "机关事业单位基本养老保",
                "30108 50.00 30206 电费",
                "险缴费",
                "30207 邮电费 9.00",
                "人员经费合计 50.00 公用经费合计 9.00");

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly(
                        "科目编码|科目名称|决算数",
                        "301|工资福利支出|50.00",
                        "302|商品和服务支出|9.00",
                        "30108|机关事业单位基本养老保险缴费|50.00",
                        "30206|电费|",
                        "30207|邮电费|9.00",
                        "人员经费合计||50.00",
                        "公用经费合计||9.00");
    }

    @Test
    void figures_of_official_travel_stand_where_the_sums_allow_no_other_place() throws Exception {
        Document document = Reading.text(
                "财政拨款“三公”经费支出决算表",
                "单位：万元",
                "公务用车购置及运行维护费",
                "因公出国",
                "合计 公务用车 公务用车 公务接待费",
                "（境）费 小计",
                "购置费 运行维护费",
                "预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数",
                "43.00 31.00 40.00 31.00 22.00 20.00 18.00 11.00 3.00 0");

        assertThat(Reading.rows(Reading.table(document)))
                .anyMatch(r -> r.endsWith("43.00|31.00|||40.00|31.00|22.00|20.00|18.00|11.00|3.00|0"));
    }

    @Test
    void codes_in_columns_of_their_own_and_words_of_the_head_before_the_total_make_no_difference() throws Exception {
        Document document = Reading.text(
                "一般公共预算财政拨款支出决算表",
                "单位：万元",
                "项 目 一般公共预算财政拨款支出决算数",
                "功能分",
                "类科目 科目名称 合计 基本支出 项目支出",
                "编码",
                "类 款 项 合计 9.00 9.00 0.00",
                "213 农林水支出 9.00 9.00 0.00",
                "213 03 水利 9.00 9.00 0.00",
                "213 03 01 行政运行 9.00 9.00 0.00");

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly(
                        "科目编码|科目名称|合计|基本支出|项目支出",
                        "合计||9.00|9.00|0.00",
                        "213|农林水支出|9.00|9.00|0.00",
                        "21303|水利|9.00|9.00|0.00",
                        "2130301|行政运行|9.00|9.00|0.00");
    }

    @Test
    void names_that_ran_into_each_other_are_left_to_the_codes() throws Exception {
        String[] garbled = SPENDING.clone();
        garbled[12] = "2011301 行政运 60.00 60.00";
        garbled[13] = "2011302";
        garbled[14] = "行一般行政管理";
        garbled[15] = "25.00 25.00";

        assertThat(Reading.rows(Reading.table(text(garbled, SAYS))))
                .contains("2011301||60.00|60.00||||", "2011302||25.00||25.00|||");
    }

    @Test
    void a_row_that_is_called_like_a_section_does_not_end_the_table() throws Exception {
        Document document = Reading.text(
                "财政拨款收入支出决算总表",
                "收入 支出",
                "项目 决算数 项目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款",
                "一、一般公共预算财政拨款 8.00 一、一般公共服务支出 8.00 8.00 0.00 0.00",
                "本年收入合计 8.00 本年支出合计 8.00 8.00 0.00 0.00",
                "年初财政拨款结转和结余 年末财政拨款结转和结余",
                "一、一般公共预算财政拨款",
                "二、政府性基金预算财政拨款",
                "三、国有资本经营预算财政拨款",
                "总计 8.00 总计 8.00 8.00 0.00 0.00",
                "注：本表反映财政拨款总收支。",
                "一、收入支出决算总体情况说明",
                "收入支出总计8.00万元。");

        assertThat(Reading.rows(Reading.table(document))).contains("总计|8.00|总计|8.00|8.00|0.00|0.00");
    }

    @Test
    void a_head_without_rows_is_an_empty_table() throws Exception {
        Document document = Reading.text(
                "政府性基金预算财政拨款收入支出决算表",
                "单位：万元",
                "项目",
                "年初结转和 年末结转和",
                "本年收入 本年支出",
                "功能分类",
                "结余 结余",
                "科目名称",
                "科目编码",
                "合计 合计 基本支出 项目支出",
                "说明：本单位没有政府性基金预算财政拨款收入和支出，故本表无数据。");

        assertThat(Reading.table(document).title().value()).isEqualTo("政府性基金预算财政拨款收入支出决算表");
    }

    @Test
    void the_name_of_a_table_in_a_list_or_above_sentences_begins_none() throws Exception {
        Document document = Reading.text("一、收入支出决算总表", "二、收入决算表", "三、支出决算表", "支出合计 90.00 万元，比上年增加 5.00 万元。");

        assertThat(Reading.tables(document)).isEmpty();
    }

    private static final String[] ALIGNED = {
        "                                 收入决算表",
        "单位：清源县水利局                                                                    公开02表 金额单位：万元",
        "            项目              本年收入合计     财政拨款收入    上级补助收入    事业收入    经营收入    附属单位上缴收入    其他收入",
        " 功能分类科目编码    科目名称",
        "            栏次                   1            2            3         4          5            6           7",
        "合计                               100.00        70.00                  20.00                            10.00",
        "       213 农林水支出                100.00        70.00                  20.00                            10.00",
        "     21303 水利                    100.00        70.00                  20.00                            10.00",
        "   2130301 行政运行                 40.00        40.00",
        "   2130306 水利工程运行与维护           60.00        30.00                  20.00                            10.00",
        "注：本表反映本年度取得的各项收入情况。"
    };

    @Test
    void empty_cells_are_told_by_where_the_others_stand_in_a_text_that_keeps_its_columns() throws Exception {
        assertThat(Reading.rows(Reading.table(Reading.text(ALIGNED))))
                .contains(
                        "科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                        "合计||100.00|70.00||20.00|||10.00",
                        "2130301|行政运行|40.00|40.00|||||",
                        "2130306|水利工程运行与维护|60.00|30.00||20.00|||10.00");
    }

    @Test
    void amounts_of_one_column_may_stand_elsewhere_in_another_part_of_the_page() throws Exception {
        String[] moved = {
            "支出决算表",
            "单位：万元",
            "            项目              本年支出合计     基本支出                 项目支出   上缴上级支出 经营支出   对附属单位补助支出",
            "科目编码       科目名称",
            "合计                               160.00                    70.00          90.00",
            "       208 社会保障和就业支出        30.00                    20.00          10.00",
            "     20805 行政事业单位养老支出      30.00                    20.00          10.00",
            "   2080501 行政单位离退休            30.00                    20.00          10.00",
            "       210 卫生健康支出              30.00                    30.00",
            "     21011 行政事业单位医疗          30.00                    30.00",
            "   2101101 行政单位医疗              18.00                    18.00",
            "   2101102 事业单位医疗              12.00        12.00",
            "       213 农林水支出               100.00        20.00         80.00",
            "     21303 水利                     100.00        20.00         80.00",
            "   2130306 水利工程运行与维护       100.00        20.00         80.00",
            "注：本表反映本年度各项支出情况。"
        };
        String says = "2023年度支出合计160.00万元，其中：基本支出70.00万元，占43.75%；项目支出90.00万元，占56.25%。";

        assertThat(Reading.rows(Reading.table(text(moved, says))))
                .contains(
                        "合计||160.00|70.00|90.00|||",
                        "2101101|行政单位医疗|18.00|18.00||||",
                        "2101102|事业单位医疗|12.00|12.00||||",
                        "2130306|水利工程运行与维护|100.00|20.00|80.00|||");
    }

    @Test
    void a_wrong_figure_among_aligned_ones_is_read_where_it_stands() throws Exception {
        String[] wrong = ALIGNED.clone();
        wrong[5] = wrong[5].replace("20.00", "26.00");

        assertThat(Reading.rows(Reading.table(Reading.text(wrong)))).contains("合计||100.00|70.00||26.00|||10.00");
    }

    @Test
    void amounts_that_stand_between_two_heads_belong_to_neither() throws Exception {
        String[] between = ALIGNED.clone();
        between[2] = "            项目              本年收入合计   财政拨款收入   其他收入 上级补助收入 经营收入 事业收入 附属单位上缴收入";
        between[4] = "";
        for (int i = 5; i < 10; i++) {
            between[i] = between[i].replace("                            10.00", "");
        }

        List<Table> tables = Reading.tables(Reading.text(between));

        assertThat(tables.get(tables.size() - 1).doubtful()).isTrue();
        assertThat(Reading.rows(tables.get(0))).noneMatch(r -> r.contains("|20.00|"));
    }

    @Test
    void rows_of_totals_that_only_have_a_number_on_the_left_are_read() throws Exception {
        Document document = Reading.text(
                "                     财政拨款收入支出决算总表",
                "       收入                                                      支出",
                "     项目         行次    金额          项目         行次    合计    一般公共预算财政拨款    政府性基金预算财政拨款    国有资本经营预算财政拨款",
                "     栏次               1          栏次               2           3                4                5",
                "一、一般公共预算财政拨款    1   80.00  一、一般公共服务支出     7",
                "二、政府性基金预算财政拨款   2          二、外交支出         8",
                "三、国有资本经营预算财政拨款  3          三、国防支出         9",
                "                    4          四、农林水支出       10   75.00         75.00",
                "本年收入合计              5   80.00  本年支出合计        11   75.00         75.00",
                "一、一般公共预算财政拨款    6   80.00                 12",
                "注：本表反映财政拨款的总收支。");

        assertThat(Reading.rows(Reading.table(document)))
                .contains("||四、农林水支出|75.00|75.00||", "本年收入合计|80.00|本年支出合计|75.00|75.00||", "一、一般公共预算财政拨款|80.00|||||");
    }

    @Test
    void budget_and_result_of_official_travel_may_stand_one_after_the_other() throws Exception {
        Document document = Reading.text(
                "财政拨款“三公”经费支出决算表",
                "                     预算数                                                 决算数",
                " 合计   因公出国（境）费   公务用车购置及运行维护费   公务接待费   合计   因公出国（境）费   公务用车购置及运行维护费   公务接待费",
                "             小计  公务用车购置费  公务用车运行维护费            小计  公务用车购置费  公务用车运行维护费",
                "  1     2     3       4         5       6      7     8     9      10        11     12",
                "9.00        8.00            8.00     1.00   7.00        6.50              6.50   0.50",
                "注：本表反映“三公”经费。");

        assertThat(Reading.rows(Reading.table(document))).contains("9.00||8.00||8.00|1.00|7.00||6.50||6.50|0.50");
    }

    @Test
    void the_head_of_official_travel_without_figures_is_an_empty_table() throws Exception {
        Document document = Reading.text(
                "财政拨款“三公”经费支出决算表",
                "公务用车购置及运行维护费",
                "合计 因公出国（境）费 小计 公务用车购置费 公务用车运行维护费 公务接待费",
                "预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数",
                "注：本表反映“三公”经费支出情况。");

        assertThat(Reading.table(document).title().value()).isEqualTo("财政拨款“三公”经费支出决算表");
    }
}
