package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.EconomicItem;
import cn.mingjian.proof.accounts.Reference;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Quantity;
import cn.mingjian.proof.form.TableStyle.Feature;
import java.util.ArrayList;
import java.util.List;

/** Basic spending by economic class, 三公经费, and the regional tables of 机关运行经费 and procurement. */
final class DetailTables {

    private static final String FINAL = "决算数";
    private static final String BASIC = "支出/一般公共预算财政拨款/基本支出/";
    private static final String ROOT = "三公经费";
    private static final List<String> PUBLICS = List.of(
            ROOT,
            ROOT + "/因公出国（境）费",
            ROOT + "/公务用车购置及运行维护费",
            ROOT + "/公务用车购置及运行维护费/公务用车购置费",
            ROOT + "/公务用车购置及运行维护费/公务用车运行维护费",
            ROOT + "/公务接待费");

    private final Pen pen;
    private final TableStyle style;

    DetailTables(Pen pen, TableStyle style) {
        this.pen = pen;
        this.style = style;
    }

    private GridWriter table(String title) {
        return new GridWriter(pen, title, pen.ink().tables().symbol(), false);
    }

    void basic(String title) {
        GridWriter grid = table(title);
        grid.text("人员经费", 1, 3).text("公用经费", 1, 6).end();
        for (int i = 0; i < 3; i++) {
            grid.texts("科目编码", "科目名称", style.amountHead());
        }
        grid.end();
        List<List<EconomicItem>> blocks = List.of(block("301", "303"), block("302"), block("307", "310", "399"));
        int rows = blocks.stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < rows; r++) {
            for (List<EconomicItem> block : blocks) {
                if (r < block.size()) {
                    EconomicItem item = block.get(r);
                    grid.texts(item.code(), item.name()).money(BASIC + item.path(), FINAL);
                } else {
                    grid.blanks(3);
                }
            }
            grid.end();
        }
        grid.text("人员经费合计", 1, 2).money(BASIC + "人员经费", FINAL);
        grid.text("公用经费合计", 1, 5).money(BASIC + "公用经费", FINAL).end();
        grid.finish();
    }

    private static List<EconomicItem> block(String... classes) {
        List<EconomicItem> items = new ArrayList<>();
        for (String klass : classes) {
            Reference.economicItems().stream()
                    .filter(e -> e.code().startsWith(klass))
                    .forEach(items::add);
        }
        return items;
    }

    /** All budgets left, all final figures right. */
    void publics(String title, String budget) {
        GridWriter grid = table(title);
        grid.text("预算数", 1, 6).text("决算数", 1, 6).end();
        for (int i = 0; i < 2; i++) {
            grid.text("合计", 2, 1)
                    .text("因公出国（境）费", 2, 1)
                    .text("公务用车购置及运行维护费", 1, 3)
                    .text("公务接待费", 2, 1);
        }
        grid.end();
        for (int i = 0; i < 2; i++) {
            grid.texts("小计", "公务用车购置费", "公务用车运行维护费");
        }
        grid.end();
        if (style.has(Feature.COLUMN_NUMBERS)) {
            for (int i = 1; i <= 12; i++) {
                grid.text(Integer.toString(i));
            }
            grid.end();
        }
        PUBLICS.forEach(c -> grid.money(c, budget));
        PUBLICS.forEach(c -> grid.money(c, FINAL));
        grid.end();
        grid.note("注：本表预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数包括当年财政拨款和以前年度结转资金安排的实际支出。");
        grid.finish();
    }

    /** Budget and final figure side by side for each item. */
    void publicsPaired(String title) {
        GridWriter grid = table(title);
        grid.text("合计", 2, 2)
                .text("因公出国（境）费", 2, 2)
                .text("公务用车购置及运行维护费", 1, 6)
                .text("公务接待费", 2, 2)
                .end();
        grid.text("小计", 1, 2).text("公务用车购置费", 1, 2).text("公务用车运行维护费", 1, 2).end();
        for (int i = 0; i < PUBLICS.size(); i++) {
            grid.texts("预算数", "决算数");
        }
        grid.end();
        PUBLICS.forEach(c -> grid.money(c, "年初预算数").money(c, FINAL));
        grid.end();
        grid.note("注：本表预算数为“三公”经费年初预算数。");
        grid.finish();
    }

    /** The counts that go with 三公经费. */
    void publicCounts(String title) {
        GridWriter grid = new GridWriter(pen, title, null, false);
        grid.texts("项目", "统计数", "项目", "统计数").end();
        counts(grid, "因公出国（境）团组数（个）", PUBLICS.get(1) + "/团组数", "个");
        counts(grid, "因公出国（境）人次数（人）", PUBLICS.get(1) + "/人次", "人");
        grid.end();
        counts(grid, "公务用车购置数（辆）", PUBLICS.get(2) + "/购置数", "辆");
        counts(grid, "公务用车保有量（辆）", PUBLICS.get(2) + "/保有量", "辆");
        grid.end();
        counts(grid, "国内公务接待批次（个）", PUBLICS.get(5) + "/国内接待费/批次", "个");
        counts(grid, "国内公务接待人次（人）", PUBLICS.get(5) + "/国内接待费/人次", "人");
        grid.end();
        grid.finish();
    }

    private void counts(GridWriter grid, String name, String concept, String unit) {
        long number = pen.accounts().fen(concept, "数量");
        grid.text(name).here();
        if (number == 0) {
            grid.text("");
        } else {
            grid.piece(pen.tableCount(Quantity.of(concept, "数量"), number, unit));
        }
    }

    void organ(String title) {
        GridWriter grid = table(title);
        grid.text("项目", 1, 2).text("机关运行经费支出决算数", 2, 1).end();
        grid.texts("经济分类编码", "经济分类名称").end();
        grid.text("合计", 1, 2).money("机关运行经费", FINAL).end();
        for (EconomicItem item : Reference.economicItems()) {
            boolean spent = pen.accounts().fen("机关运行经费/" + item.path()) != 0;
            if (!item.isPersonnel() && (item.isClass() || spent || item.code().startsWith("302"))) {
                grid.texts(item.code(), item.name()).money("机关运行经费/" + item.path(), FINAL);
                grid.end(!item.isClass() && spent);
            }
        }
        grid.finish();
    }

    void procurement(String title) {
        GridWriter grid = table(title);
        grid.texts("政府采购支出信息", "行次", "金额").end();
        line(grid, "（一）政府采购支出合计", 1, "政府采购");
        line(grid, "1.政府采购货物支出", 2, "政府采购/货物");
        line(grid, "2.政府采购工程支出", 3, "政府采购/工程");
        line(grid, "3.政府采购服务支出", 4, "政府采购/服务");
        line(grid, "（二）政府采购授予中小企业合同金额", 5, "政府采购/中小企业");
        line(grid, "其中：授予小微企业合同金额", 6, "政府采购/小微企业");
        grid.finish();
    }

    private static void line(GridWriter grid, String name, int row, String concept) {
        grid.texts(name, Integer.toString(row)).money(concept, FINAL).end();
    }
}
