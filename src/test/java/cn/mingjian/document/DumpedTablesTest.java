package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in the text that programs make of a page or a workbook. */
class DumpedTablesTest {

    private static final String TITLE = "收入决算表";

    private static final String AFTER = "2024年度收入合计90万元，其中财政拨款收入80万元。";

    /** What a browser shows as text of a table whose cells hold paragraphs. */
    private static String shown(String... rows) {
        List<String> shown = new ArrayList<>();
        for (String row : rows) {
            shown.add(row.replace("|", "\n\n\t\n\n").replace("\n\n\n\n", ""));
        }
        return String.join("\n\n\n\n\n", shown);
    }

    @Test
    void commas_part_the_cells_of_rows() throws Exception {
        Document document = Reading.text(
                TITLE,
                "项目,本年收入合计,财政拨款收入,其他收入",
                "合计,\"1,090.00\",\"1,080.00\",10.00",
                "一般公共服务支出,90.00,90.00,",
                "\"社会保障和就业\n支出\",1000.00,990.00,10.00",
                AFTER);

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly(
                        "项目|本年收入合计|财政拨款收入|其他收入",
                        "合计|1,090.00|1,080.00|10.00",
                        "一般公共服务支出|90.00|90.00|",
                        "社会保障和就业支出|1000.00|990.00|10.00");
        assertThat(Reading.paragraphs(document)).containsExactly(AFTER);
    }

    @Test
    void commas_within_cells_that_no_quotation_marks_enclose_make_a_table_doubtful() throws Exception {
        Document document = Reading.text(
                "项目支出绩效自评表", "项目名称,河道清淤,,", "产出指标,清淤长度,12公里,12公里", "效益指标,防洪,灌溉,提高,提高", "总分,,100,98", "一、其他情况");

        assertThat(Reading.table(document).doubtful()).isTrue();
    }

    @Test
    void sentences_with_half_width_commas_are_no_rows() throws Exception {
        Document document = Reading.text("收入90万元,增加10万元,增长12.5%。", "支出90万元,增加10万元,增长12.5%。", "结余0万元,减少5万元,下降100%。");

        assertThat(Reading.tables(document)).isEmpty();
    }

    @Test
    void commas_within_amounts_are_none_between_cells() throws Exception {
        Document document = Reading.text(
                "商贸事务 1,234,493.09 1,234,493.09", "组织事务 2,280,000.00 2,280,000.00", "培训支出 1,759,446.47 1,759,446.47");

        assertThat(Reading.tables(document)).isEmpty();
    }

    @Test
    void the_head_of_every_page_is_no_row_between_those_of_a_table() throws Exception {
        List<String> lines = new ArrayList<>(List.of(TITLE, "项目\t合计", "商贸事务\t8.00"));
        for (int page = 2; page < 5; page++) {
            lines.addAll(List.of("— " + page + " —", "清源县水利局部门决算", "商贸" + page + "\t" + page + ".00"));
        }
        lines.add(AFTER);

        Document document = Reading.text(lines.toArray(String[]::new));

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly("项目|合计", "商贸事务|8.00", "商贸2|2.00", "商贸3|3.00", "商贸4|4.00");
        assertThat(Reading.paragraphs(document)).containsExactly(AFTER);
    }

    @Test
    void a_row_that_line_ends_within_its_cells_broke_is_one() throws Exception {
        Document document = Reading.text(
                "项目支出绩效自评表",
                "项目名称\t河道清淤\t\t",
                "总体目标\t1.清淤12公里；",
                "2.修复水闸两处。\t1.清淤12公里；",
                "2.修复水闸两处。\t",
                "产出指标\t清淤长度\t12公里\t12公里",
                "效益指标\t防洪\t提高\t提高",
                "总分\t\t100\t98");

        assertThat(Reading.rows(Reading.table(document)))
                .hasSize(5)
                .contains("总体目标|1.清淤12公里；\n2.修复水闸两处。|1.清淤12公里；\n2.修复水闸两处。|");
    }

    @Test
    void rows_of_a_narrower_table_below_a_wider_one_are_no_pieces() throws Exception {
        Document document = Reading.text(
                "项目\t合计\t收入\t其他\t结余", "合计\t1.00\t1.00\t\t", "商贸\t1.00\t1.00\t\t", "201\t商贸\t30.48", "202\t外交\t30.48");

        assertThat(Reading.rows(Reading.table(document))).hasSize(5);
    }

    @Test
    void the_title_of_the_next_table_is_no_rest_of_the_cell_above_it() throws Exception {
        String sheet = "\n\t项目名称\n\t河道清淤\n\n\t总分\n\t98\n";
        Document document = Reading.text("项目支出绩效自评表" + sheet, "1号项目说明", "项目支出绩效自评表" + sheet, AFTER);

        List<Table> tables = Reading.tables(document);
        assertThat(tables).hasSize(2);
        assertThat(Reading.rows(tables.get(0))).containsExactly("项目名称|河道清淤", "总分|98");
        assertThat(Reading.paragraphs(document)).containsExactly("1号项目说明", AFTER);
    }

    @Test
    void a_table_of_the_accounts_in_a_list_of_titles_is_no_title_of_a_sheet_below() throws Exception {
        Document document = Reading.text(
                "附表", "一、收入决算表", "二、支出决算表", "项目名称\t河道清淤\t\t", "产出指标\t数量指标\t清淤长度\t12公里", "一级指标\t二级指标\t三级指标\t指标值");

        Table table = Reading.table(document);
        assertThat(table.title()).isNull();
        assertThat(table.kind()).isEqualTo(Table.Kind.SHEET);
    }

    @Test
    void a_bar_at_the_beginning_ends_an_empty_cell_where_other_rows_begin_without_one() throws Exception {
        Document document = Reading.text(TITLE, "项目 | 合计 | 其他", "---|---|---", "商贸 | 8.00 | 1.00", " | 3.00 | 2.00");

        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|合计|其他", "商贸|8.00|1.00", "|3.00|2.00");
    }

    @Test
    void cells_a_line_each_with_a_bar_behind_are_rows_where_names_and_amounts_take_turns() throws Exception {
        Document document = Reading.text(
                TITLE, "项 目 |", "预算数 |", "决算数 |", "合 计 |", "9.5 |", "9 |", "商贸 |", "8.5 |", "8.5 |", "教育 |", "1 |", "|",
                AFTER);

        assertThat(Reading.rows(Reading.table(document)))
                .containsExactly("项目|预算数|决算数", "合计|9.5|9", "商贸|8.5|8.5", "教育|1|");
        assertThat(Reading.paragraphs(document)).containsExactly(AFTER);
    }

    @Test
    void a_bar_may_stand_on_the_line_below_its_cell() throws Exception {
        Document document = Reading.text(
                TITLE, "项目", "|", "决算数", "|", "合计", "|", "9.5", "|", "商贸", "|", "9.5", "|", "教育", "|", "|", AFTER);

        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|决算数", "合计|9.5", "商贸|9.5", "教育|");
    }

    @Test
    void cells_a_line_each_of_which_one_was_dropped_make_a_table_doubtful() throws Exception {
        Document document = Reading.text(
                TITLE, "项 目 |", "预算数 |", "决算数 |", "合 计 |", "9.5 |", "9 |", "商贸 |", "8.5 |", "教育 |", "1 |", "0.5 |",
                AFTER);

        assertThat(Reading.table(document).doubtful()).isTrue();
    }

    @Test
    void cells_between_bars_that_were_wrapped_make_a_table_doubtful() throws Exception {
        Document document = Reading.text(
                TITLE, "|项目        |合计    |", "|一般公共服务|8.00    |", "|支出        |        |", "|教育支出    |3.00    |");

        assertThat(Reading.table(document).doubtful()).isTrue();
    }

    @Test
    void tags_for_line_ends_within_cells_are_line_ends() throws Exception {
        Document document = Reading.text("| 项目名称 | 目标 |", "| 河道清淤 | 1.清淤；<br>2.<br/>修复水闸。 |");

        assertThat(Reading.rows(Reading.table(document))).contains("河道清淤|1.清淤；\n2.修复水闸。");
    }

    @Test
    void what_a_program_writes_into_empty_cells_is_nothing() throws Exception {
        Document document =
                Reading.text(TITLE, "| 项目 | 本年收入合计 | Unnamed: 2 |", "| 合计 | 90.00 | NaN |", "| None | 90.00 | <NA> |");

        assertThat(Reading.rows(Reading.table(document))).containsExactly("项目|本年收入合计|", "合计|90.00|", "|90.00|");
    }

    @Test
    void lines_of_tabs_part_the_cells_of_a_page_shown_as_text() throws Exception {
        Document document = Reading.text(
                TITLE
                        + "\n\n单位：万元\n\n"
                        + shown("项目|本年收入合计|其他收入", "合计|90.00|10.00", "商贸事务|\u00a0|\u00a0", "农业\n\n农村|90.00|10.00"),
                "",
                "二、支出决算情况说明",
                "",
                AFTER);

        Table table = Reading.table(document);
        assertThat(table.name()).isEqualTo(TITLE);
        assertThat(table.unit().value()).isEqualTo("万元");
        assertThat(Reading.rows(table))
                .containsExactly("项目|本年收入合计|其他收入", "合计|90.00|10.00", "商贸事务||", "农业农村|90.00|10.00");
        assertThat(Reading.paragraphs(document)).containsExactly(AFTER);
    }

    @Test
    void a_table_of_a_page_shown_as_text_ends_before_the_title_of_the_next() throws Exception {
        Document document = Reading.text(
                TITLE,
                "",
                "项目\n\n\t\n\n合计\n\n\t\n\n其他收入\n\n\n\n\n小学教育\n\n\t\n\n8.00\n\n\t\n\t\n\n3.00\n\n\t",
                "",
                "支出决算表",
                "",
                "项目\n\n\t\n\n合计\n\n\t\n\n其他\n\n\n\n\n初中教育\n\n\t\n\n9.00\n\n\t\n\n1.00",
                "",
                AFTER);

        List<Table> tables = Reading.tables(document);
        assertThat(Reading.rows(tables.get(0))).containsExactly("项目|合计|其他收入", "小学教育|8.00|", "|3.00|");
        assertThat(Reading.rows(tables.get(1))).containsExactly("项目|合计|其他", "初中教育|9.00|1.00");
        assertThat(Reading.paragraphs(document)).containsExactly(AFTER);
    }

    @Test
    void lines_that_blanks_made_wider_do_not_hide_where_all_are_wrapped() throws Exception {
        String line = "清源县水利局按照年初确定的任务开展河道清淤和堤防加固等工作，全年各项任务均已完成";
        Document document = Reading.text(
                line, line, line, "2024 年 6 月 完成 12 公里 的清淤，12 月 完成 3 公里 堤防加固，又修了两", "处水闸，共用资金 90 万元。", "以上工作已经验收。");

        assertThat(Reading.paragraphs(document)).hasSize(2);
    }
}
