package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.form.TableStyle.Feature;
import java.util.List;

/** A form that is written in a resource, line by line. */
final class TemplateForm extends Form {

    private final FormText text;
    private final Turns turns;
    private final Scores scores;

    TemplateForm(Dice dice, TrueAccounts accounts, FormText text) {
        super(dice, accounts, ink(dice, text), words(dice), Outline.Numbers.of(text.get("编号")));
        this.text = text;
        this.turns = new Turns(this, text);
        String[] decimals = text.get("得分小数").split(" ", -1);
        this.scores = new Scores(Integer.parseInt(decimals[0]), Integer.parseInt(decimals[1]));
    }

    private static Ink ink(Dice dice, FormText text) {
        String[] units = text.get("金额单位").split(" ", -1);
        return new Ink(
                Unit.of(units[0]),
                Unit.of(units[1]),
                dice.chance(text.has("千分位", "文字") ? 80 : 20),
                dice.chance(80),
                false,
                "");
    }

    @Override
    String budgetOfPublics() {
        return text.get("三公预算");
    }

    @Override
    void body() {
        text.lines().forEach(this::line);
    }

    private void line(FormText.Line line) {
        String said = line.text();
        String[] parts = said.split("‖", -1);
        switch (line.command()) {
            case "" -> sentence(said);
            case "概况" -> overview(plain(parts[0]), parts[1], parts[2]);
            case "部" -> outline.part(plain(said));
            case "节" -> outline.section(plain(said));
            case "目" -> outline.sub(plain(said));
            case "表" -> tables(plain(said));
            case "逐项" -> items(Fund.GENERAL, said);
            case "基金逐项" -> items(Fund.GOVERNMENT, said);
            case "国资逐项" -> items(Fund.CAPITAL, said);
            case "逐类" -> classes(parts[0], parts.length > 1 ? parts[1] : "");
            case "基金" -> fund(Fund.GOVERNMENT, said);
            case "国资" -> fund(Fund.CAPITAL, said);
            case "采购" -> new Holdings(this).procurement(said);
            case "资产" -> new Holdings(this).assets(false, false);
            case "平均" -> new Performance(pen, scores).withAverage(projects(), said);
            case "自评表" -> sheets(said, false);
            case "整体自评表" -> sheets(said, true);
            case "名词" -> terms();
            default -> throw new IllegalStateException("no line of a form begins with @" + line.command());
        }
    }

    private String plain(String words) {
        return words.replace("{年}", Integer.toString(accounts.fiscalYear())).replace("{简称}", accounts.shortName());
    }

    /** A line whose turns leave nothing is not printed. */
    private void sentence(String line) {
        String said = turns.of(line);
        if (!said.isBlank()) {
            say.p(said);
        }
    }

    private void tables(String part) {
        TableStyle style = TableStyle.of("决算数", text.get("空表"))
                .with(Feature.ROW_NUMBERS, dice.chance(50))
                .with(Feature.COLUMN_NUMBERS, dice.chance(60))
                .with(Feature.SPLIT_CODES, text.has("表格", "类款项"))
                .with(Feature.TOTAL_LAST, text.has("表格", "合计在后"))
                .with(Feature.DETAILED, dice.chance(text.has("表格", "三级表头") ? 80 : 20));
        new AccountsTables(this, style).write(part, List.of(text.get("各表").split(" ", -1)));
    }

    /** A paragraph for every 项 of a fund. */
    private void items(Fund fund, String template) {
        int number = 1;
        for (FunctionItem item : accounts.items(fund)) {
            item(fund, item, number++, template);
        }
    }

    private void item(Fund fund, FunctionItem item, int number, String template) {
        sentence(named(template, number)
                .replace("〈此〉", "支出/" + fund.title() + "/" + item.path())
                .replace("〈款〉", item.group())
                .replace("〈项〉", item.item())
                .replace("〈编码〉", item.code())
                .replace("〈类〉", item.klass()));
    }

    private String named(String template, int number) {
        return template.replace("〈序〉", number(number)).replace("〈大写序〉", Numerals.of(number));
    }

    /** A paragraph for every 类 of the general budget, and below it one for each of its 项 where there is a template. */
    private void classes(String template, String below) {
        int number = 1;
        for (String klass : classes()) {
            sentence(named(template, number++)
                    .replace("〈此〉", GENERAL + "/" + klass)
                    .replace("〈类〉", klass)
                    .replace("〈类名〉", klass.replaceAll("支出$", "")));
            int item = 1;
            for (FunctionItem each : below.isEmpty() ? List.<FunctionItem>of() : accounts.items(Fund.GENERAL)) {
                if (each.klass().equals(klass)) {
                    item(Fund.GENERAL, each, item++, below);
                }
            }
        }
    }

    /** What is told of a fund, or that there is nothing to tell. */
    private void fund(Fund fund, String template) {
        if (has(fund)) {
            sentence(template.replace("〈基金〉", fund.title()));
        } else {
            fundStatement(fund);
        }
    }

    private void sheets(String title, boolean whole) {
        ProjectSheet.SheetStyle style = new ProjectSheet.SheetStyle(
                title, text.get("自评空格"), text.has("自评", "一级分值"), text.has("自评", "结论"), true);
        boolean stripped = text.has("自评", "去零");
        if (whole) {
            new WholeSheet(pen, scores, stripped, style).write(accounts.whole());
            return;
        }
        listProjects(scores);
        ProjectSheet sheet = new ProjectSheet(pen, scores, stripped, style);
        for (Project project : projects()) {
            sheet.write(project);
        }
    }
}
