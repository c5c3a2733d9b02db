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

/** 65: totals with their parts in one sentence, prior year for every 项, 预决算差异率, sheets in an annex. */
final class XinjiangForm extends Form {

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

    XinjiangForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, true, true, false), new Pen.Words("增加", "减少", "增长", "下降"));
    }

    @Override
    void body() {
        overview("部门概况", "主要职能", "机构设置及人员情况");
        outline.part("部门决算情况说明");
        totals();
        incomeAndSpending();
        grants();
        general();
        details();
        basic();
        new XinjiangPublics(this).write();
        fund(Fund.GOVERNMENT);
        fund(Fund.CAPITAL);
        others();
        performance();
        terms();
        tables();
    }

    private void totals() {
        outline.section("收入支出决算总体情况说明");
        say.p("{年}年度收入总计{收入/总计}，其中：本年收入合计{收入/本年收入合计}，使用非财政拨款结余（含专用结余）{收入/使用非财政拨款结余}，" + "年初结转和结余{收入/年初结转和结余}。");
        say.p("{年}年度支出总计{支出/总计}，其中：本年支出合计{支出/本年支出合计}，结余分配{支出/结余分配}，年末结转和结余{支出/年末结转和结余}。");
        say.p("收入支出总体与上年相比，", changeBecause("收入/总计").replace("与上年", ""), "。");
    }

    private void incomeAndSpending() {
        outline.section("收入决算情况说明");
        say.p(
                "本年收入{收入/本年收入合计}，其中：",
                parts("收入/", "收入/本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
                "。");
        outline.section("支出决算情况说明");
        say.p("本年支出{支出/本年支出合计}，其中：", parts("支出/", "支出/本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"), "。");
    }

    private String parts(String root, String whole, String... names) {
        return List.of(names).stream()
                .map(n -> n + "{" + root + n + "}" + share(root + n, whole))
                .collect(Collectors.joining("；"));
    }

    private void grants() {
        outline.section("财政拨款收入支出决算总体情况说明");
        say.p("{年}年度财政拨款收入总计{收入/财政拨款/总计}，其中：年初财政拨款结转和结余{收入/财政拨款/年初结转和结余}，本年财政拨款收入{收入/财政拨款收入}。"
                + "财政拨款支出总计{支出/财政拨款/总计}，其中：年末财政拨款结转和结余{支出/财政拨款/年末结转和结余}，本年财政拨款支出{支出/财政拨款/本年支出合计}。");
        say.p("财政拨款收入支出总体与上年相比，", changeBecause("收入/财政拨款/总计").replace("与上年", ""), "。", budget("支出/财政拨款/总计", INITIAL));
    }

    private String budget(String concept, String measure) {
        if (accounts.fen(concept, measure) == 0) {
            return "";
        }
        long gap = gapOf(concept, measure);
        return "与年初预算相比，年初预算数{%1$s@年初预算数}，决算数{%1$s}，预决算差异率{%1$s@差率/年初预算数}".formatted(concept)
                + (gap == 0 ? "。" : "，" + because + reasons.gap(gap) + "。");
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        outline.sub("一般公共预算财政拨款支出决算总体情况");
        say.p(
                "{年}年度一般公共预算财政拨款支出{" + GENERAL + "}，占本年支出合计的{" + GENERAL + "@占/支出/本年支出合计}。与上年相比，",
                changeBecause(GENERAL).replace("与上年", ""),
                "。",
                budget(GENERAL, INITIAL));
        outline.sub("一般公共预算财政拨款支出决算结构情况");
        int number = 1;
        for (String klass : classes()) {
            String concept = GENERAL + "/" + klass;
            say.p(number++ + "." + klass + "（类）{" + concept + "}" + share(concept, GENERAL) + "。");
        }
    }

    private void details() {
        outline.sub("一般公共预算财政拨款支出决算具体情况");
        int number = 1;
        for (TrueAccounts.Posted posted : accounts.items()) {
            FunctionItem item = posted.item();
            String concept = GENERAL + "/" + item.path();
            if (posted.fund() == Fund.GENERAL && (now(concept) != 0 || before(concept) != 0)) {
                say.p(
                        number++ + "." + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：支出决算数为{"
                                + concept + "}，",
                        compared(concept),
                        "。");
            }
        }
    }

    private String compared(String concept) {
        return (changeOf(concept) == 0 ? "与上年决算持平" : "比上年决算" + changeBecause(concept));
    }

    private void basic() {
        outline.section("一般公共预算财政拨款基本支出决算情况说明");
        say.p("{年}年度一般公共预算财政拨款基本支出{B}，其中：人员经费{B/人员经费}，包括：".replace("B", BASIC), names(true), "。");
        say.p("公用经费{" + BASIC + "/公用经费}，包括：", names(false), "。");
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
                "{年}年度" + name + "年初结转和结余{收入/" + name + "/年初结转和结余}，本年收入{收入/财政拨款收入/" + name + "}。",
                name + "本年支出{" + spent + "}，年末结转和结余{支出/" + name + "/年末结转和结余}。");
        say.p(name + "支出与上年相比，", changeBecause(spent).replace("与上年", ""), "。");
        int number = 1;
        for (FunctionItem item : accounts.items(fund)) {
            String concept = spent + "/" + item.path();
            say.p(
                    number++ + "." + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：支出决算数为{" + concept
                            + "}，",
                    compared(concept),
                    "。");
        }
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        outline.sub("机关运行经费支出情况");
        say.p(
                "{年}年度{部门}（行政单位和参照公务员法管理事业单位）机关运行经费支出{机关运行经费}，",
                changeOf("机关运行经费") == 0 ? "与上年持平" : "比上年" + changeBecause("机关运行经费"),
                "。");
        if (accounts.hasInstitution()) {
            say.p(
                    "{年}年度{部门}（事业单位）公用经费{事业单位公用经费}，",
                    changeOf("事业单位公用经费") == 0 ? "与上年持平" : "比上年" + changeBecause("事业单位公用经费"),
                    "。");
        }
        outline.sub("政府采购情况");
        new Holdings(this).procurement("授予中小企业合同金额");
        outline.sub("国有资产占用情况说明");
        new Holdings(this).assets(true, true);
    }

    private void performance() {
        outline.section("预算绩效的情况说明");
        say.p("根据预算绩效管理要求，本部门{年}年度开展绩效自评的项目{绩效管理/自评项目#个}，全年预算数{绩效管理/自评金额@全年预算数}，全年执行数{绩效管理/自评金额}，"
                + "占一般公共预算项目支出的{绩效管理/自评金额@占/" + PROJECT + "}。");
        say.p("取得的成效：" + dice.pick("预算编制与绩效目标衔接更加紧密。", "项目过程监控得到加强，资金支付进度加快。") + "发现的问题："
                + dice.pick("部分绩效指标不够细化。", "个别项目前期准备不够充分。") + "下一步改进措施：结合业务特点完善指标，加强结果运用。");
        ProjectSheet sheet = new XinjiangSheet(pen, new Scores(2, 2));
        for (Project project : projects()) {
            sheet.write(project);
        }
    }

    private void tables() {
        outline.part("部门决算报表");
        for (int i = 0; i < TABLES.size(); i++) {
            outline.listed(i + 1, TABLES.get(i));
        }
        TableStyle style = new TableStyle(true, true, false, false, "决算数", false, "注：本部门本年度没有%s收支，本表为空表。");
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
}
