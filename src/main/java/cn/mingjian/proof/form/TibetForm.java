package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.EconomicItem;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.form.TableStyle.Feature;
import java.util.List;
import java.util.stream.Collectors;

/** 54: budget against final figure for every 项 in two paragraphs, economic items with their amounts, sheets in the text. */
final class TibetForm extends Form {

    TibetForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, dice.chance(50), true, false), words(dice));
    }

    @Override
    void body() {
        overview("基本情况", "部门职责", "部门决算单位构成");
        new AccountsTables(
                        this,
                        TableStyle.of("金额", "注：本部门本年度无%s收入和支出，本表为空表。")
                                .with(Feature.ROW_NUMBERS)
                                .with(Feature.COLUMN_NUMBERS)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write("部门决算公开报表", AccountsTables.PUBLICS_LAST);
        outline.part("部门决算情况说明");
        totals();
        chapters.incomeAndSpending("本年收入{收入/本年收入合计}，其中：", "本年支出{支出/本年支出合计}，其中：", Chapters.SOURCES, true);
        grants();
        general();
        basic();
        funds();
        new TibetPublics(this).write();
        performance();
        others();
        terms();
    }

    private void totals() {
        outline.section("收入支出总体情况说明");
        say.p(
                "{年}年度收入总计{收入/总计}，支出总计{支出/总计}。与{上年}年度相比，",
                changeOf("收入/总计") == 0 ? "收入、支出总计持平。" : "收入、支出总计各" + changeBecause("收入/总计") + "。");
        outline.sub("收入总计主要构成");
        say.p("本年收入{收入/本年收入合计}。");
        reserve("使用非财政拨款结余", "收入/使用非财政拨款结余");
        reserve("年初结转和结余", "收入/年初结转和结余");
        outline.sub("支出总计主要构成");
        say.p("本年支出{支出/本年支出合计}。");
        reserve("结余分配", "支出/结余分配");
        reserve("年末结转和结余", "支出/年末结转和结余");
    }

    private void reserve(String name, String concept) {
        if (changeOf(concept) == 0) {
            say.p(name + "{" + concept + "}，与{上年}年度决算数持平。");
        } else {
            String reason = changeOf(concept) > 0 ? "按照规定结转使用的资金增加" : "加快支出进度，结转资金减少";
            say.p(name + "{" + concept + "}，较{上年}年度决算数" + change(concept) + "，" + because + reason + "。");
        }
    }

    private void grants() {
        outline.section("财政拨款收入支出决算总体情况说明");
        say.p(
                "{年}年度财政拨款收入{收入/财政拨款收入}，支出{支出/财政拨款/本年支出合计}。与{上年}年度相比，财政拨款收入",
                changeBecause("收入/财政拨款收入").replace("与上年", ""),
                "。财政拨款支出",
                changeBecause("支出/财政拨款/本年支出合计").replace("与上年", ""),
                "。");
        reserve("财政拨款年初结转和结余", "收入/财政拨款/年初结转和结余");
        reserve("财政拨款年末结转和结余", "支出/财政拨款/年末结转和结余");
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        chapters.general();
        say.p("{年}年度一般公共预算财政拨款支出{" + GENERAL + "}，主要用于以下方面：", classList("；", "（类）"), "。");
        say.p("{年}年度", chapters.initialBudget().replaceAll("。$", "。其中："));
        int number = 1;
        for (FunctionItem item : accounts.items(Fund.GENERAL)) {
            say.p(number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）。");
            String concept = GENERAL + "/" + item.path();
            say.p(chapters.budgeted(concept), chapters.against(concept, INITIAL, "的主要原因："));
        }
    }

    private void basic() {
        outline.section("一般公共预算财政拨款基本支出决算情况说明");
        say.p("{年}年度一般公共预算财政拨款基本支出{B}，其中：人员经费{B/人员经费}，主要包括：".replace("B", BASIC), economic(true), "。");
        say.p("公用经费{" + BASIC + "/公用经费}，主要包括：", economic(false), "。");
    }

    private String economic(boolean personnel) {
        return accounts.economics().stream()
                .filter(e -> e.isPersonnel() == personnel)
                .map(EconomicItem::klass)
                .distinct()
                .map(klass -> klass + "中的"
                        + accounts.economics().stream()
                                .filter(e -> e.klass().equals(klass))
                                .map(e -> e.name() + "{" + BASIC + "/" + e.path() + "}")
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    private void funds() {
        for (Fund fund : List.of(Fund.GOVERNMENT, Fund.CAPITAL)) {
            if (!chapters.opensFund(fund, "支出决算情况说明")) {
                continue;
            }
            String spent = "支出/" + fund.title();
            say.p(
                    "{年}年度" + fund.title() + "支出{" + spent + "}",
                    shareOf(spent, "支出/本年支出合计", "本年支出合计"),
                    "。与{上年}年度相比，" + fund.title() + "支出",
                    changeBecause(spent).replace("与上年", ""),
                    "。");
            for (FunctionItem item : accounts.items(fund)) {
                say.p("具体用于" + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）支出{" + spent + "/"
                        + item.path() + "}。");
            }
        }
    }

    private void performance() {
        Scores scores = new Scores(dice.pick(0, 2), dice.pick(1, 2));
        Performance sentences = new Performance(pen, scores);
        ProjectSheet sheet = new ProjectSheet(
                pen, scores, true, new ProjectSheet.SheetStyle("%d年项目支出绩效自评表", "—", true, true, false));
        outline.section("预算绩效情况说明");
        outline.sub("绩效管理工作开展情况");
        say.p("根据预算绩效管理要求，本部门组织对{年}年度一般公共预算项目支出全面开展绩效自评，共涉及项目{绩效管理/自评项目#个}，"
                + "涉及资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/" + PROJECT + "}。");
        outline.sub("项目绩效自评结果");
        say.p("本部门在{年}年度部门决算中反映" + projectNames() + "{绩效管理/自评项目#个}项目的绩效自评结果。");
        int number = 1;
        for (Project project : projects()) {
            say.p(number++ + "." + project.name() + "绩效自评情况");
            sheet.write(project);
            sentences.sentence(
                    project,
                    project.name() + "绩效自评综述：根据年初设定的绩效目标，项目绩效自评得分为{得分}。全年预算数为{全年预算数}，" + "执行数为{全年执行数}，完成预算的{执行率}。"
                            + project.result());
        }
        if (dice.chance(40)) {
            outline.sub("部门整体支出绩效自评结果");
            new WholeSheet(pen, scores, true, new ProjectSheet.SheetStyle("%d年部门整体支出绩效自评表", "—", true, true, false))
                    .write(accounts.whole());
        }
    }

    private void others() {
        outline.section("其他重要事项情况说明");
        outline.sub("机关运行经费支出情况");
        long gap = gapOf("机关运行经费", INITIAL);
        say.p(
                "{年}年度本部门机关运行经费支出{机关运行经费}",
                accounts.hasInstitution() ? "（行政单位和参照公务员法管理的事业单位）" : "",
                gap == 0 ? "，与年初预算持平" : "，比年初预算{机关运行经费@差/年初预算数}，完成年初预算的{机关运行经费@完成/年初预算数}，主要原因是" + reasons.gap(gap),
                "。与{上年}年度相比，机关运行经费",
                changeBecause("机关运行经费").replace("与上年", ""),
                "。");
        institution();
        outline.sub("政府采购支出情况");
        new Holdings(this).procurement("授予中小企业合同金额");
        outline.sub("国有资产占用情况");
        new Holdings(this).assets(true, false);
    }

    private void institution() {
        if (accounts.hasInstitution() && now("事业单位公用经费") != 0) {
            say.p("{年}年度本部门事业单位公用经费支出{事业单位公用经费}，与{上年}年度相比，" + change("事业单位公用经费").replace("与上年", "") + "。");
        }
    }
}
