package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Body;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.EconomicItem;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Say;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the forms of all provinces share; each province writes its own parts. */
abstract class Form {

    static final String GENERAL = "支出/一般公共预算财政拨款";
    static final String BASIC = GENERAL + "/基本支出";
    static final String PROJECT = GENERAL + "/项目支出";
    static final String PUBLICS = "三公经费";
    static final String TRAVEL = PUBLICS + "/因公出国（境）费";
    static final String CARS = PUBLICS + "/公务用车购置及运行维护费";
    static final String PURCHASE = CARS + "/公务用车购置费";
    static final String RUNNING = CARS + "/公务用车运行维护费";
    static final String RECEPTION = PUBLICS + "/公务接待费";
    static final String DOMESTIC = RECEPTION + "/国内接待费";
    static final String FOREIGN = RECEPTION + "/外事接待费";
    static final String INITIAL = "年初预算数";
    static final String FULL = "全年预算数";

    final Dice dice;
    final TrueAccounts accounts;
    final Pen pen;
    final Say say;
    final Outline outline;
    final Reasons reasons;
    final Chapters chapters;
    final String because;
    final String versus;
    private final Phrasing phrasing;
    private final String mark;

    Form(Dice dice, TrueAccounts accounts, Ink ink, Pen.Words words) {
        this(dice, accounts, ink, words, Outline.Numbers.USUAL);
    }

    Form(Dice dice, TrueAccounts accounts, Ink ink, Pen.Words words, Outline.Numbers numbers) {
        this.dice = dice;
        this.accounts = accounts;
        this.pen = new Pen(accounts, ink.varied(dice), words);
        this.say = new Say(pen);
        this.outline = new Outline(pen, numbers);
        this.reasons = new Reasons(dice);
        this.chapters = new Chapters(this);
        this.phrasing = Phrasing.of(dice);
        this.because = phrasing.because();
        this.versus = phrasing.versus();
        this.mark = dice.pick("%d.", "%d.", "%d、", "（%d）");
    }

    /** Writes the whole report. */
    final Draft write() {
        cover();
        body();
        outline.finish();
        return pen.finish();
    }

    abstract void body();

    private void cover() {
        pen.title(accounts.entity());
        pen.title(accounts.fiscalYear() + "年度部门决算");
        pen.title("目录");
        outline.contentsHere();
    }

    // ---- the department

    void overview(String part, String duties, String structure) {
        outline.part(part);
        outline.section(duties);
        say.p(outline.sub(1) + "贯彻执行国家有关" + accounts.duties() + "的法律法规和方针政策，拟订本地区相关规划并组织实施。");
        say.p(outline.sub(2) + "承担" + accounts.duties() + "方面的管理和服务工作，推进信息公开和数据共享。");
        say.p(outline.sub(3) + dice.pick("完成党委、政府交办的其他任务。", "承办本级党委和政府交办的其他事项。"));
        outline.section(structure);
        List<Body> bodies = accounts.bodies();
        if (bodies.size() == 1) {
            say.p("{部门}无下属预算单位，" + dice.pick("决算编制范围仅包括本级。", "纳入{年}年度部门决算编制范围的单位为本级1个。"));
            return;
        }
        say.p("纳入{部门}{年}年度部门决算编制范围的预算单位共" + bodies.size() + "个，包括：");
        for (int i = 0; i < bodies.size(); i++) {
            say.p((i + 1) + "." + accounts.shortName().replaceAll("局$", "局")
                    + (i == 0 ? "（本级）" : bodies.get(i).name()));
        }
    }

    /** The direction words of the report; some say 上升 or 降低 where most say 增长 and 下降. */
    static Pen.Words words(Dice dice) {
        return new Pen.Words("增加", "减少", dice.chance(15) ? "上升" : "增长", dice.chance(20) ? "降低" : "下降");
    }

    /** Parts whose order nobody prescribes. */
    void inAnyOrder(Runnable... parts) {
        List<Runnable> all = List.of(parts);
        (dice.chance(30) ? dice.some(all, parts.length) : all).forEach(Runnable::run);
    }

    /** The number before an item, as this report writes them. */
    String number(int number) {
        return mark.formatted(number);
    }

    /** The budget that 三公经费 are held against. */
    String budgetOfPublics() {
        return FULL;
    }

    // ---- words for amounts

    long now(String concept) {
        return accounts.fen(concept);
    }

    long before(String concept) {
        return accounts.fen(concept, "上年决算数");
    }

    long changeOf(String concept) {
        return now(concept) - before(concept);
    }

    long gapOf(String concept, String budget) {
        return now(concept) - accounts.fen(concept, budget);
    }

    /** 增加…，增长…%; nothing is said of a rate on a zero base. */
    String change(String concept) {
        if (changeOf(concept) == 0) {
            return "与上年持平";
        }
        return before(concept) == 0
                ? "{%s@增}".formatted(concept)
                : phrasing.change().formatted(concept);
    }

    /** The change with its reason: a change always has one. */
    String changeBecause(String concept) {
        return change(concept) + (changeOf(concept) == 0 ? "" : "，" + because + reason(changeOf(concept)));
    }

    private String reason(long change) {
        return because.endsWith("：") && dice.chance(40) ? reasons.two(change) : reasons.change(change);
    }

    /** 占…% of a whole; nothing of a zero whole. */
    String share(String concept, String whole) {
        return now(whole) == 0 ? "" : phrasing.share().formatted(concept, whole);
    }

    /** ，占…的…%; nothing of a zero whole. */
    String shareOf(String concept, String whole, String name) {
        return now(whole) == 0 ? "" : "，占%s的{%s@占/%s}".formatted(name, concept, whole);
    }

    /** ，完成预算的…; nothing where nothing was planned. */
    String complete(String concept, String words) {
        String budget = budgetOfPublics();
        return accounts.fen(concept, budget) == 0 ? "" : words + "{" + concept + "@完成/" + budget + "}";
    }

    /** What a form says of each of the two funds, one after the other. */
    static Runnable funds(Consumer<Fund> fund) {
        return () -> {
            fund.accept(Fund.GOVERNMENT);
            fund.accept(Fund.CAPITAL);
        };
    }

    /** An item of 三公经费 against the prior year. */
    String compared(String concept, String level, String than, String link) {
        long change = changeOf(concept);
        return change == 0 ? level : than + change(concept) + "，" + link + reasons.publics(concept, change);
    }

    /** The same in the words most forms have for it. */
    String comparedWithLastYear(String concept) {
        return compared(concept, "与{上年}年度持平", "比{上年}年度", "主要原因是");
    }

    /** An item of 三公经费 against its budget. */
    String againstBudget(String concept, String link) {
        String budget = budgetOfPublics();
        return gapOf(concept, budget) == 0
                ? "决算数与预算数持平。"
                : "决算数{" + concept + "@比/" + budget + "}预算数" + link + reasons.publicsUnder() + "。";
    }

    /** Names of the economic 款 with an amount that are personnel or not. */
    String names(boolean personnel) {
        Set<String> names = new LinkedHashSet<>();
        for (EconomicItem item : accounts.economics()) {
            if (item.isPersonnel() == personnel) {
                names.add(item.name());
            }
        }
        return names.stream().collect(Collectors.joining("、"));
    }

    /** 类 of the general budget with an amount this year. */
    List<String> classes() {
        return accounts.items(Fund.GENERAL).stream()
                .map(FunctionItem::klass)
                .distinct()
                .toList();
    }

    /** 甲、乙…with their shares, all classes. */
    String classList(String separator, String mark) {
        return classes().stream()
                .map(k -> k + mark + "{" + GENERAL + "/" + k + "}" + share(GENERAL + "/" + k, GENERAL))
                .collect(Collectors.joining(separator));
    }

    List<Project> projects() {
        return accounts.projects();
    }

    /** Some reports list the projects before their sheets. */
    void listProjects(Scores scores) {
        if (dice.chance(40) && projects().size() > 1) {
            new ProjectTable(pen, scores).write(projects(), dice.chance(50));
        }
    }

    /** “甲”“乙”等 n 个项目. */
    String projectNames() {
        List<String> names = projects().stream().map(p -> "“" + p.name() + "”").toList();
        int shown = Math.min(names.size(), dice.between(2, 4));
        return String.join("、", names.subList(0, shown)) + (shown < names.size() ? "等" : "");
    }

    void fundStatement(Fund fund) {
        say.p(dice.pick("{部门}{年}年度无" + fund.title() + "收入、支出及结转结余。", "{年}年度本部门没有" + fund.title() + "收入和支出，相应表格为空表。"));
    }

    boolean has(Fund fund) {
        return now("支出/" + fund.title()) != 0
                || now("收入/" + fund.title() + "/年初结转和结余") != 0
                || before("支出/" + fund.title()) != 0;
    }

    // ---- closing

    void terms() {
        List<String> terms = List.of(
                "财政拨款收入：指单位本年度从本级财政部门取得的财政拨款，包括一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。",
                "事业收入：指事业单位开展专业业务活动及其辅助活动取得的收入。",
                "其他收入：指除上述收入以外取得的各项收入。",
                "年初结转和结余：指以前年度尚未完成、结转到本年按照有关规定继续使用的资金。",
                "年末结转和结余：指按照有关规定结转到下一年度继续使用的资金。",
                "基本支出：指为保障机构正常运转、完成日常工作任务发生的人员经费和公用经费支出。",
                "项目支出：指在基本支出之外为完成特定工作任务和事业发展目标发生的支出。",
                "“三公”经费：指用一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。",
                "机关运行经费：指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中，用于购买货物和服务的公用经费支出。");
        outline.part("名词解释");
        for (int i = 0; i < terms.size(); i++) {
            say.p(outline.section(i + 1) + terms.get(i));
        }
    }
}
