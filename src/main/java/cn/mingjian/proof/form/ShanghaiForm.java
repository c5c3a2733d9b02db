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

/** 31: split code columns, total row below, purposes of every 项, 三公 against the budget of the beginning of the year. */
final class ShanghaiForm extends Form {

    private static final List<String> PURPOSES = List.of("保障机构日常运转", "落实年度重点工作", "人员经费和相关保障", "开展业务管理和服务", "完成专项任务");

    ShanghaiForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, false, true, false), words(dice));
    }

    @Override
    void body() {
        overview(accounts.entity() + "概况", "主要职能", "部门决算单位构成");
        new AccountsTables(
                        this,
                        TableStyle.of("决算数", "注：" + accounts.entity() + "无%s支出，故本表无数据。")
                                .with(Feature.SPLIT_CODES)
                                .with(Feature.TOTAL_LAST)
                                .with(Feature.DETAILED, dice.chance(30)))
                .write(accounts.entity() + accounts.fiscalYear() + "年度部门决算表", AccountsTables.NINE);
        outline.part(accounts.entity() + accounts.fiscalYear() + "年度部门决算情况说明");
        chapters.totals(
                new Chapters.Openings(
                        "{部门}{年}年度收入支出总计{收入/总计}。",
                        "本年收入合计{收入/本年收入合计}，其中：",
                        "本年支出合计{支出/本年支出合计}，其中：",
                        "{部门}{年}年度财政拨款收入支出总计{收入/财政拨款/总计}。",
                        "收入支出总计",
                        Chapters.SOURCES,
                        false),
                this::year);
        general();
        chapters.basic("一般公共预算财政拨款基本支出{" + BASIC + "}。其中：");
        inAnyOrder(this::publics, funds(this::fund));
        performance();
        others();
        terms();
    }

    @Override
    String budgetOfPublics() {
        return INITIAL;
    }

    private String year(String concept, String words) {
        return changeOf(concept) == 0
                ? versus + "，" + words + "持平。"
                : versus + "，" + words + change(concept) + "。主要原因：" + reasons.two(changeOf(concept)) + "。";
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        outline.sub("一般公共预算财政拨款支出决算总体情况");
        say.p("一般公共预算财政拨款支出{" + GENERAL + "}，占本年支出合计的{" + GENERAL + "@占/支出/本年支出合计}。", year(GENERAL, "一般公共预算财政拨款支出"));
        outline.sub("一般公共预算财政拨款支出决算结构情况");
        say.p("一般公共预算财政拨款支出{" + GENERAL + "}，主要用于以下方面：", classList("；", "（类）"), "。");
        outline.sub("一般公共预算财政拨款支出决算具体情况");
        say.p(
                chapters.initialBudget(),
                chapters.against(GENERAL, INITIAL, "的主要原因：").replaceAll("。$", "。其中："));
        int number = 1;
        for (FunctionItem item : accounts.items(Fund.GENERAL)) {
            String concept = GENERAL + "/" + item.path();
            long gap = gapOf(concept, INITIAL);
            say.p(
                    number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）。主要用于："
                            + dice.pick(PURPOSES) + "。年初预算为{%1$s@年初预算数}，支出决算为{%1$s}。".formatted(concept),
                    gap == 0 ? "决算数与预算数持平。" : chapters.against(concept, INITIAL, "的主要原因："));
        }
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费财政拨款支出决算总体情况说明");
        say.p(
                "“三公”经费财政拨款支出年初预算为{三公经费@年初预算数}，支出决算为{三公经费}",
                complete(PUBLICS, "，完成预算的"),
                "，其中：因公出国（境）费支出决算为{" + TRAVEL + "}" + complete(TRAVEL, "，完成预算的"),
                "；公务用车购置及运行维护费支出决算为{" + CARS + "}" + complete(CARS, "，完成预算的"),
                "；公务接待费支出决算为{" + RECEPTION + "}" + complete(RECEPTION, "，完成预算的") + "。",
                "“三公”经费支出" + againstBudget(PUBLICS, "的主要原因："));
        say.p(
                "{年}年度“三公”经费财政拨款支出决算数" + comparedWithLastYear(PUBLICS) + "。其中：因公出国（境）费支出决算",
                comparedWithLastYear(TRAVEL) + "；公务用车购置及运行维护费支出决算"
                        + comparedWithLastYear(CARS) + "；公务接待费支出决算"
                        + comparedWithLastYear(RECEPTION) + "。");
        outline.sub("“三公”经费财政拨款支出决算具体情况说明");
        if (now(PUBLICS) != 0) {
            chapters.publicShares("“三公”经费财政拨款支出决算中，");
        }
        say.p("1、因公出国（境）费支出{T}。全年安排因公出国（境）团组{T/团组数#个}、累计{T/人次#人次}。".replace("T", TRAVEL));
        say.p(
                "2、公务用车购置及运行维护费支出{C}。其中：公务用车购置费支出为{C/公务用车购置费}，购置公务用车{C/购置数#辆}。公务用车运行维护费支出{C/公务用车运行维护费}。{年}年末，开支财政拨款的公务用车保有量为{C/保有量#辆}。"
                        .replace("C", CARS));
        say.p(
                "3、公务接待费支出{R}。其中：国内公务接待支出{R/国内接待费}，公务接待{R/国内接待费/批次#批次}、{R/国内接待费/人次#人次}；外宾接待支出{R/外事接待费}，接待外宾{R/外事接待费/批次#批次}、{R/外事接待费/人次#人次}。"
                        .replace("R", RECEPTION));
    }

    private void fund(Fund fund) {
        if (!chapters.opensFund(fund, "收入支出决算情况说明")) {
            return;
        }
        say.p(fund.title() + "收入{收入/财政拨款收入/F}，支出{支出/F}。".replace("F", fund.title()));
    }

    private void performance() {
        outline.section("预算绩效管理情况");
        Scores scores = new Scores(2, 2);
        Performance sentences = new Performance(pen, scores);
        sentences.withAverage(
                projects(),
                "{部门}{年}年度预算绩效管理工作开展情况如下：建立了覆盖事前、事中、事后的绩效管理工作机制；绩效自评的{年}年度项目{个数}，涉及预算金额{全年预算数}，平均得分{平均}"
                        + "（其中，绩效评级为“优”的项目{优}，绩效评级为“良”的项目{良}，绩效评级为“中”的项目{中}）。");
        ProjectSheet sheet = new ProjectSheet(
                pen, scores, false, new ProjectSheet.SheetStyle("项目支出绩效自评表（%d年度）", "—", true, true, true));
        for (Project project : projects()) {
            sheet.write(project);
        }
    }

    private void others() {
        outline.section("其他重要事项的情况说明");
        chapters.others(
                List.of("机关运行经费支出情况", "政府采购支出情况", "国有资产占有使用情况说明"),
                () -> chapters.organ("机关运行经费支出{机关运行经费}，", "与{上年}年度持平", "比{上年}年度", "事业单位"),
                () -> new Holdings(this).procurement("授予中小企业合同金额"),
                () -> new Holdings(this).assets(false, false));
    }
}
