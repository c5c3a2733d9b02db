package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Pen;
import java.util.List;
import java.util.stream.Collectors;

/** 51: completion of the adjusted budget for every 项, reception itemised, sheets and tables after the text. */
final class SichuanForm extends Form {

    private static final List<String> TABLES = List.of(
            "收入支出决算总表",
            "收入决算表",
            "支出决算表",
            "财政拨款收入支出决算总表",
            "一般公共预算财政拨款支出决算表",
            "一般公共预算财政拨款基本支出决算表",
            "政府性基金预算财政拨款收入支出决算表",
            "国有资本经营预算财政拨款收入支出决算表",
            "财政拨款“三公”经费支出决算表");

    SichuanForm(Dice dice, TrueAccounts accounts) {
        super(
                dice,
                accounts,
                new Ink(Unit.WAN_YUAN, dice.chance(60), dice.chance(70), false),
                new Pen.Words("增加", "减少", "增长", "下降"));
    }

    @Override
    void body() {
        overview("部门概况", "部门职责", "机构设置");
        outline.part("{年}年度部门决算情况说明".replace("{年}", Integer.toString(accounts.fiscalYear())));
        totals();
        general();
        basic();
        publics();
        fund(Fund.GOVERNMENT);
        fund(Fund.CAPITAL);
        others();
        terms();
        annex();
        tables();
    }

    private String each(String concept, String words) {
        return changeOf(concept) == 0
                ? "与{上年}年度相比，" + words + "持平。"
                : "与{上年}年度相比，" + words + "各" + change(concept) + "。主要变动原因是" + reasons.change(changeOf(concept)) + "。";
    }

    private void totals() {
        outline.section("收入支出决算总体情况说明");
        say.p("{年}年度收、支总计均为{收入/总计}。", each("收入/总计", "收、支总计"));
        outline.section("收入决算情况说明");
        say.p(
                "{年}年度本年收入合计{收入/本年收入合计}，其中：",
                parts(
                        "收入/",
                        "收入/本年收入合计",
                        "财政拨款收入/一般公共预算财政拨款",
                        "财政拨款收入/政府性基金预算财政拨款",
                        "财政拨款收入/国有资本经营预算财政拨款",
                        "上级补助收入",
                        "事业收入",
                        "经营收入",
                        "附属单位上缴收入",
                        "其他收入"),
                "。");
        outline.section("支出决算情况说明");
        say.p(
                "{年}年度本年支出合计{支出/本年支出合计}，其中：",
                parts("支出/", "支出/本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
                "。");
        outline.section("财政拨款收入支出决算总体情况说明");
        say.p("{年}年度财政拨款收、支总计均为{收入/财政拨款/总计}。", each("收入/财政拨款/总计", "财政拨款收、支总计"));
    }

    private String parts(String root, String whole, String... names) {
        return List.of(names).stream()
                .filter(n -> now(root + n) != 0)
                .map(n -> name(n) + "{" + root + n + "}" + share(root + n, whole))
                .collect(Collectors.joining("；"));
    }

    private static String name(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : path.substring(slash + 1) + "收入";
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        outline.sub("一般公共预算财政拨款支出决算总体情况");
        say.p(
                "{年}年度一般公共预算财政拨款支出{" + GENERAL + "}，占本年支出合计的{" + GENERAL + "@占/支出/本年支出合计}。与{上年}年度相比，一般公共预算财政拨款支出",
                changeBecause(GENERAL).replace("与上年", ""),
                "。");
        outline.sub("一般公共预算财政拨款支出决算结构情况");
        say.p("{年}年度一般公共预算财政拨款支出{" + GENERAL + "}，主要用于以下方面：", classList("；", ""), "。");
        outline.sub("一般公共预算财政拨款支出决算具体情况");
        say.p("{年}年度一般公共预算财政拨款支出决算数为{G}，全年预算数为{G@全年预算数}，完成预算{G@完成/全年预算数}。其中：".replace("G", GENERAL));
        int number = 1;
        // Some leave out the budget of an item, so that nobody can recompute its completion.
        boolean terse = dice.chance(5);
        for (FunctionItem item : accounts.items(Fund.GENERAL)) {
            String concept = GENERAL + "/" + item.path();
            long gap = gapOf(concept, FULL);
            String budget = terse ? "" : "全年预算为{" + concept + "@全年预算数}，";
            say.p(
                    number++ + "." + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：" + budget
                            + "支出决算为{" + concept + "}，完成预算{" + concept + "@完成/全年预算数}，",
                    "决算数{" + concept + "@比/全年预算数}预算数" + (gap == 0 ? "。" : "，主要原因是" + reasons.gap(gap) + "。"));
        }
    }

    private void basic() {
        outline.section("一般公共预算财政拨款基本支出决算情况说明");
        say.p("{年}年度一般公共预算财政拨款基本支出{" + BASIC + "}，其中：");
        say.p("人员经费{" + BASIC + "/人员经费}，主要包括：", names(true), "。");
        say.p("公用经费{" + BASIC + "/公用经费}，主要包括：", names(false), "。");
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费财政拨款支出决算总体情况说明");
        say.p("{年}年度“三公”经费财政拨款支出决算为{三公经费}", complete(PUBLICS), "，", compared(PUBLICS, "较上年度"), "。", against(PUBLICS));
        outline.sub("“三公”经费财政拨款支出决算具体情况说明");
        say.p(
                "{年}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算{" + TRAVEL + "}" + share(TRAVEL, PUBLICS),
                "；公务用车购置及运行维护费支出决算{" + CARS + "}" + share(CARS, PUBLICS),
                "；公务接待费支出决算{" + RECEPTION + "}" + share(RECEPTION, PUBLICS),
                "。具体情况如下：");
        say.p(
                "1.因公出国（境）费支出{" + TRAVEL + "}" + complete(TRAVEL),
                "。全年安排因公出国（境）团组{T/团组数#个}，出国（境）{T/人次#人次}。因公出国（境）费支出决算".replace("T", TRAVEL),
                compared(TRAVEL, "比{上年}年度"),
                "。");
        say.p(
                "2.公务用车购置及运行维护费支出{" + CARS + "}" + complete(CARS),
                "。公务用车购置及运行维护费支出决算",
                compared(CARS, "比{上年}年度"),
                "。其中：");
        say.p("公务用车购置费支出{C/公务用车购置费}。全年按规定更新购置公务用车{C/购置数#辆}。截至{年}年12月31日，单位公务用车保有量{C/保有量#辆}。".replace("C", CARS));
        say.p("公务用车运行维护费支出{" + RUNNING + "}", now(RUNNING) == 0 ? "。" : "，主要用于公务活动所需的燃料费、维修费、过路过桥费和保险费。");
        say.p(
                "3.公务接待费支出{" + RECEPTION + "}" + complete(RECEPTION),
                "。公务接待费支出决算",
                compared(RECEPTION, "比{上年}年度"),
                "。其中：");
        say.p("国内公务接待支出{D}，国内公务接待{D/批次#批次}，{D/人次#人次}（不包括陪同人员）。".replace("D", DOMESTIC));
        say.p("外事接待支出{F}，外事接待{F/批次#批次}，{F/人次#人次}。".replace("F", FOREIGN));
    }

    private String complete(String concept) {
        return accounts.fen(concept, FULL) == 0 ? "" : "，完成预算{" + concept + "@完成/全年预算数}";
    }

    private String against(String concept) {
        long gap = gapOf(concept, FULL);
        return gap == 0 ? "决算数与预算数持平。" : "决算数{" + concept + "@比/全年预算数}预算数，主要原因是" + reasons.publicsUnder() + "。";
    }

    private String compared(String concept, String than) {
        long change = changeOf(concept);
        return change == 0
                ? than.replace("较", "与").replace("比", "与") + "持平"
                : than + change(concept) + "，主要原因是" + reasons.publics(concept, change);
    }

    private void fund(Fund fund) {
        outline.section(fund.title() + "支出决算情况说明");
        String spent = "支出/" + fund.title();
        if (!has(fund)) {
            fundStatement(fund);
            return;
        }
        say.p(
                "{年}年度" + fund.title() + "支出{" + spent + "}。与{上年}年度相比，" + fund.title() + "支出",
                changeBecause(spent).replace("与上年", ""),
                "。");
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        outline.sub("机关运行经费支出情况");
        say.p(
                "{年}年度，{部门}机关运行经费支出{机关运行经费}，",
                changeOf("机关运行经费") == 0 ? "与{上年}年度持平。" : "比{上年}年度" + changeBecause("机关运行经费") + "。",
                accounts.hasInstitution() ? "下属事业单位公用经费支出{事业单位公用经费}。" : "");
        outline.sub("政府采购支出情况");
        new Holdings(this).procurement("授予中小企业合同金额");
        outline.sub("国有资产占有使用情况");
        new Holdings(this).assets(false, false);
        outline.sub("预算绩效管理情况");
        say.p("根据预算绩效管理要求，本部门在{年}年度预算编制阶段对{绩效管理/自评项目#个}项目编制了绩效目标，预算执行过程中对{绩效管理/自评项目#个}项目开展绩效监控，"
                + "年终执行完毕后，对{绩效管理/自评项目#个}项目开展了绩效自评，涉及资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/" + PROJECT
                + "}。绩效自评表见第四部分附件。");
    }

    private void annex() {
        outline.part("附件");
        outline.section("项目支出绩效自评表");
        SichuanSheet sheet = new SichuanSheet(pen, new Scores(2, dice.pick(1, 2)));
        for (Project project : projects()) {
            sheet.write(project);
        }
    }

    private void tables() {
        outline.part("附表");
        for (int i = 0; i < TABLES.size(); i++) {
            outline.listed(i + 1, TABLES.get(i));
        }
        TableStyle style = new TableStyle(dice.chance(50), true, false, false, "决算数", false, "注：本部门本年度无%s收支，本表为空表。");
        ItemTables items = new ItemTables(pen, style);
        DetailTables details = new DetailTables(pen, style);
        new SummaryTables(pen, style).overall(TABLES.get(0));
        items.income(TABLES.get(1));
        items.spending(TABLES.get(2));
        new SummaryTables(pen, style).grants(TABLES.get(3));
        items.general(TABLES.get(4));
        details.basic(TABLES.get(5));
        items.fund(TABLES.get(6), Fund.GOVERNMENT);
        items.fund(TABLES.get(7), Fund.CAPITAL);
        details.publics(TABLES.get(8), FULL);
    }
}
