package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real reports, where they are at hand. */
class RealPdfTest {

    private static final Path FOLDER = Path.of("..", "shared", "pdf");

    private static Flow read(String file) throws IOException, UnreadableDocumentException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "real reports are not at hand");
        return new PdfReader(new RowNames()).read(Files.readAllBytes(path), Limits.DEFAULT);
    }

    private static Flow putuo() throws IOException, UnreadableDocumentException {
        return read("putuo-finance-bureau-2024.pdf");
    }

    @Test
    void a_table_over_two_pages_with_headers_of_four_rows_is_read_cell_by_cell() throws Exception {
        assertThat(FlowView.rows(FlowView.gridAfter(putuo(), "收入决算表")))
                .containsExactly(
                        "项目|项目|项目|项目|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                        "支出功能分类|支出功能分类|支出功能分类|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                        "科目编码|科目编码|科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                        "类|款|项|合计|2,946.25|2,940.05|||||6.20",
                        "201|||一般公共服务支出|2,112.86|2,106.66|||||6.20",
                        "201|06||财政事务|2,112.86|2,106.66|||||6.20",
                        "201|06|01|行政运行|1,511.90|1,511.89|||||0.01",
                        "201|06|02|一般行政管理事务|16.19|10.00|||||6.19",
                        "201|06|07|信息化建设|135.25|135.25|||||",
                        "201|06|08|财政委托业务支出|449.52|449.52|||||",
                        "208|||社会保障和就业支出|326.72|326.72|||||",
                        "208|05||行政事业单位养老支出|326.72|326.72|||||",
                        "208|05|01|行政单位离退休|84.65|84.65|||||",
                        "208|05|05|机关事业单位基本养老保险缴费支出|160.75|160.75|||||",
                        "208|05|06|机关事业单位职业年金缴费支出|80.38|80.38|||||",
                        "208|05|99|其他行政事业单位养老支出|0.94|0.94|||||",
                        "210|||卫生健康支出|60.99|60.99|||||",
                        "210|11||行政事业单位医疗|60.99|60.99|||||",
                        "210|11|01|行政单位医疗|60.99|60.99|||||",
                        "221|||住房保障支出|445.69|445.69|||||",
                        "221|02||住房改革支出|445.69|445.69|||||",
                        "221|02|01|住房公积金|187.19|187.19|||||",
                        "221|02|03|购房补贴|258.50|258.50|||||");
    }

    @Test
    void a_table_of_two_halves_whose_baselines_are_offset_is_read_cell_by_cell() throws Exception {
        List<String> rows = FlowView.rows(FlowView.gridAfter(putuo(), "一般公共预算财政拨款基本支出决算表"));
        rows = rows.stream().filter(r -> !r.replace("|", "").isEmpty()).toList();
        assertThat(rows)
                .containsExactly(
                        "经济分类|经济分类|科目名称|决算数|经济分类|经济分类|科目名称|决算数",
                        "科目编码|科目编码|科目名称|决算数|科目编码|科目编码|科目名称|决算数",
                        "类|款|科目名称|决算数|类|款|科目名称|决算数",
                        "301||工资福利支出|2,082.85|302||商品和服务支出|171.07",
                        "301|01|基本工资|262.33|302|01|办公费|21.21",
                        "301|02|津贴补贴|1,238.58|302|02|印刷费|7.61",
                        "301|03|奖金||302|03|咨询费|",
                        "301|06|伙食补助费||302|04|手续费|0.09",
                        "301|07|绩效工资||302|05|水费|",
                        "301|08|机关事业单位基本养老保险缴费|160.75|302|06|电费|",
                        "301|09|职业年金缴费|80.38|302|07|邮电费|4.88",
                        "301|10|职工基本医疗保险缴费|60.99|302|08|取暖费|",
                        "301|11|公务员医疗补助缴费||302|09|物业管理费|",
                        "301|12|其他社会保障缴费|1.61|302|11|差旅费|1.20",
                        "301|13|住房公积金|187.19|302|12|因公出国（境）费用|",
                        "301|14|医疗费||302|13|维修（护）费|2.83",
                        "301|99|其他工资福利支出|91.03|302|14|租赁费|",
                        "303||对个人和家庭的补助|69.41|302|15|会议费|",
                        "303|01|离休费||302|16|培训费|4.05",
                        "303|02|退休费|69.10|302|17|公务接待费|",
                        "303|03|退职（役）费||302|18|专用材料费|",
                        "303|04|抚恤金||302|24|被装购置费|",
                        "303|05|生活补助||302|25|专用燃料费|",
                        "303|07|医疗费补助||302|26|劳务费|2.01",
                        "303|08|助学金||302|27|委托业务费|",
                        "303|09|奖励金|0.31|302|28|工会经费|24.42",
                        "303|10|个人农业生产补贴||302|29|福利费|42.77",
                        "303|11|代缴社会保险费||302|31|公务用车运行维护费|",
                        "303|99|其他对个人和家庭的补助||302|39|其他交通费用|48.49",
                        "||||302|40|税金及附加费用|",
                        "||||302|99|其他商品和服务支出|11.53",
                        "||||310||资本性支出|13.58",
                        "||||310|01|房屋建筑物购建|",
                        "||||310|02|办公设备购置|13.58",
                        "||||310|03|专用设备购置|",
                        "||||310|07|信息网络及软件购置更新|",
                        "||||310|13|公务用车购置|",
                        "||||310|19|其他交通工具购置|",
                        "||||310|21|文物和陈列品购置|",
                        "||||310|22|无形资产购置|",
                        "||||310|99|其他资本性支出|",
                        "人员经费合计|人员经费合计|人员经费合计|2,152.26|公用经费合计|公用经费合计|公用经费合计|184.65");
    }

    @Test
    void all_tables_have_their_rows_and_columns() throws Exception {
        List<Flow.Grid> grids = FlowView.grids(putuo());

        assertThat(grids).hasSize(10);
        assertThat(grids.stream()
                        .map(g -> g.rows().size() + "×" + g.rows().get(0).size()))
                .containsExactly("4×3", "32×4", "23×11", "23×10", "34×7", "24×7", "43×8", "5×12", "12×10", "12×10");
    }

    @Test
    void every_figure_of_a_table_has_its_page_and_box() throws Exception {
        Flow flow = putuo();
        for (Flow.Grid grid : FlowView.grids(flow)) {
            for (List<Cell> row : grid.rows()) {
                for (Cell cell : row) {
                    if (!cell.isBlank()) {
                        Box box = flow.positions().box(cell.text().span());
                        assertThat(flow.positions().page(cell.text().span().start()))
                                .isGreaterThanOrEqualTo(5);
                        assertThat(box.right()).isGreaterThan(box.left());
                        assertThat(box.top()).isPositive();
                        assertThat(box.bottom()).isLessThan(new BigDecimal(842));
                    }
                }
            }
        }
    }

    @Test
    void paragraphs_are_in_reading_order_and_whole() throws Exception {
        List<String> lines = FlowView.lines(putuo());

        assertThat(lines)
                .anyMatch(l -> l.startsWith("本年支出合计") && l.endsWith("占20.51%；"))
                .anyMatch(l -> l.startsWith("从预算单位构成看") && l.endsWith("编制范围的单位包括："))
                .anyMatch(l -> l.startsWith("4、") && l.endsWith("重新申请。"))
                .anyMatch(l -> l.startsWith("8、") && l.endsWith("0.94万元。决算数与预算数基本持平。"))
                .noneMatch(l -> l.matches("[-—\\s]*\\d+[-—\\s]*"));
    }

    @Test
    void the_blank_template_has_its_tables_and_paragraphs() throws Exception {
        Flow flow = read("shanghai-template-2024.pdf");

        assertThat(FlowView.grids(flow).stream()
                        .map(g -> g.rows().size() + "×" + g.rows().get(0).size()))
                .containsExactly("9×3", "30×4", "10×9", "10×8", "32×7", "10×5", "40×6", "5×12", "6×8", "6×8");
        assertThat(FlowView.rows(FlowView.gridAfter(flow, "一般公共预算财政拨款基本支出决算表")))
                .contains("30108|机关事业单位基本养老保险缴费||30206|电费|", "|||31099|其他资本性支出|");
        assertThat(FlowView.lines(flow)).contains("二、部门决算单位构成（仅有一个单位的部门，本部分内容为“机构设置”）");
    }
}
