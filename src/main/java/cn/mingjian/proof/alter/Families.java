package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.EconomicItem;
import cn.mingjian.proof.accounts.FunctionItem;
import cn.mingjian.proof.accounts.Fund;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.accounts.Reference;
import cn.mingjian.proof.accounts.TrueAccounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which concepts are the sums of which others, whatever is measured of them. */
final class Families {

    private static final List<String> SOURCES =
            List.of("收入/财政拨款收入", "收入/上级补助收入", "收入/事业收入", "收入/经营收入", "收入/附属单位上缴收入", "收入/其他收入");
    private static final List<String> NATURES = List.of("支出/基本支出", "支出/项目支出", "支出/上缴上级支出", "支出/经营支出", "支出/对附属单位补助支出");
    private static final String BASIC = "支出/一般公共预算财政拨款/基本支出/";
    private static final String CARS = "三公经费/公务用车购置及运行维护费";
    private static final String DOMESTIC = "三公经费/公务接待费/国内接待费";

    private final List<Family> families = new ArrayList<>();
    private final Map<String, List<Family>> byConcept = new LinkedHashMap<>();

    /** A total and its parts. */
    record Family(String total, List<String> parts) {}

    Families(TrueAccounts accounts) {
        totals();
        funds();
        trees(accounts);
        economics();
        specials();
        projects(accounts);
        for (Family family : families) {
            index(family.total(), family);
            family.parts().forEach(p -> index(p, family));
        }
    }

    /** The families a concept is in. */
    List<Family> of(String concept) {
        return byConcept.getOrDefault(concept, List.of());
    }

    private void index(String concept, Family family) {
        byConcept.computeIfAbsent(concept, c -> new ArrayList<>()).add(family);
    }

    private void add(String total, List<String> parts) {
        families.add(new Family(total, parts));
    }

    private void totals() {
        add("收入/总计", List.of("收入/本年收入合计", "收入/使用非财政拨款结余", "收入/年初结转和结余"));
        add("支出/总计", List.of("支出/本年支出合计", "支出/结余分配", "支出/年末结转和结余"));
        add("收入/总计", List.of("支出/总计"));
        add("收入/财政拨款/总计", List.of("支出/财政拨款/总计"));
        add("收入/财政拨款/总计", List.of("收入/财政拨款收入", "收入/财政拨款/年初结转和结余"));
        add("支出/财政拨款/总计", List.of("支出/财政拨款/本年支出合计", "支出/财政拨款/年末结转和结余"));
    }

    private void funds() {
        List<String> names = List.of(Fund.GENERAL.title(), Fund.GOVERNMENT.title(), Fund.CAPITAL.title());
        for (String root : List.of("收入/财政拨款收入", "收入/财政拨款/年初结转和结余", "支出/财政拨款/年末结转和结余", "支出/财政拨款/总计")) {
            add(root, names.stream().map(n -> root + "/" + n).toList());
        }
        add("支出/财政拨款/本年支出合计", names.stream().map(n -> "支出/" + n).toList());
        for (String name : names) {
            add("支出/财政拨款/总计/" + name, List.of("支出/" + name, "支出/财政拨款/年末结转和结余/" + name));
            add("支出/财政拨款/总计/" + name, List.of("收入/财政拨款收入/" + name, "收入/财政拨款/年初结转和结余/" + name));
        }
    }

    private void trees(TrueAccounts accounts) {
        List<FunctionItem> all =
                accounts.items().stream().map(TrueAccounts.Posted::item).toList();
        List<String> roots = new ArrayList<>(List.of("收入/本年收入合计", "支出/本年支出合计"));
        roots.addAll(SOURCES);
        roots.addAll(NATURES);
        roots.forEach(r -> tree(r, all));
        across("收入/本年收入合计", SOURCES, all);
        across("支出/本年支出合计", NATURES, all);
        for (Fund fund : Fund.values()) {
            List<FunctionItem> items = accounts.items().stream()
                    .filter(p -> p.fund() == fund)
                    .map(TrueAccounts.Posted::item)
                    .toList();
            String spent = "支出/" + fund.title();
            for (String root : List.of(
                    spent,
                    spent + "/基本支出",
                    spent + "/项目支出",
                    "收入/财政拨款收入/" + fund.title(),
                    "收入/" + fund.title() + "/年初结转和结余",
                    spent + "/年末结转和结余")) {
                tree(root, items);
            }
            across(spent, List.of(spent + "/基本支出", spent + "/项目支出"), items);
            balance(fund.title(), items);
        }
        for (String klass : classes(all)) {
            add(
                    "支出/财政拨款/本年支出合计/" + klass,
                    List.of("支出/一般公共预算财政拨款/" + klass, "支出/政府性基金预算财政拨款/" + klass, "支出/国有资本经营预算财政拨款/" + klass));
        }
        add(
                "支出/财政拨款/本年支出合计",
                classes(all).stream().map(k -> "支出/财政拨款/本年支出合计/" + k).toList());
    }

    /** Opening + income = spending + closing, which is no sum of one total; written as income with a turned part. */
    private void balance(String fund, List<FunctionItem> items) {
        for (String at : nodes(items)) {
            add(
                    "收入/财政拨款收入/" + fund + at,
                    List.of("支出/" + fund + at, "支出/" + fund + "/年末结转和结余" + at, "-收入/" + fund + "/年初结转和结余" + at));
        }
    }

    private static Set<String> classes(List<FunctionItem> items) {
        Set<String> classes = new LinkedHashSet<>();
        items.forEach(i -> classes.add(i.klass()));
        return classes;
    }

    private static Set<String> nodes(List<FunctionItem> items) {
        Set<String> nodes = new LinkedHashSet<>(List.of(""));
        for (FunctionItem item : items) {
            nodes.add("/" + item.klass());
            nodes.add("/" + item.klass() + "/" + item.group());
            nodes.add("/" + item.path());
        }
        return nodes;
    }

    private void tree(String root, List<FunctionItem> items) {
        Map<String, Set<String>> children = new LinkedHashMap<>();
        for (FunctionItem item : items) {
            String klass = root + "/" + item.klass();
            String group = klass + "/" + item.group();
            children.computeIfAbsent(root, k -> new LinkedHashSet<>()).add(klass);
            children.computeIfAbsent(klass, k -> new LinkedHashSet<>()).add(group);
            children.computeIfAbsent(group, k -> new LinkedHashSet<>()).add(root + "/" + item.path());
            children.computeIfAbsent("项" + root, k -> new LinkedHashSet<>()).add(root + "/" + item.path());
        }
        children.forEach((total, parts) -> add(total.startsWith("项") ? total.substring(1) : total, List.copyOf(parts)));
    }

    private void across(String total, List<String> parts, List<FunctionItem> items) {
        for (String at : nodes(items)) {
            add(total + at, parts.stream().map(p -> p + at).toList());
        }
    }

    private void economics() {
        add("支出/一般公共预算财政拨款/基本支出", List.of(BASIC + "人员经费", BASIC + "公用经费"));
        add(BASIC + "人员经费", List.of(BASIC + "工资福利支出", BASIC + "对个人和家庭的补助"));
        add(BASIC + "公用经费", List.of(BASIC + "商品和服务支出", BASIC + "债务利息及费用支出", BASIC + "资本性支出", BASIC + "其他支出"));
        add(BASIC + "公用经费", List.of("机关运行经费", "事业单位公用经费"));
        Map<String, List<String>> byClass = new LinkedHashMap<>();
        for (EconomicItem item : Reference.economicItems()) {
            if (!item.isClass()) {
                byClass.computeIfAbsent(item.klass(), k -> new ArrayList<>()).add(item.path());
            }
        }
        byClass.forEach((klass, paths) -> {
            add(BASIC + klass, paths.stream().map(p -> BASIC + p).toList());
            add("机关运行经费/" + klass, paths.stream().map(p -> "机关运行经费/" + p).toList());
        });
        add("机关运行经费", List.of("机关运行经费/商品和服务支出", "机关运行经费/债务利息及费用支出", "机关运行经费/资本性支出", "机关运行经费/其他支出"));
    }

    private void specials() {
        add("三公经费", List.of("三公经费/因公出国（境）费", CARS, "三公经费/公务接待费"));
        add(CARS, List.of(CARS + "/公务用车购置费", CARS + "/公务用车运行维护费"));
        add("三公经费/公务接待费", List.of(DOMESTIC, "三公经费/公务接待费/外事接待费"));
        add(DOMESTIC, List.of(DOMESTIC + "/明细/1", DOMESTIC + "/明细/2", DOMESTIC + "/明细/3"));
        add("政府采购", List.of("政府采购/货物", "政府采购/工程", "政府采购/服务"));
        add(
                "国有资产/车辆",
                List.of(
                        "国有资产/车辆/副部（省）级及以上领导用车",
                        "国有资产/车辆/主要负责人用车",
                        "国有资产/车辆/机要通信用车",
                        "国有资产/车辆/应急保障用车",
                        "国有资产/车辆/执法执勤用车",
                        "国有资产/车辆/特种专业技术用车",
                        "国有资产/车辆/离退休干部服务用车",
                        "国有资产/车辆/其他用车"));
        add("国有资产/车辆", List.of(CARS + "/保有量"));
    }

    private void projects(TrueAccounts accounts) {
        List<String> all = new ArrayList<>();
        accounts.projects().forEach(p -> all.add("绩效自评/" + p.name()));
        for (Project project : accounts.evaluated()) {
            String concept = "绩效自评/" + project.name();
            add(
                    concept,
                    project.sources().stream()
                            .map(s -> concept + "/" + s.name())
                            .toList());
            add(concept, List.of(concept + "/财政资金"));
            List<String> scored = new ArrayList<>(List.of(concept + "/年度资金总额"));
            for (int i = 0; i < project.indicators().size(); i++) {
                scored.add(concept + "/指标/" + (i + 1) + "."
                        + project.indicators().get(i).name());
            }
            add(concept + "/总分", scored);
        }
        add("绩效管理/自评金额", all);
        // That all project spending was evaluated is how the accounts are made; the report says so by a share alone.
    }
}
