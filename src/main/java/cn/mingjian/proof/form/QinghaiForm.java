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
import java.util.stream.Stream;

/** 63: tables that leave out zeros, only what is not zero in the text, items under class headings, two extra tables. */
final class QinghaiForm extends Form {

    private static final List<String> TABLES = Stream.concat(
                    AccountsTables.PUBLICS_LAST.stream().map(t -> t.replace("基本支出决算表", "基本支出决算明细表")),
                    Stream.of("财政拨款“三公”经费相关统计数", "机关运行经费支出情况表", "政府采购支出情况表"))
            .toList();

    QinghaiForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, false, true, true), words(dice));
    }

    @Override
    void body() {
        overview("部门概况", "部门职责", "机构设置情况");
        new AccountsTables(
                        this,
                        TableStyle.of("金额", "注：本部门本年度无%s收支，本表为空表。")
                                .with(Feature.ROW_NUMBERS)
                                .with(Feature.COLUMN_NUMBERS)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write("部门决算公开报表", TABLES);
        outline.part("部门决算情况说明");
        chapters.totals(
                new Chapters.Openings(
                        "{年}年度收入、支出总计{收入/总计}",
                        "本年收入合计{收入/本年收入合计}，其中：",
                        "本年支出合计{支出/本年支出合计}，其中：",
                        "{年}年度财政拨款收入、支出总计{收入/财政拨款/总计}",
                        "收入、支出总计",
                        Chapters.SOURCES,
                        false),
                this::both);
        general();
        chapters.basic("{年}年度一般公共预算财政拨款基本支出{" + BASIC + "}，其中：");
        inAnyOrder(funds(this::fund), this::publics);
        organAndProcurement();
        performance();
        outline.section("其他重要事项的情况说明");
        outline.sub("国有资产占用情况");
        new Holdings(this).assets(false, false);
        terms();
    }

    private String both(String concept, String words) {
        return changeOf(concept) == 0 ? "，与上年持平。" : "，比上年" + words + "各" + changeBecause(concept) + "。";
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        outline.sub("一般公共预算财政拨款支出总体情况");
        say.p(
                "{年}年度一般公共预算财政拨款支出{" + GENERAL + "}，占本年支出合计的{" + GENERAL + "@占/支出/本年支出合计}，",
                changeOf(GENERAL) == 0 ? "与上年持平。" : "比上年" + changeBecause(GENERAL) + "。");
        outline.sub("一般公共预算财政拨款支出结构情况");
        say.p("{年}年度一般公共预算财政拨款支出主要用于以下方面：", classList("；", "（类）"), "。");
        outline.sub("一般公共预算财政拨款支出具体情况");
        say.p(
                "{年}年度",
                chapters.initialBudget(),
                chapters.against(GENERAL, INITIAL, "的主要原因是").replaceAll("。$", "。其中："));
        int number = 1;
        for (String klass : classes()) {
            say.p(number++ + "." + klass + "（类）");
            items(klass);
        }
    }

    private void items(String klass) {
        List<FunctionItem> items = accounts.items(Fund.GENERAL).stream()
                .filter(i -> i.klass().equals(klass))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            FunctionItem item = items.get(i);
            String concept = GENERAL + "/" + item.path();
            say.p(
                    items.size() == 1 ? "" : "（" + (i + 1) + "）",
                    item.group() + "（款）" + item.item() + "（项）" + chapters.budgeted(concept),
                    chapters.against(concept, INITIAL, "的主要原因是"));
        }
    }

    private void fund(Fund fund) {
        if (!chapters.opensFund(fund, "收入支出决算情况说明")) {
            return;
        }
        String spent = "支出/" + fund.title();
        say.p(chapters.fundFlow(fund), "本年支出" + (changeOf(spent) == 0 ? "与上年持平。" : "比上年" + changeBecause(spent) + "。"));
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费支出总体情况说明");
        say.p(
                "{年}年度“三公”经费支出预算为{三公经费@全年预算数}，支出决算为{三公经费}",
                complete(PUBLICS, "，完成预算的"),
                "，其中：因公出国（境）费预算{T@全年预算数}，支出决算为{T}".replace("T", TRAVEL) + complete(TRAVEL, "，完成预算的"),
                "；公务用车购置及运行维护费预算{C@全年预算数}，支出决算为{C}".replace("C", CARS) + complete(CARS, "，完成预算的"),
                "；公务接待费预算{R@全年预算数}，支出决算为{R}".replace("R", RECEPTION) + complete(RECEPTION, "，完成预算的"),
                "。");
        outline.sub("“三公”经费支出具体执行情况说明");
        chapters.publicShares("{年}年度“三公”经费支出决算中，");
        say.p("1.因公出国（境）费支出{T}，全年安排因公出国（境）团组{T/团组数#个}，{T/人次#人次}。".replace("T", TRAVEL));
        say.p("2.公务用车购置及运行维护费支出{C}。其中：公务用车购置费支出{C/公务用车购置费}，购置公务用车{C/购置数#辆}；公务用车运行维护费支出{C/公务用车运行维护费}，公务用车保有量为{C/保有量#辆}。"
                .replace("C", CARS));
        say.p(
                "3.公务接待费支出{R}，其中：国内接待费{R/国内接待费}，接待{R/国内接待费/批次#批次}，{R/国内接待费/人次#人次}；外事接待费{R/外事接待费}，接待{R/外事接待费/批次#批次}，{R/外事接待费/人次#人次}。"
                        .replace("R", RECEPTION));
        outline.sub("“三公”经费增减变化情况说明");
        say.p(
                "{年}年度“三公”经费支出决算数",
                compared(PUBLICS, "与上年持平", "比上年", because),
                "。其中：因公出国（境）费支出决算数",
                compared(TRAVEL, "与上年持平", "比上年", because),
                "；公务用车购置及运行维护费支出决算数",
                compared(CARS, "与上年持平", "比上年", because),
                "；公务接待费支出决算数",
                compared(RECEPTION, "与上年持平", "比上年", because),
                "。");
    }

    private void organAndProcurement() {
        outline.section("机关运行经费支出情况说明");
        chapters.organ("{年}年度，机关运行经费支出{机关运行经费}，", "与上年持平", "比上年", "事业单位");
        outline.section("政府采购支出情况说明");
        new Holdings(this).procurement("授予中小企业合同金额");
    }

    private void performance() {
        Scores scores = new Scores(2, dice.pick(1, 2));
        Performance sentences = new Performance(pen, scores);
        ProjectSheet sheet = new ProjectSheet(
                pen, scores, true, new ProjectSheet.SheetStyle("项目支出绩效自评表（%d年度）", "--", false, false, false));
        outline.section("关于{年}年度绩效评价情况说明".replace("{年}", Integer.toString(accounts.fiscalYear())));
        outline.sub("绩效评价工作开展情况");
        say.p("根据预算绩效管理要求，{部门}组织对{绩效管理/自评项目#个}项目开展了绩效自评，涉及资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/" + PROJECT + "}。");
        outline.sub("项目绩效自评结果");
        say.p("在{年}年度部门决算中反映" + projectNames() + "{绩效管理/自评项目#个}项目绩效自评结果。");
        int number = 1;
        for (Project project : projects()) {
            say.p(number++ + "." + project.name() + "绩效自评情况");
            sentences.sentence(
                    project,
                    "根据年初设定的绩效目标，项目自评得分{得分}。预算资金安排及使用情况：项目全年预算数为{全年预算数}，实际支出{全年执行数}，完成年度预算的{执行率}。" + project.result());
            sheet.write(project);
        }
    }
}
