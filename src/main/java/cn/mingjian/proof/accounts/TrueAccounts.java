package cn.mingjian.proof.accounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All true amounts of one made-up department in one fiscal year, exact to the 分, and what its report tells of them. Every
 * identity that rules may test holds exactly here; only printing rounds.
 *
 * @param region two digits of the province
 * @param entity full name of the department
 * @param shortName name without the province
 * @param duties what it does
 * @param books amounts and counts by concept and measure
 * @param items functional items with any amount in either year, by code
 * @param economics economic 款 with any amount this year
 * @param whole the whole spending, evaluated as projects are; few reports tell of it
 */
public record TrueAccounts(
        String region,
        String entity,
        String shortName,
        String duties,
        int fiscalYear,
        List<Body> bodies,
        Books books,
        List<Posted> items,
        List<EconomicItem> economics,
        List<Project> projects,
        Project whole) {

    private static final long SMALLEST_CHANGE = 100_000;

    /** A functional item with the fund that pays it. */
    public record Posted(FunctionItem item, Fund fund) {}

    /** Accounts by chance, for the province whose form the report follows. */
    public static TrueAccounts of(Dice dice, String region) {
        TrueAccounts made;
        do {
            made = attempt(dice.fork(), region);
        } while (!made.isPresentable());
        return made;
    }

    private static TrueAccounts attempt(Dice dice, String region) {
        Shape shape = Shape.of(dice, region);
        Books books = new Books();
        ThreePublics publics = new ThreePublics(dice, shape);
        Payroll.SelfCosts before = publics.costs();
        Payroll.SelfCosts now = dice.chance(8) ? before : publics.costs();
        TwoYears.Pair years = new TwoYears(dice, shape).make(before, now);
        new Posting(books, "上年决算数").post(years.prior());
        new Posting(books, "决算数").post(years.current());
        publics.post(books, before, "上年决算数");
        publics.post(books, now, "决算数");
        publics.budgets(books);
        publics.counts(books);
        new Gatherings(dice, books).post();
        ProjectMaker maker = new ProjectMaker(dice);
        List<Project> projects = maker.of(years.current().lines());
        new BudgetMaker(dice, books).post(years.current(), projects);
        new Holdings(dice, books).post(shape);
        books.put("绩效管理/自评项目", "数量", projects.size());
        books.put("绩效管理/自评金额", "决算数", books.get("支出/一般公共预算财政拨款/项目支出", "决算数"));
        books.put(
                "绩效管理/自评金额",
                "全年预算数",
                projects.stream().mapToLong(p -> p.total().full()).sum());
        return new TrueAccounts(
                region,
                shape.entity(),
                shape.place() + shape.kind().name(),
                shape.kind().duties(),
                shape.fiscalYear(),
                shape.bodies(),
                books,
                items(years),
                List.copyOf(years.current().economic().keySet()),
                projects,
                maker.whole(books, projects));
    }

    private static List<Posted> items(TwoYears.Pair years) {
        Set<Posted> all = new LinkedHashSet<>();
        for (Year year : List.of(years.current(), years.prior())) {
            for (Line line : year.lines()) {
                all.add(new Posted(line.item(), line.fund()));
            }
        }
        List<Posted> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> a.item().code().compareTo(b.item().code()));
        return List.copyOf(sorted);
    }

    /** What is evaluated in a sheet: the projects, and the whole. */
    public List<Project> evaluated() {
        List<Project> all = new ArrayList<>(projects);
        all.add(whole);
        return all;
    }

    public long fen(String concept) {
        return books.get(concept, "决算数");
    }

    public long fen(String concept, String measure) {
        return books.get(concept, measure);
    }

    public boolean hasInstitution() {
        return bodies.stream().anyMatch(b -> !b.isOrgan());
    }

    /** Items of a fund with an amount this year. */
    public List<FunctionItem> items(Fund fund) {
        return items.stream()
                .filter(p -> p.fund() == fund
                        && fen("支出/" + fund.title() + "/" + p.item().path()) != 0)
                .map(Posted::item)
                .toList();
    }

    /** No change is so small that its rate would print as nothing. */
    private boolean isPresentable() {
        for (String concept : List.of(
                "收入/总计",
                "支出/总计",
                "收入/财政拨款/总计",
                "收入/财政拨款收入",
                "支出/财政拨款/本年支出合计",
                "支出/一般公共预算财政拨款",
                "三公经费",
                "三公经费/公务用车购置及运行维护费",
                "三公经费/公务接待费",
                "三公经费/因公出国（境）费",
                "机关运行经费",
                "事业单位公用经费")) {
            if (isTiny(fen(concept), fen(concept, "上年决算数"))) {
                return false;
            }
        }
        return items.stream().noneMatch(this::isTiny) && !projects.isEmpty();
    }

    private boolean isTiny(Posted posted) {
        String concept = "支出/" + posted.fund().title() + "/" + posted.item().path();
        return isTiny(fen(concept), fen(concept, "上年决算数")) || isTiny(fen(concept), fen(concept, "年初预算数"));
    }

    private static boolean isTiny(long now, long before) {
        long change = Math.abs(now - before);
        boolean money = now < 10_000_000 && before < 10_000_000;
        return change != 0 && (change < (money ? 10_000 : SMALLEST_CHANGE) || change * 10_000 < before);
    }
}
