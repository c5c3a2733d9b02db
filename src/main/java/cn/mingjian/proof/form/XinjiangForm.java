package cn.mingjian.proof.form;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.form.TableStyle.Feature;

/** 65: totals with their parts in one sentence, prior year for every 项, 预决算差异率, sheets in an annex. */
final class XinjiangForm extends Form {

    XinjiangForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, true, true, false), words(dice));
    }

    @Override
    void body() {
        overview("部门概况", "主要职能", "机构设置及人员情况");
        outline.part("部门决算情况说明");
        totals();
        chapters.incomeAndSpending("本年收入{收入/本年收入合计}，其中：", "本年支出{支出/本年支出合计}，其中：", Chapters.SOURCES, true);
        grants();
        general();
        details();
        basic();
        inAnyOrder(new XinjiangPublics(this)::write, funds(this::fund));
        others();
        performance();
        terms();
        new AccountsTables(
                        this,
                        TableStyle.of("决算数", "注：本部门本年度没有%s收支，本表为空表。")
                                .with(Feature.ROW_NUMBERS)
                                .with(Feature.COLUMN_NUMBERS)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write("部门决算报表", AccountsTables.NINE);
    }

    private void totals() {
        outline.section("收入支出决算总体情况说明");
        say.p("{年}年度收入总计{收入/总计}，其中：本年收入合计{收入/本年收入合计}，使用非财政拨款结余（含专用结余）{收入/使用非财政拨款结余}，" + "年初结转和结余{收入/年初结转和结余}。");
        say.p("{年}年度支出总计{支出/总计}，其中：本年支出合计{支出/本年支出合计}，结余分配{支出/结余分配}，年末结转和结余{支出/年末结转和结余}。");
        say.p("收入支出总体与上年相比，", changeBecause("收入/总计").replace("与上年", ""), "。");
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
            say.p(number(number++) + klass + "（类）{" + concept + "}" + share(concept, GENERAL) + "。");
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
                        number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：支出决算数为{"
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
        if (!chapters.opensFund(fund, "收入支出决算情况说明")) {
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
                    number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：支出决算数为{"
                            + concept + "}，",
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
}
