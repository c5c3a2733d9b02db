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

/** 64: everything in 元 with 分; budget by class, economic classes against budget and prior year, average score. */
final class NingxiaForm extends Form {

    NingxiaForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.YUAN, dice.chance(30), dice.chance(70), false), words(dice));
    }

    @Override
    void body() {
        overview("单位概况", "部门职责", "机构设置");
        new AccountsTables(
                        this,
                        TableStyle.of("决算数", "注：本部门本年度没有%s收支，本表无数据。")
                                .with(Feature.ROW_NUMBERS)
                                .with(Feature.COLUMN_NUMBERS)
                                .with(Feature.SPLIT_CODES)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write("部门决算表", AccountsTables.NINE);
        outline.part("部门决算情况说明");
        chapters.totals(
                new Chapters.Openings(
                        "{年}年度收、支总计{收入/总计}。",
                        "{年}年度收入合计{收入/本年收入合计}，其中：",
                        "{年}年度支出合计{支出/本年支出合计}，其中：",
                        "{年}年度财政拨款收、支总计{收入/财政拨款/总计}。",
                        "收、支总计",
                        Chapters.SOURCES,
                        true),
                this::each);
        general();
        basic();
        inAnyOrder(this::publics, funds(this::fund));
        others();
        terms();
        annex();
    }

    private String each(String concept, String words) {
        return changeOf(concept) == 0
                ? versus + "，" + words + "持平。"
                : versus + "，" + words + "各" + changeBecause(concept) + "。";
    }

    private void general() {
        chapters.generalWithClasses();
        outline.sub("一般公共预算财政拨款支出决算具体情况");
        say.p("{年}年度", chapters.initialBudget().replaceAll("。$", "。其中："));
        int number = 1;
        for (String klass : classes()) {
            String concept = GENERAL + "/" + klass;
            say.p(number(number++) + klass, chapters.budgeted(concept), chapters.against(concept, INITIAL, "的主要原因是"));
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
                    number(number++) + klass + "{" + concept + "}，",
                    gap == 0 ? "与{年}年度年初预算数持平" : "较{年}年度年初预算数{" + concept + "@差/年初预算数}，主要原因是" + reasons.gap(gap),
                    "；",
                    changeOf(concept) == 0 ? "与{上年}年度决算数持平" : "较{上年}年度决算数" + changeBecause(concept),
                    "。");
        }
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费财政拨款支出决算总体情况说明");
        say.p(
                "{年}年度“三公”经费财政拨款支出预算为{三公经费@全年预算数}，支出决算为{三公经费}",
                complete(PUBLICS, "，完成预算的"),
                "。",
                againstBudget(PUBLICS, "的主要原因是"));
        say.p("{年}年度“三公”经费财政拨款支出决算数", comparedWithLastYear(PUBLICS), "。");
        outline.sub("“三公”经费财政拨款支出决算具体情况说明");
        say.p(
                "1.因公出国（境）费预算为{T@全年预算数}，支出决算为{T}".replace("T", TRAVEL),
                complete(TRAVEL, "，完成预算的") + "；" + comparedWithLastYear(TRAVEL) + "。" + againstBudget(TRAVEL, "的主要原因是"),
                "{年}年度因公出国（境）团组数{T/团组数#个}，累计因公出国（境）{T/人次#人次}。".replace("T", TRAVEL));
        say.p(
                "2.公务用车购置及运行维护费预算为{C@全年预算数}，支出决算为{C}".replace("C", CARS),
                complete(CARS, "，完成预算的") + "；" + comparedWithLastYear(CARS) + "。" + againstBudget(CARS, "的主要原因是"));
        say.p("其中：公务用车购置费支出为{C/公务用车购置费}，购置数为{C/购置数#辆}，公务用车运行维护费支出{C/公务用车运行维护费}。截至{年}年12月31日开支财政拨款的公务用车保有量为{C/保有量#辆}。"
                .replace("C", CARS));
        say.p(
                "3.公务接待费预算为{R@全年预算数}，支出决算为{R}".replace("R", RECEPTION),
                complete(RECEPTION, "，完成预算的") + "；" + comparedWithLastYear(RECEPTION) + "。"
                        + againstBudget(RECEPTION, "的主要原因是"),
                "其中：国内接待费支出{R/国内接待费}，国（境）外接待费支出{R/外事接待费}。{年}年度国内公务接待批次{R/国内接待费/批次#个}，国内公务接待人次{R/国内接待费/人次#人次}，"
                        .replace("R", RECEPTION),
                "国（境）外公务接待批次{R/外事接待费/批次#个}，国（境）外公务接待人次{R/外事接待费/人次#人次}。".replace("R", RECEPTION));
    }

    private void fund(Fund fund) {
        if (!chapters.opensFund(fund, "收入支出决算情况说明")) {
            return;
        }
        String spent = "支出/" + fund.title();
        say.p(
                chapters.fundFlow(fund),
                "本年支出" + (changeOf(spent) == 0 ? "与{上年}年度决算数持平。" : "较{上年}年度决算数" + changeBecause(spent) + "。"));
        for (FunctionItem item : accounts.items(fund)) {
            say.p("具体情况如下：" + item.code() + "-" + item.item() + "{" + spent + "/" + item.path() + "}。");
        }
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        Holdings holdings = new Holdings(this);
        chapters.others(
                List.of("机关运行经费支出情况说明", "政府采购支出情况说明", "国有资产占有使用情况说明"),
                () -> chapters.organ("{年}年度本部门机关运行经费支出{机关运行经费}，", "与{上年}年度持平", "比{上年}年度", "所属事业单位"),
                () -> {
                    holdings.procurement("授予中小企业合同金额");
                    if (now("政府采购") != 0) {
                        say.p(holdings.byKind(), "。");
                    }
                },
                () -> holdings.assets(true, false));
        outline.sub("预算绩效管理工作开展情况说明");
        Scores scores = new Scores(0, 2);
        say.p(
                "1.绩效管理工作开展情况。根据预算绩效管理要求，组织对{年}年度一般公共预算项目支出开展绩效自评，涉及项目{绩效管理/自评项目#个}，资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/"
                        + PROJECT + "}。");
        new Performance(pen, scores).withAverage(projects(), "2.项目绩效自评结果。根据年初设定的绩效目标，项目自评平均得分为{平均}，项目执行结果总体符合预期。");
    }

    private void annex() {
        outline.part("附件");
        listProjects(new Scores(0, 2));
        ProjectSheet sheet = new ProjectSheet(
                pen, new Scores(0, 2), true, new ProjectSheet.SheetStyle("项目支出绩效自评表（%d年度）", "—", true, false, false));
        for (Project project : projects()) {
            sheet.write(project);
        }
    }
}
