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

/** 51: completion of the adjusted budget for every 项, reception itemised, sheets and tables after the text. */
final class SichuanForm extends Form {

    SichuanForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, dice.chance(60), dice.chance(70), false), words(dice));
    }

    @Override
    void body() {
        overview("部门概况", "部门职责", "机构设置");
        outline.part("{年}年度部门决算情况说明".replace("{年}", Integer.toString(accounts.fiscalYear())));
        chapters.totals(
                new Chapters.Openings(
                        "{年}年度收、支总计均为{收入/总计}。",
                        "{年}年度本年收入合计{收入/本年收入合计}，其中：",
                        "{年}年度本年支出合计{支出/本年支出合计}，其中：",
                        "{年}年度财政拨款收、支总计均为{收入/财政拨款/总计}。",
                        "收、支总计",
                        Chapters.SOURCES_BY_FUND,
                        false),
                this::each);
        general();
        basic();
        inAnyOrder(this::publics, funds(this::fund));
        others();
        terms();
        annex();
        new AccountsTables(
                        this,
                        TableStyle.of("决算数", "注：本部门本年度无%s收支，本表为空表。")
                                .with(Feature.ROW_NUMBERS, dice.chance(50))
                                .with(Feature.COLUMN_NUMBERS)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write("附表", AccountsTables.PUBLICS_LAST);
    }

    private String each(String concept, String words) {
        return changeOf(concept) == 0
                ? versus + "，" + words + "持平。"
                : versus + "，" + words + "各" + change(concept) + "。主要变动原因是" + reasons.change(changeOf(concept)) + "。";
    }

    private void general() {
        chapters.generalWithClasses();
        outline.sub("一般公共预算财政拨款支出决算具体情况");
        say.p("{年}年度一般公共预算财政拨款支出决算数为{G}，全年预算数为{G@全年预算数}，完成预算{G@完成/全年预算数}。其中：".replace("G", GENERAL));
        int number = 1;
        // Some leave out the budget of an item, so that nobody can recompute its completion.
        boolean terse = dice.chance(5);
        for (FunctionItem item : accounts.items(Fund.GENERAL)) {
            String concept = GENERAL + "/" + item.path();
            String budget = terse ? "" : "全年预算为{" + concept + "@全年预算数}，";
            say.p(
                    number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）：" + budget
                            + "支出决算为{" + concept + "}，完成预算{" + concept + "@完成/全年预算数}，",
                    chapters.against(concept, FULL, "，主要原因是"));
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
        say.p(
                "{年}年度“三公”经费财政拨款支出决算为{三公经费}",
                complete(PUBLICS, "，完成预算"),
                "，",
                compared(PUBLICS, "与上年度持平", "较上年度", "主要原因是"),
                "。",
                againstBudget(PUBLICS, "，主要原因是"));
        outline.sub("“三公”经费财政拨款支出决算具体情况说明");
        chapters.publicShares("{年}年度“三公”经费财政拨款支出决算中，");
        say.p(
                "1.因公出国（境）费支出{" + TRAVEL + "}" + complete(TRAVEL, "，完成预算"),
                "。全年安排因公出国（境）团组{T/团组数#个}，出国（境）{T/人次#人次}。因公出国（境）费支出决算".replace("T", TRAVEL),
                comparedWithLastYear(TRAVEL),
                "。");
        say.p(
                "2.公务用车购置及运行维护费支出{" + CARS + "}" + complete(CARS, "，完成预算"),
                "。公务用车购置及运行维护费支出决算",
                comparedWithLastYear(CARS),
                "。其中：");
        say.p("公务用车购置费支出{C/公务用车购置费}。全年按规定更新购置公务用车{C/购置数#辆}。截至{年}年12月31日，单位公务用车保有量{C/保有量#辆}。".replace("C", CARS));
        say.p("公务用车运行维护费支出{" + RUNNING + "}", now(RUNNING) == 0 ? "。" : "，主要用于公务活动所需的燃料费、维修费、过路过桥费和保险费。");
        say.p(
                "3.公务接待费支出{" + RECEPTION + "}" + complete(RECEPTION, "，完成预算"),
                "。公务接待费支出决算",
                comparedWithLastYear(RECEPTION),
                "。其中：");
        say.p("国内公务接待支出{D}，国内公务接待{D/批次#批次}，{D/人次#人次}（不包括陪同人员）。".replace("D", DOMESTIC));
        say.p("外事接待支出{F}，外事接待{F/批次#批次}，{F/人次#人次}。".replace("F", FOREIGN));
    }

    private void fund(Fund fund) {
        if (!chapters.opensFund(fund, "支出决算情况说明")) {
            return;
        }
        String spent = "支出/" + fund.title();
        say.p(
                "{年}年度" + fund.title() + "支出{" + spent + "}。与{上年}年度相比，" + fund.title() + "支出",
                changeBecause(spent).replace("与上年", ""),
                "。");
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        chapters.others(
                List.of("机关运行经费支出情况", "政府采购支出情况", "国有资产占有使用情况"),
                () -> chapters.organ("{年}年度，{部门}机关运行经费支出{机关运行经费}，", "与{上年}年度持平", "比{上年}年度", "下属事业单位"),
                () -> new Holdings(this).procurement("授予中小企业合同金额"),
                () -> new Holdings(this).assets(false, false));
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
}
