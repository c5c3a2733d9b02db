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
import java.util.stream.Collectors;

/**
 * 44: totals told with what they consist of, final figure before budget, 三公 with share and completion in one sentence. The
 * layout of its tables differs from report to report.
 */
final class GuangdongForm extends Form {

    private static final List<String> KINDS = List.of("货物", "工程", "服务");

    GuangdongForm(Dice dice, TrueAccounts accounts) {
        super(dice, accounts, new Ink(Unit.WAN_YUAN, dice.chance(60), dice.chance(60), false), words(dice));
    }

    @Override
    void body() {
        overview("部门概况", "主要职责", "部门决算单位构成");
        TableStyle style = TableStyle.of("决算数", "注：本部门本年度没有%s收入，也没有使用该项安排的支出，本表为空。")
                .with(Feature.ROW_NUMBERS, dice.chance(50))
                .with(Feature.COLUMN_NUMBERS, dice.chance(50))
                .with(Feature.SPLIT_CODES, dice.chance(40))
                .with(Feature.TOTAL_LAST, dice.chance(30))
                .with(Feature.DETAILED, dice.chance(30));
        new AccountsTables(this, style).write(accounts.fiscalYear() + "年度部门决算表", AccountsTables.PUBLICS_LAST);
        outline.part(accounts.fiscalYear() + "年度部门决算情况说明");
        totals();
        general();
        chapters.basic("{年}年度一般公共预算财政拨款基本支出{" + BASIC + "}，其中：");
        inAnyOrder(() -> fund(Fund.GOVERNMENT), () -> fund(Fund.CAPITAL), this::publics);
        others();
        performance();
        terms();
        annex();
    }

    private void totals() {
        outline.section("收入支出决算总体情况说明");
        say.p(
                "{部门}{年}年度总收入{收入/总计}，其中本年收入{收入/本年收入合计}" + unlessZero("使用非财政拨款结余", "收入/使用非财政拨款结余"),
                "，年初结转和结余{收入/年初结转和结余}；总支出{支出/总计}，其中本年支出{支出/本年支出合计}" + unlessZero("结余分配", "支出/结余分配"),
                "，年末结转和结余{支出/年末结转和结余}。" + versus + "，收、支总计" + each("收入/总计"));
        chapters.incomeAndSpending("本年收入合计{收入/本年收入合计}，其中：", "本年支出合计{支出/本年支出合计}，其中：", Chapters.SOURCES_BY_FUND, false);
        outline.section("财政拨款收入支出决算总体情况说明");
        say.p(
                "{年}年度财政拨款总收入{收入/财政拨款/总计}，其中本年财政拨款收入{收入/财政拨款收入}，年初财政拨款结转和结余{收入/财政拨款/年初结转和结余}；",
                "财政拨款总支出{支出/财政拨款/总计}，其中本年财政拨款支出{支出/财政拨款/本年支出合计}，年末财政拨款结转和结余{支出/财政拨款/年末结转和结余}。",
                versus + "，财政拨款收、支总计" + each("收入/财政拨款/总计"));
    }

    private String unlessZero(String name, String concept) {
        return now(concept) == 0 ? "" : "，" + name + "{" + concept + "}";
    }

    private String each(String concept) {
        return changeOf(concept) == 0 ? "持平。" : "各" + changeBecause(concept) + "。";
    }

    private void general() {
        outline.section("一般公共预算财政拨款支出决算情况说明");
        say.p(
                "（一）总体情况。{年}年度一般公共预算财政拨款支出{G}，占本年支出合计的{G@占/支出/本年支出合计}。".replace("G", GENERAL) + versus
                        + "，一般公共预算财政拨款支出",
                changeBecause(GENERAL).replace("与上年", ""),
                "。");
        String list = classes().stream()
                .map(k -> k.replaceAll("支出$", "") + "（类）支出{" + GENERAL + "/" + k + "}"
                        + share(GENERAL + "/" + k, GENERAL))
                .collect(Collectors.joining("；"));
        say.p("（二）支出结构情况。{年}年度一般公共预算财政拨款支出主要用于以下方面：", list, "。");
        say.p("（三）具体情况。{年}年度", chapters.initialBudget().replaceAll("。$", "。其中："));
        int number = 1;
        for (FunctionItem item : accounts.items(Fund.GENERAL)) {
            String concept = GENERAL + "/" + item.path();
            String name = number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）";
            boolean planned = accounts.fen(concept, INITIAL) != 0;
            String done = planned
                    ? "支出决算为{%1$s}，完成年初预算{%1$s@年初预算数}的{%1$s@完成/年初预算数}。".formatted(concept)
                    : "年初预算为{%1$s@年初预算数}，支出决算为{%1$s}。".formatted(concept);
            say.p(name, done, chapters.against(concept, INITIAL, "的主要原因是"));
        }
    }

    private void fund(Fund fund) {
        if (!chapters.opensFund(fund, fund == Fund.GOVERNMENT ? "收支决算情况说明" : "支出决算情况说明")) {
            return;
        }
        say.p(chapters.fundFlow(fund), "具体情况如下：");
        int number = 1;
        for (FunctionItem item : accounts.items(fund)) {
            say.p(number(number++) + item.klass() + "（类）" + item.group() + "（款）" + item.item() + "（项）{支出/"
                    + fund.title()
                    + "/" + item.path() + "}，主要用于"
                    + dice.pick("基础设施建设。", "公益事业发展。", "相关专项工作。"));
        }
    }

    private void publics() {
        outline.section("财政拨款“三公”经费支出决算情况说明");
        outline.sub("“三公”经费支出决算总体情况说明");
        say.p(
                "{年}年度“三公”经费支出预算为{三公经费@全年预算数}，支出决算为{三公经费}" + complete(PUBLICS, "，完成预算的"),
                gapOf(PUBLICS, FULL) == 0 ? "" : "，比预算{三公经费@差/全年预算数}",
                "，其中：" + told("因公出国（境）费", TRAVEL) + "；" + told("公务用车购置及运行维护费", CARS) + "；" + told("公务接待费", RECEPTION)
                        + "。",
                "{年}年度“三公”经费支出" + againstBudget(PUBLICS, "的主要原因是"));
        say.p(
                "{年}年度“三公”经费支出决算" + comparedWithLastYear(PUBLICS),
                "。其中：因公出国（境）费支出决算" + comparedWithLastYear(TRAVEL),
                "；公务用车购置及运行维护费支出决算" + comparedWithLastYear(CARS),
                "；公务接待费支出决算" + comparedWithLastYear(RECEPTION),
                "。");
        outline.sub("“三公”经费支出决算具体情况说明");
        say.p("1.因公出国（境）费支出{T}。全年组织因公出国（境）团组{T/团组数#个}，累计{T/人次#人次}。".replace("T", TRAVEL));
        say.p(
                "2.公务用车购置及运行维护费支出{C}，其中：公务用车购置支出{C/公务用车购置费}，{年}年公务用车购置数{C/购置数#辆}；公务用车运行维护费支出{C/公务用车运行维护费}。截至{年}年12月31日，开支财政拨款的公务用车保有量为{C/保有量#辆}。"
                        .replace("C", CARS));
        say.p(
                "3.公务接待费支出{R}。其中：外宾接待支出{R/外事接待费}，共接待国（境）外来访团组{R/外事接待费/批次#个}、来访外宾{R/外事接待费/人次#人次}；"
                        .replace("R", RECEPTION),
                "其他国内公务接待支出{D}，共接待国内来访团组{D/批次#个}、来访人员{D/人次#人次}（不包括陪同人员）。".replace("D", DOMESTIC));
    }

    private String told(String name, String concept) {
        return name + "支出决算为{" + concept + "}" + share(concept, PUBLICS) + complete(concept, "，完成预算的");
    }

    private void others() {
        outline.section("机关运行经费支出情况说明");
        chapters.organ("{年}年度本部门机关运行经费支出{机关运行经费}，", "与{上年}年度持平", "比{上年}年度", "下属事业单位");
        outline.section("政府采购支出情况说明");
        new Holdings(this).procurement("授予中小企业合同金额");
        if (now("政府采购") != 0) {
            say.p(
                    KINDS.stream()
                            .filter(k -> now("政府采购/" + k) != 0)
                            .map(k -> k + "采购授予中小企业合同金额占" + k + "支出金额的{政府采购/中小企业/" + k + "@占/政府采购/" + k + "}")
                            .collect(Collectors.joining("，")),
                    "。");
        }
        outline.section("国有资产占用情况说明");
        new Holdings(this).assets(false, false);
    }

    private void performance() {
        outline.section("预算绩效情况说明");
        outline.sub("绩效管理评价工作开展情况");
        say.p("根据预算绩效管理要求，本部门组织对{年}年度一般公共预算项目支出全面开展绩效自评，涉及项目{绩效管理/自评项目#个}，共涉及资金{绩效管理/自评金额}，占一般公共预算项目支出总额的{绩效管理/自评金额@占/"
                + PROJECT + "}。");
        outline.sub("绩效自评结果");
        new Performance(pen, scores()).withAverage(projects(), "{年}年度{部门}项目自评平均得分为{平均}，项目绩效目标总体实现。绩效自评表见附件。");
    }

    private Scores scores() {
        return new Scores(2, 2);
    }

    private void annex() {
        outline.part("附件");
        ProjectSheet sheet = new ProjectSheet(
                pen, scores(), dice.chance(30), new ProjectSheet.SheetStyle("项目支出绩效自评表（%d年度）", "—", true, false, true));
        for (Project project : projects()) {
            sheet.write(project);
        }
        if (dice.chance(50)) {
            new WholeSheet(
                            pen,
                            scores(),
                            false,
                            new ProjectSheet.SheetStyle("部门整体支出绩效自评表（%d年度）", "—", true, false, true))
                    .write(accounts.whole());
        }
    }
}
