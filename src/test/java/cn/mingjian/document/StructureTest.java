package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureTest {

    @Test
    void headings_have_level_number_and_canonical_section() throws Exception {
        Document document = Reading.text(
                "第一部分  单位概况",
                "一、主要职能",
                "收集档案。",
                "第三部分 云水县档案馆2024年度部门决算情况说明",
                "七、“三公”经费财政拨款支出决算情况说明",
                "（一）“三公”经费财政拨款支出决算总体情况说明",
                "2024年度支出3万元。",
                "1．因公出国（境）费",
                "没有支出。",
                "(1) 团组情况",
                "无。");

        assertThat(Reading.headings(document))
                .containsExactly(
                        "1 第一部分 单位概况 = 概况",
                        "2 一 主要职能 = 主要职责",
                        "1 第三部分 云水县档案馆2024年度部门决算情况说明 = 决算情况说明",
                        "2 七 “三公”经费财政拨款支出决算情况说明 = 三公经费",
                        "3 （一） “三公”经费财政拨款支出决算总体情况说明",
                        "4 1 因公出国（境）费",
                        "5 (1) 团组情况");
    }

    @Test
    void where_a_report_has_no_parts_its_first_numbers_are_what_parts_are_elsewhere() throws Exception {
        Document document = Reading.text(
                "一、松淇县教育局概况", "（一）部门职责", "管理教育。", "三、松淇县教育局2023年度部门决算情况说明", "（一）收入支出决算总体情况说明", "2023年度支出3万元。");

        assertThat(Reading.headings(document)).contains("2 三 松淇县教育局2023年度部门决算情况说明 = 决算情况说明");
    }

    @Test
    void a_paragraph_knows_the_headings_above_it() throws Exception {
        Document document = Reading.text(
                "第三部分 部门决算情况说明",
                "十、其他重要事项的情况说明",
                "（一）机关运行经费支出情况",
                "2024年度机关运行经费支出8万元。",
                "第四部分 名词解释",
                "一、机关运行经费",
                "指保障机关运行的经费。");

        Paragraph first = (Paragraph) document.blocks().get(3);
        assertThat(first.section().name()).isEqualTo("机关运行经费");
        assertThat(first.section().cited()).isEqualTo("第三部分部门决算情况说明 > 十、其他重要事项的情况说明 > （一）机关运行经费支出情况");
        Paragraph term = (Paragraph) document.blocks().get(document.blocks().size() - 1);
        assertThat(term.section().name()).isEqualTo("名词解释");
    }

    @Test
    void a_heading_that_lost_its_number_is_known_by_its_name() throws Exception {
        Document document = Reading.text("第二部分 部门决算情况说明", "收入决算情况说明", "2024年度收入5万元。", "政府采购支出情况", "没有政府采购。");

        assertThat(Reading.headings(document))
                .containsExactly("1 第二部分 部门决算情况说明 = 决算情况说明", "2  收入决算情况说明 = 收入决算", "2  政府采购支出情况 = 政府采购");
    }

    @Test
    void the_text_after_a_heading_in_its_line_is_a_paragraph() throws Exception {
        Document document = Reading.text("四、其他重要事项情况说明", "国有资产占用情况。截至2024年12月31日，共有车辆2辆。", "(一)支出决算总体情况。2024年度支出5万元。");

        assertThat(Reading.headings(document)).contains("2  国有资产占用情况 = 国有资产占用", "3 (一) 支出决算总体情况");
        assertThat(Reading.paragraphs(document)).containsExactly("截至2024年12月31日，共有车辆2辆。", "2024年度支出5万元。");
    }

    @Test
    void items_of_a_list_are_no_headings() throws Exception {
        Document document =
                Reading.text("二、机构设置", "纳入决算的单位包括：", "1.云水县档案馆本级", "2.云水县地方志办公室", "3.云水县史志中心", "第二部分 部门决算情况说明", "无。");

        assertThat(Reading.headings(document)).containsExactly("2 二 机构设置 = 机构设置", "1 第二部分 部门决算情况说明 = 决算情况说明");
    }

    @Test
    void a_numbered_paragraph_ends_what_the_numbered_heading_before_it_opened() throws Exception {
        Document document = Reading.text(
                "五、一般公共预算财政拨款支出决算情况说明",
                "1.农林水支出（类）",
                "普惠金融发展支出（款）其他普惠金融发展支出（项）：支出决算为7万元。",
                "2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为9万元。");

        Paragraph last = (Paragraph) document.blocks().get(3);
        assertThat(last.section().path()).hasSize(1);
    }

    @Test
    void the_amount_of_an_item_belongs_to_it_though_the_line_above_holds_the_whole_name() throws Exception {
        Document document = Reading.text(
                "五、一般公共预算财政拨款支出决算情况说明",
                "8、教育支出（类）其他教育支出（款）其他教育支出（项）",
                "26.02 万元，主要用于社区教育。年初预算为 30.00 万元，支出",
                "决算为 26.02 万元。",
                "9、科学技术支出（类）科学技术普及（款）科普活动（项）",
                "10.00 万元。主要用于：开展各类科普活动、展览、宣讲等经费。");

        assertThat(Reading.headings(document)).hasSize(1);
        assertThat(Reading.paragraphs(document)).contains("9、科学技术支出（类）科学技术普及（款）科普活动（项）10.00万元。主要用于：开展各类科普活动、展览、宣讲等经费。");
    }

    @Test
    void a_line_of_a_sentence_that_ends_like_a_heading_is_none() throws Exception {
        Document document = Reading.text(
                "七、“三公”经费支出决算情况说明",
                "“三公”经费财政拨款支出决算中，因公出国（境）费支出",
                "决算 0 万元，占 0%；公务用车购置及运行维护费支出决算 37.35",
                "万元，占 100%；公务接待费支出决算 0 万元，占 0%。具体情况",
                "如下：");

        assertThat(Reading.headings(document)).hasSize(1);
    }

    @Test
    void cover_and_table_of_contents_are_told_from_the_body() throws Exception {
        Document document = Reading.text(
                "2024年度",
                "云水县档案馆部门决算",
                "目  录",
                "第一部分 部门概况",
                "4",
                "一、主要职责 ........ 4",
                "第二部分 部门决算情况说明",
                "一、收入决算情况说明……6",
                "第一部分 部门概况",
                "一、主要职责",
                "收集档案。");

        assertThat(Reading.contents(document)).containsExactly("目录", "部门概况", "主要职责", "部门决算情况说明", "收入决算情况说明");
        assertThat(Reading.headings(document)).containsExactly("1 第一部分 部门概况 = 概况", "2 一 主要职责 = 主要职责");
        assertThat(document.blocks().stream().filter(b -> b instanceof Paragraph p && p.cover()))
                .hasSize(2);
    }

    @Test
    void a_part_whose_number_stands_above_its_title_ends_the_table_of_contents() throws Exception {
        Document document = Reading.text(
                "目录",
                "第一部分 部门概况",
                "一、主要职责",
                "第二部分 部门决算情况说明",
                "一、收入决算情况说明",
                "",
                "第一部分",
                "",
                "部门概况",
                "",
                "一、主要职责",
                "收集档案。");

        assertThat(Reading.contents(document)).containsExactly("目录", "部门概况", "主要职责", "部门决算情况说明", "收入决算情况说明");
        assertThat(Reading.headings(document)).contains("2 一 主要职责 = 主要职责");
    }

    @Test
    void a_table_of_contents_with_tabs_before_its_page_numbers_is_no_table() throws Exception {
        Document document =
                Reading.text("目录", "第一部分 部门概况\t4", "一、主要职责\t4", "第二部分 部门决算情况说明\t6", "第一部分 部门概况", "一、主要职责", "收集档案。");

        assertThat(Reading.tables(document)).isEmpty();
        assertThat(Reading.contents(document)).containsExactly("目录", "部门概况", "主要职责", "部门决算情况说明");
        assertThat(Reading.headings(document)).containsExactly("1 第一部分 部门概况 = 概况", "2 一 主要职责 = 主要职责");
    }

    @Test
    void a_table_right_behind_the_word_contents_and_a_heading_is_read() throws Exception {
        Document document = Reading.text("目录", "第一部分 部门概况", "项目\t决算数", "一、财政拨款收入\t1,234.50", "合计\t1,234.50");

        assertThat(Reading.tables(document)).hasSize(1);
        assertThat(Reading.headings(document)).containsExactly("1 第一部分 部门概况 = 概况");
    }

    @Test
    void paragraphs_that_a_page_end_broke_are_whole_again() throws Exception {
        Document document = Reading.text(
                "二、收入决算情况说明",
                "",
                "2024 年度收入 12.50 万元，主要是社会保",
                "",
                "- 7 -",
                "",
                "障和就业方面的收入，比上年增加 2 万",
                "",
                "元。",
                "",
                "三、支出决算情况说明",
                "",
                "2024 年度支出 12.50 万元。");

        assertThat(Reading.paragraphs(document))
                .containsExactly("2024年度收入12.50万元，主要是社会保障和就业方面的收入，比上年增加2万元。", "2024年度支出12.50万元。");
        assertThat(document.debris()).extracting(document::quote).containsExactly("- 7 -");
    }

    @Test
    void a_mended_paragraph_still_points_at_the_source() throws Exception {
        Document document = Reading.text("[bookmark: _Toc1]　　2024 年度收入 1,234.50 万 元，", "比上年增加 2 万元。");

        Paragraph paragraph = (Paragraph) document.blocks().get(0);
        int at = paragraph.text().value().indexOf("1,234.50万元");
        assertThat(document.quote(paragraph.text().span(at, at + "1,234.50万元".length())))
                .isEqualTo("1,234.50 万 元");
        assertThat(document.debris()).extracting(document::quote).containsExactly("[bookmark: _Toc1]");
    }

    @Test
    void lines_that_are_whole_paragraphs_stay_apart() throws Exception {
        Document document = Reading.text("收入支出总体情况，与上年相比增加", "支出5万元，其中：基本支出5万元", "没有其他支出，特此说明", "以上各项，均为实数");

        assertThat(Reading.paragraphs(document)).hasSize(4);
    }

    @Test
    void wrapped_lines_are_one_paragraph() throws Exception {
        Document document = Reading.text(
                "    2024年度一般公共预算财政拨款支出主要用于以下方面：一般公",
                "共服务支出一百一十四万元，社会保障和就业支出一千三百一十二万元",
                "，卫生健康支出七十二万元，住房保障支出五十万元，均按规定使用。",
                "    2024年度政府性基金预算财政拨款没有收入也没有支出，与上年",
                "相同。");

        assertThat(Reading.paragraphs(document)).hasSize(2);
    }

    @Test
    void lines_wrapped_at_one_width_are_one_paragraph_however_many_figures_they_hold() throws Exception {
        Document document = Reading.text(
                "2024年政府采购支出17000元，同比增加17000元，上年无政府",
                "采购，增长率无可比性。其中：政府集中采购7000元，占政府采",
                "购支出的41.18%；分散采购10000元，占政府采购支出的58.82%，",
                "同比增加10000元。",
                "按政府采购项目类型，分为货物类采购、工程类采购和服务类采",
                "购三种类型。其中：货物类采购10000元，占政府采购支出",
                "58.82%。");

        assertThat(Reading.paragraphs(document)).hasSize(2);
    }

    @Test
    void lines_cut_at_the_margin_go_on_behind_a_semicolon_before_a_bare_number_and_inside_a_heading() throws Exception {
        Document document = Reading.text(
                "第三部分 部门决算情况说明",
                "主要用于以下方面，其中：综合业务管理支出144.22万元；",
                "行政运行298.88万元；就业管理事务175.85万元；社会保险经",
                "办机构513.36万元；职业技能鉴定机构144.79万元；事业运",
                "行46.49万元；以上各项都是实际支出的数额，绩效自评得分",
                "15.",
                "八、政府性基金预算和国有资本经营预算财政拨款收入及其",
                "支出决算情况说明",
                "没有政府性基金预算财政拨款收入，也没有支出。");

        assertThat(Reading.headings(document)).last().asString().contains("收入及其支出决算情况说明 = 政府性基金预算财政拨款");
        assertThat(Reading.paragraphs(document)).hasSize(2).first().asString().endsWith("绩效自评得分15.");
    }

    @Test
    void the_margin_is_known_from_sentences_though_most_lines_are_cells_of_copied_tables() throws Exception {
        String cells = "项目名称\n设备购置\n完成\n10\n偏差原因\n无\n".repeat(20);
        Document document = Reading.text((cells
                        + "2023年度财政拨款“三公”经费支出4.71万元，比上年增加1.52万元，增长\n"
                        + "47.65%，主要原因是：技工学校调拨1辆公务用车，“三公”经费支出增加\n"
                        + "。公务接待费支出0.00万元，占0.00%，比上年增加0.00万元，增长0.00%，主\n"
                        + "要原因是：我单位无公务接待费。\n")
                .split("\n"));

        assertThat(Reading.paragraphs(document))
                .anyMatch(p -> p.startsWith("2023年度财政拨款") && p.endsWith("主要原因是：我单位无公务接待费。"));
    }

    @Test
    void items_cut_at_the_margin_are_whole_though_rows_of_a_copied_table_stand_among_them() throws Exception {
        Document document = Reading.text(
                "支出决算表",
                "单位：万元",
                "合计 80.00 80.00",
                "201 一般公共服务支出 30.00 30.00",
                "20101 人大事务 30.00 30.00",
                "2010101 行政运行 30.00 30.00",
                "211 节能环保支出 50.00 50.00",
                "第三部分 某某县林业和草原局2024年度部门决算情",
                "况说明",
                "一、支出决算情况说明",
                "1、节能环保支出（类）天然林保护（款）社会保险",
                "补助（项）。年初预算为 50 万元，主要用于职工",
                "参加保险。支出决算为 50 万元，完成年初预算的",
                "100%，与年初预算持平，没有变化，主要用于：",
                "职工参加保险。本年度全年实际支出合计为人民币",
                "50.00 万元，没有超出预算安排，已经全部支付。",
                "2、其他支出没有发生。");

        assertThat(Reading.headings(document))
                .containsExactly("1 第三部分 某某县林业和草原局2024年度部门决算情况说明 = 决算情况说明", "2 一 支出决算情况说明 = 支出决算");
        assertThat(Reading.paragraphs(document))
                .anyMatch(p -> p.startsWith("1、节能环保支出（类）天然林保护（款）社会保险补助（项）。") && p.endsWith("已经全部支付。"));
    }

    @Test
    void instructions_of_fields_that_a_converter_left_are_no_text() throws Exception {
        Document document = Reading.text(
                "目录",
                "第一部分 单位概况 PAGEREF _Toc25831 \\h 3",
                "一、主要职责 PAGEREF _Toc32310 h 3",
                "第一部分 单位概况",
                "一、主要职责",
                "负责医疗。");

        assertThat(Reading.headings(document)).containsExactly("1 第一部分 单位概况 = 概况", "2 一 主要职责 = 主要职责");
    }

    @Test
    void remains_that_a_reader_sees_stay_in_the_text() throws Exception {
        Document document = Reading.text("其中：**公务用车购置费**支出为5万元。", "<p>项目进展顺利。", "![](images/a.png)收入增加。");

        assertThat(Reading.paragraphs(document)).containsExactly("其中：**公务用车购置费**支出为5万元。", "<p>项目进展顺利。", "收入增加。");
    }

    @Test
    void a_line_in_the_vocabulary_adds_the_way_a_province_names_a_section(@TempDir Path folder) throws Exception {
        for (String file : new String[] {"sections.txt", "tables.txt"}) {
            Files.copy(Reading.VOCABULARY.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("sections.txt"), "\n2 机关运行经费 = 机关日常运转开支说明\n", StandardOpenOption.APPEND);

        Document document = new DocumentReader(folder)
                .read("a.txt", "三、机关日常运转开支说明\n支出5万元。".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Reading.headings(document)).containsExactly("2 三 机关日常运转开支说明 = 机关运行经费");
    }
}
