package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.form.TableStyle.Feature;
import java.util.List;

/** The two tables with income on the left and spending by class on the right. */
final class SummaryTables {

    private static final String FINAL = "决算数";
    private static final int CLASSES = Classes.ALL.size();

    private static final List<Fund> FUNDS = List.of(Fund.values());

    private final Pen pen;
    private final TableStyle style;

    SummaryTables(Pen pen, TableStyle style) {
        this.pen = pen;
        this.style = style;
    }

    void overall(String title) {
        GridWriter grid = new GridWriter(pen, title, pen.ink().tables().symbol(), false);
        int half = style.has(Feature.ROW_NUMBERS) ? 3 : 2;
        grid.text("收入", 1, half).text("支出", 1, half).end();
        half(grid, style.amountHead());
        half(grid, style.amountHead());
        grid.end();
        numbers(grid, 1, 1);
        List<String> income = List.of(
                "一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
        for (int i = 0; i < CLASSES; i++) {
            boolean source = i < income.size();
            left(grid, source ? Numerals.of(i + 1) + "、" + income.get(i) : "", source ? concept(income.get(i)) : "", i);
            right(grid, Numerals.of(i + 1) + "、" + Classes.ALL.get(i), "支出/本年支出合计/" + Classes.ALL.get(i), i + 31);
            grid.end();
        }
        both(grid, 26, "本年收入合计", "收入/本年收入合计", "本年支出合计", "支出/本年支出合计");
        both(grid, 27, "使用非财政拨款结余（含专用结余）", "收入/使用非财政拨款结余", "结余分配", "支出/结余分配");
        both(grid, 28, "年初结转和结余", "收入/年初结转和结余", "年末结转和结余", "支出/年末结转和结余");
        both(grid, 29, "总计", "收入/总计", "总计", "支出/总计");
        grid.finish();
    }

    private static String concept(String source) {
        return source.contains("财政拨款") ? "收入/财政拨款收入/" + source.substring(0, source.length() - 2) : "收入/" + source;
    }

    private void both(GridWriter grid, int row, String left, String income, String right, String spending) {
        left(grid, left, income, row);
        right(grid, right, spending, row + 31);
        grid.end();
    }

    private void half(GridWriter grid, String amount) {
        grid.text("项目");
        if (style.has(Feature.ROW_NUMBERS)) {
            grid.text("行次");
        }
        grid.text(amount);
    }

    private void numbers(GridWriter grid, int left, int right) {
        if (!style.has(Feature.COLUMN_NUMBERS)) {
            return;
        }
        int next = 1;
        for (int columns : new int[] {left, right}) {
            grid.text("栏次");
            grid.blanks(style.has(Feature.ROW_NUMBERS) ? 1 : 0);
            for (int i = 0; i < columns; i++) {
                grid.text(Integer.toString(next++));
            }
        }
        grid.end();
    }

    private void left(GridWriter grid, String name, String concept, int row) {
        grid.text(name);
        if (style.has(Feature.ROW_NUMBERS)) {
            grid.text(Integer.toString(row + 1));
        }
        if (concept.isEmpty()) {
            grid.text("");
        } else {
            grid.money(concept, FINAL);
        }
    }

    private void right(GridWriter grid, String name, String concept, int row) {
        grid.text(name);
        if (style.has(Feature.ROW_NUMBERS)) {
            grid.text(Integer.toString(row + 1));
        }
        grid.money(concept, FINAL);
    }

    void grants(String title) {
        GridWriter grid = new GridWriter(pen, title, pen.ink().tables().symbol(), false);
        int half = style.has(Feature.ROW_NUMBERS) ? 3 : 2;
        grid.text("收入", 1, half).text("支出", 1, half + 3).end();
        half(grid, style.amountHead());
        half(grid, "合计");
        for (Fund fund : FUNDS) {
            grid.text(fund.title());
        }
        grid.end();
        numbers(grid, 1, 4);
        for (int i = 0; i < CLASSES; i++) {
            boolean source = i < FUNDS.size();
            String fund = source ? FUNDS.get(i).title() : "";
            left(grid, source ? Numerals.of(i + 1) + "、" + fund : "", source ? "收入/财政拨款收入/" + fund : "", i);
            String klass = Classes.ALL.get(i);
            right(grid, Numerals.of(i + 1) + "、" + klass, "支出/财政拨款/本年支出合计/" + klass, i + 32);
            for (Fund each : FUNDS) {
                grid.money("支出/" + each.title() + "/" + klass, FINAL);
            }
            grid.end();
        }
        grantTotals(grid);
        grid.finish();
    }

    private void grantTotals(GridWriter grid) {
        grantRow(grid, 26, "本年收入合计", "收入/财政拨款收入", "本年支出合计", "支出/财政拨款/本年支出合计", "支出/");
        String closing = "支出/财政拨款/年末结转和结余";
        grantRow(grid, 27, "年初财政拨款结转和结余", "收入/财政拨款/年初结转和结余", "年末财政拨款结转和结余", closing, closing + "/");
        for (int i = 0; i < FUNDS.size(); i++) {
            String fund = FUNDS.get(i).title();
            left(grid, Numerals.of(i + 1) + "、" + fund, "收入/财政拨款/年初结转和结余/" + fund, 28 + i);
            grid.text("");
            if (style.has(Feature.ROW_NUMBERS)) {
                grid.text(Integer.toString(61 + i));
            }
            grid.blanks(4).end();
        }
        grantRow(grid, 31, "总计", "收入/财政拨款/总计", "总计", "支出/财政拨款/总计", "支出/财政拨款/总计/");
    }

    private void grantRow(
            GridWriter grid, int row, String left, String income, String right, String spending, String byFund) {
        left(grid, left, income, row);
        right(grid, right, spending, row + 32);
        for (Fund fund : FUNDS) {
            grid.money(byFund + fund.title(), FINAL);
        }
        grid.end();
    }
}
