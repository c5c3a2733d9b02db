package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Fund;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Chapters of the explanation that several provinces tell alike, with their own words put in. */
final class Chapters {

    static final String INCOME = "收入/本年收入合计";
    static final String SPENDING = "支出/本年支出合计";
    static final List<String> SOURCES = List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
    static final List<String> SOURCES_BY_FUND = List.of(
            "财政拨款收入/一般公共预算财政拨款",
            "财政拨款收入/政府性基金预算财政拨款",
            "财政拨款收入/国有资本经营预算财政拨款",
            "上级补助收入",
            "事业收入",
            "经营收入",
            "附属单位上缴收入",
            "其他收入");
    static final List<String> NATURES = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");

    private final Form form;

    Chapters(Form form) {
        this.form = form;
    }

    /**
     * How the four sections on totals begin.
     *
     * @param overall the sentence with the total, before its change
     * @param income what stands before the sources
     * @param spending what stands before the kinds of spending
     * @param grants the sentence with the total of grants
     * @param both what both totals are called together (收、支总计)
     * @param sources which sources are told
     * @param zeros whether what is zero is told too
     */
    record Openings(
            String overall,
            String income,
            String spending,
            String grants,
            String both,
            List<String> sources,
            boolean zeros) {}

    /** @param movement the sentence on the change of a total, given its concept and its name */
    void totals(Openings words, BinaryOperator<String> movement) {
        form.outline.section("收入支出决算总体情况说明");
        form.say.p(words.overall(), movement.apply("收入/总计", words.both()));
        incomeAndSpending(words.income(), words.spending(), words.sources(), words.zeros());
        form.outline.section("财政拨款收入支出决算总体情况说明");
        form.say.p(words.grants(), movement.apply("收入/财政拨款/总计", "财政拨款" + words.both()));
    }

    void incomeAndSpending(String income, String spending, List<String> sources, boolean zeros) {
        form.outline.section("收入决算情况说明");
        form.say.p(income, parts("收入/", INCOME, sources, zeros), "。");
        form.outline.section("支出决算情况说明");
        form.say.p(spending, parts("支出/", SPENDING, NATURES, zeros), "。");
    }

    private String parts(String root, String whole, List<String> names, boolean zeros) {
        return names.stream()
                .filter(n -> zeros || form.now(root + n) != 0)
                .map(n -> name(n) + "{" + root + n + "}" + form.share(root + n, whole))
                .collect(Collectors.joining("；"));
    }

    private static String name(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : path.substring(slash + 1) + "收入";
    }

    /** The general budget: its total, share and change. */
    void general() {
        form.say.p(
                "{年}年度一般公共预算财政拨款支出{" + Form.GENERAL + "}，占本年支出合计的{" + Form.GENERAL + "@占/支出/本年支出合计}。" + form.versus
                        + "，一般公共预算财政拨款支出",
                form.changeBecause(Form.GENERAL).replace("与上年", ""),
                "。");
    }

    /** The first two parts of the section on the general budget. */
    void generalWithClasses() {
        form.outline.section("一般公共预算财政拨款支出决算情况说明");
        form.outline.sub("一般公共预算财政拨款支出决算总体情况");
        general();
        form.outline.sub("一般公共预算财政拨款支出决算结构情况");
        form.say.p("{年}年度一般公共预算财政拨款支出{" + Form.GENERAL + "}，主要用于以下方面：", form.classList("；", ""), "。");
    }

    /** The general budget against what was planned at the beginning of the year. */
    String initialBudget() {
        return "一般公共预算财政拨款支出年初预算为{G@年初预算数}，支出决算为{G}，完成年初预算的{G@完成/年初预算数}。".replace("G", Form.GENERAL);
    }

    /**
     * 决算数大于预算数的主要原因是….
     *
     * @param because what links the reason
     */
    String against(String concept, String budget, String because) {
        long gap = form.gapOf(concept, budget);
        return "决算数{" + concept + "@比/" + budget + "}预算数" + (gap == 0 ? "。" : because + form.reasons.gap(gap) + "。");
    }

    /** 年初预算为…，支出决算为…，完成年初预算的…. */
    String budgeted(String concept) {
        return "年初预算为{%1$s@年初预算数}，支出决算为{%1$s}".formatted(concept)
                + (form.accounts.fen(concept, Form.INITIAL) == 0 ? "。" : "，完成年初预算的{" + concept + "@完成/年初预算数}。");
    }

    /**
     * Basic spending with the names of its items.
     *
     * @param lead what begins the sentence
     */
    void basic(String lead) {
        form.outline.section("一般公共预算财政拨款基本支出决算情况说明");
        form.say.p(
                lead,
                "人员经费{" + Form.BASIC + "/人员经费}，主要包括：",
                form.names(true),
                "；公用经费{" + Form.BASIC + "/公用经费}，主要包括：",
                form.names(false),
                "。");
    }

    /** Whether there is something to tell of a fund; where not, its section says so. */
    boolean opensFund(Fund fund, String heading) {
        form.outline.section(fund.title() + heading);
        if (!form.has(fund)) {
            form.fundStatement(fund);
            return false;
        }
        return true;
    }

    /** Opening, income, spending and closing of a fund in one sentence. */
    String fundFlow(Fund fund) {
        return "{年}年度F年初结转和结余{收入/F/年初结转和结余}，本年收入{收入/财政拨款收入/F}，本年支出{支出/F}，年末结转和结余{支出/F/年末结转和结余}。"
                .replace("F", fund.title());
    }

    /** The three parts of 三公经费 with their shares, the first behind some words. */
    void publicShares(String lead) {
        form.say.p(
                lead + "因公出国（境）费支出决算{" + Form.TRAVEL + "}" + form.share(Form.TRAVEL, Form.PUBLICS),
                "；公务用车购置及运行维护费支出决算{" + Form.CARS + "}" + form.share(Form.CARS, Form.PUBLICS),
                "；公务接待费支出决算{" + Form.RECEPTION + "}" + form.share(Form.RECEPTION, Form.PUBLICS),
                "。具体情况如下：");
    }

    /**
     * 机关运行经费, procurement and assets under their headings.
     *
     * @param headings of the three
     */
    void others(List<String> headings, Runnable organ, Runnable procurement, Runnable assets) {
        form.inAnyOrder(
                () -> under(headings.get(0), organ),
                () -> under(headings.get(1), procurement),
                () -> under(headings.get(2), assets));
    }

    private void under(String heading, Runnable text) {
        form.outline.sub(heading);
        text.run();
    }

    /**
     * 机关运行经费 with its change.
     *
     * @param level what is said where nothing changed
     * @param than what stands before the change
     */
    void organ(String lead, String level, String than, String institution) {
        String organ = "机关运行经费";
        form.say.p(
                lead,
                form.changeOf(organ) == 0 ? level + "。" : than + form.changeBecause(organ) + "。",
                form.accounts.hasInstitution() ? institution + "公用经费支出{事业单位公用经费}。" : "");
    }
}
