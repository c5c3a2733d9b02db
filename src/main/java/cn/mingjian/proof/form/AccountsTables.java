package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Fund;
import java.util.ArrayList;
import java.util.List;

/** The chapter with the tables of the accounts: the provinces differ in titles, order, layout and in which tables they add. */
final class AccountsTables {

    /** The nine tables every report must have, in the order of the ministry's form. */
    static final List<String> NINE = List.of(
            "收入支出决算总表",
            "收入决算表",
            "支出决算表",
            "财政拨款收入支出决算总表",
            "一般公共预算财政拨款支出决算表",
            "一般公共预算财政拨款基本支出决算表",
            "财政拨款“三公”经费支出决算表",
            "政府性基金预算财政拨款收入支出决算表",
            "国有资本经营预算财政拨款收入支出决算表");

    /** The same with 三公经费 behind the funds. */
    static final List<String> PUBLICS_LAST = moved("三公", NINE);

    private final Form form;
    private final SummaryTables summaries;
    private final ItemTables items;
    private final DetailTables details;

    AccountsTables(Form form, TableStyle style) {
        this.form = form;
        this.summaries = new SummaryTables(form.pen, style);
        this.items = new ItemTables(form.pen, style);
        this.details = new DetailTables(form.pen, style);
    }

    /** The titles with those that contain a word put last. */
    static List<String> moved(String word, List<String> titles) {
        List<String> all =
                new ArrayList<>(titles.stream().filter(t -> !t.contains(word)).toList());
        titles.stream().filter(t -> t.contains(word)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The part with its tables; what else a province adds stands behind. A title may be printed otherwise: ours=theirs. */
    void write(String part, List<String> titles) {
        form.outline.part(part);
        // Some put 三公经费 where others have the funds.
        List<String> ordered = form.dice.chance(25) ? moved("三公", titles) : titles;
        for (int i = 0; i < ordered.size(); i++) {
            form.outline.listed(i + 1, printed(ordered.get(i)));
        }
        ordered.forEach(t -> table(t.split("=", 2)[0], printed(t)));
    }

    private static String printed(String title) {
        return title.substring(title.indexOf('=') + 1);
    }

    private void table(String kind, String title) {
        switch (kind) {
            case "收入支出决算总表" -> summaries.overall(title);
            case "收入决算表" -> items.income(title);
            case "支出决算表" -> items.spending(title);
            case "财政拨款收入支出决算总表" -> summaries.grants(title);
            case "一般公共预算财政拨款支出决算表" -> items.general(title);
            case "政府性基金预算财政拨款收入支出决算表" -> items.fund(title, Fund.GOVERNMENT);
            case "国有资本经营预算财政拨款收入支出决算表" -> items.fund(title, Fund.CAPITAL);
            case "机关运行经费支出情况表" -> details.organ(title);
            case "政府采购支出情况表" -> details.procurement(title);
            case "财政拨款“三公”经费相关统计数" -> details.publicCounts(title);
            default -> {
                if (kind.contains("基本支出")) {
                    details.basic(title);
                } else if (form.budgetOfPublics().equals(Form.INITIAL)) {
                    details.publicsPaired(title);
                } else {
                    details.publics(title, Form.FULL);
                }
            }
        }
    }
}
