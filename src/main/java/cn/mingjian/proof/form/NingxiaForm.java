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

/** 64: everything in 元 with 分; budget by class, economic classes against budget and prior year, average score. */
final class NingxiaForm extends Form {

    private static final List<String> TABLES = List.of(
            "收入支出决算总表",
            "收入决算表",
            "支出决算表",
            "财政拨款收入支出决算总表",
            "一般公共预算财政拨款支出决算表",
            "一般公共预算财政拨款基本支出决算表",
            "财政拨款“三公”经费支出决算表",
            "政府性基金预算财政拨款收入支出决算表",
            "国有资本经营预算财政拨款收入支出决算表");

    NingxiaForm(Dice dice, TrueAccounts accounts) {
        super(
                dice,
                accounts,
                new Ink(Unit.YUAN, dice.chance(30), dice.chance(70), false),
                new Pen.Words("增加", "减少", "增长", "下降"));
    }

    @Override
    void body() {
        overview("单位概况", "部门职责", "机构设置");
        tables();
        outline.part("部门决算情况说明");
        totals();
        general();
        basic();
        publics();
        fund(Fund.GOVERNMENT);
        fund(Fund.CAPITAL);
        others();
        terms();
        annex();
    }

    private void tables() {
        outline.part("部门决算表");
        for (int i = 0; i < TABLES.size(); i++) {
            outline.listed(i + 1, TABLES.get(i));
        }
        TableStyle style = new TableStyle(true, true, true, false, "决算数", false, "注：本部门本年度没有%s收支，本表无数据。");
        ItemTables items = new ItemTables(pen, style);
        DetailTables details = new DetailTables(pen, style);
        new SummaryTables(pen, style).overall(TABLES.get(0));
        items.income(TABLES.get(1));
        items.spending(TABLES.get(2));
        new SummaryTables(pen, style).grants(TABLES.get(3));
        items.general(TABLES.get(4));
        details.basic(TABLES.get(5));
        details.publics(TABLES.get(6), FULL);
        items.fund(TABLES.get(7), Fund.GOVERNMENT);
        items.fund(TABLES.get(8), Fund.CAPITAL);
    }

    private String each(String concept, String words) {
        return changeOf(concept) == 0
                ? "与{上年}年度相比，" + words + "持平。"
                : "与{上年}年度相比，" + words + "各" + changeBecause(concept) + "。";
    }

    private void totals() {
        outline.section("收入支出决算总体情况说明");
        say.p("{年}年度收、支总计{收入/总计}。", each("收入/总计", "收、支总计"));
        outline.section("收入决算情况说明");
        say.p(
                "{年}年度收入合计{收入/本年收入合计}，其中：",
                parts("收入/", "收入/本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
                "。");
        outline.section("支出决算情况说明");
        say.p(
                "{年}年度支出合计{支出/本年支出合计}，其中：",
                parts("支出/", "支出/本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
                "。");
        outline.section("财政拨款收入支出决算总体情况说明");
        say.p("{年}年度财政拨款收、支总计{收入/财政拨款/总计}。", each("收入/财政拨款/总计", "财政拨款收、支总计"));
    }

    private String parts(String root, String whole, String... names) {
        return List.of(names).stream()
                .map(n -> n + "{" + root + n + "}" + share(root + n, whole))
                .collect(Collectors.joining("；"));
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
        say.p("{年}年度一般公共预算财政拨款支出年初预算为{G@年初预算数}，支出决算为{G}，完成年初预算的{G@完成/年初预算数}。其中：".replace("G", GENERAL));
        int number = 1;
        for (String klass : classes()) {
            String concept = GENERAL + "/" + klass;
            long gap = gapOf(concept, INITIAL);
            say.p(
                    number++ + "." + klass + "年初预算为{%1$s@年初预算数}，支出决算为{%1$s}".formatted(concept),
                    accounts.fen(concept, INITIAL) == 0 ? "。" : "，完成年初预算的{" + concept + "@完成/年初预算数}。",
                    "决算数{" + concept + "@比/年初预算数}预算数" + (gap == 0 ? "。" : "的主要原因是" + reasons.gap(gap) + "。"));
        }
    }

    private void basic() {
        outline.section("一般公共预算财政拨款基本支出决算情况说明");
        say.p("{年}年度一般公共预算财政拨款基本支出{B}，其中：人员经费{B/人员经费}，公用经费{B/公用经费}。支出具体情况如下：".replace("B", BASIC));
        int number = 1;
        for (String klass :
                accounts.economics().stream().map(e -> e.klass()).distinct().toList()) {
            String concept = BASIC + "/" + klass;
            long gap = gapOf(concept, INITIAL);
            say.p(
                    number++ + "." + klass + "{" + concept + "}，",
                    gap == 0 ? "与{年}年度年初预算数持平" : "较{年}年度年初预算数{" + concept + "@差/年初预算数}，主要原因是" + reasons.gap(gap),
                    "；",
                    changeOf(concept) == 0 ? "与{上年}年度决算数持平" : "较{上年}年度决算数" + changeBecause(concept),
                    "。");
        }
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费财政拨款支出决算总体情况说明");
        say.p("{年}年度“三公”经费财政拨款支出预算为{三公经费@全年预算数}，支出决算为{三公经费}", complete(PUBLICS), "。", against(PUBLICS));
        say.p("{年}年度“三公”经费财政拨款支出决算数", compared(PUBLICS), "。");
        outline.sub("“三公”经费财政拨款支出决算具体情况说明");
        say.p(
                "1.因公出国（境）费预算为{T@全年预算数}，支出决算为{T}".replace("T", TRAVEL),
                complete(TRAVEL) + "；" + compared(TRAVEL) + "。" + against(TRAVEL),
                "{年}年度因公出国（境）团组数{T/团组数#个}，累计因公出国（境）{T/人次#人次}。".replace("T", TRAVEL));
        say.p(
                "2.公务用车购置及运行维护费预算为{C@全年预算数}，支出决算为{C}".replace("C", CARS),
                complete(CARS) + "；" + compared(CARS) + "。" + against(CARS));
        say.p("其中：公务用车购置费支出为{C/公务用车购置费}，购置数为{C/购置数#辆}，公务用车运行维护费支出{C/公务用车运行维护费}。截至{年}年12月31日开支财政拨款的公务用车保有量为{C/保有量#辆}。"
                .replace("C", CARS));
        say.p(
                "3.公务接待费预算为{R@全年预算数}，支出决算为{R}".replace("R", RECEPTION),
                complete(RECEPTION) + "；" + compared(RECEPTION) + "。" + against(RECEPTION),
                "其中：国内接待费支出{R/国内接待费}，国（境）外接待费支出{R/外事接待费}。{年}年度国内公务接待批次{R/国内接待费/批次#个}，国内公务接待人次{R/国内接待费/人次#人次}，"
                        .replace("R", RECEPTION),
                "国（境）外公务接待批次{R/外事接待费/批次#个}，国（境）外公务接待人次{R/外事接待费/人次#人次}。".replace("R", RECEPTION));
    }

    private String complete(String concept) {
        return accounts.fen(concept, FULL) == 0 ? "" : "，完成预算的{" + concept + "@完成/全年预算数}";
    }

    private String against(String concept) {
        long gap = gapOf(concept, FULL);
        return gap == 0 ? "决算数与预算数持平。" : "决算数{" + concept + "@比/全年预算数}预算数的主要原因是" + reasons.publicsUnder() + "。";
    }

    private String compared(String concept) {
        long change = changeOf(concept);
        return change == 0 ? "与{上年}年度持平" : "比{上年}年度" + change(concept) + "，主要原因是" + reasons.publics(concept, change);
    }

    private void fund(Fund fund) {
        outline.section(fund.title() + "收入支出决算情况说明");
        if (!has(fund)) {
            fundStatement(fund);
            return;
        }
        String name = fund.title();
        String spent = "支出/" + name;
        say.p(
                "{年}年度" + name
                        + "年初结转和结余{收入/F/年初结转和结余}，本年收入{收入/财政拨款收入/F}，本年支出{支出/F}，年末结转和结余{支出/F/年末结转和结余}。"
                                .replace("F", name),
                "本年支出" + (changeOf(spent) == 0 ? "与{上年}年度决算数持平。" : "较{上年}年度决算数" + changeBecause(spent) + "。"));
        for (FunctionItem item : accounts.items(fund)) {
            say.p("具体情况如下：" + item.code() + "-" + item.item() + "{" + spent + "/" + item.path() + "}。");
        }
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        outline.sub("机关运行经费支出情况说明");
        say.p(
                "{年}年度本部门机关运行经费支出{机关运行经费}，",
                changeOf("机关运行经费") == 0 ? "与{上年}年度持平。" : "比{上年}年度" + changeBecause("机关运行经费") + "。",
                accounts.hasInstitution() ? "所属事业单位公用经费支出{事业单位公用经费}。" : "");
        outline.sub("政府采购支出情况说明");
        Holdings holdings = new Holdings(this);
        holdings.procurement("授予中小企业合同金额");
        if (now("政府采购") != 0) {
            say.p(holdings.byKind(), "。");
        }
        outline.sub("国有资产占有使用情况说明");
        holdings.assets(true, false);
        outline.sub("预算绩效管理工作开展情况说明");
        Scores scores = new Scores(0, 2);
        say.p(
                "1.绩效管理工作开展情况。根据预算绩效管理要求，组织对{年}年度一般公共预算项目支出开展绩效自评，涉及项目{绩效管理/自评项目#个}，资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/"
                        + PROJECT + "}。");
        new Performance(pen, scores).withAverage(projects(), "2.项目绩效自评结果。根据年初设定的绩效目标，项目自评平均得分为{平均}，项目执行结果总体符合预期。");
    }

    private void annex() {
        outline.part("附件");
        ProjectSheet sheet = new ProjectSheet(
                pen, new Scores(0, 2), true, new ProjectSheet.SheetStyle("项目支出绩效自评表（%d年度）", "—", true, false, false));
        for (Project project : projects()) {
            sheet.write(project);
        }
    }
}
