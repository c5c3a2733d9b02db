package cn.mingjian.audit;

import cn.mingjian.amount.Unit;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Profile;
import java.util.Set;
import java.util.regex.Pattern;

/** What a figure and its place are called in a sentence for the people who wrote the report. */
final class Naming {

    private static final Set<String> PLAIN_MEASURES = Set.of(Measure.FINAL, Measure.COUNT);
    private static final Set<String> PLAIN_COLUMNS = Set.of("", "金额", Measure.FINAL, "合计");
    private static final String TOTAL = "计";
    /** A kind of budget says which part of a quantity is meant, and is no name of one. */
    private static final String FUND = "预算";
    /** Numbers and 其中 before the name of a row are no part of the name. */
    private static final Pattern ROW_NUMBER =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．]|其中[：:])\\s*");

    private static final String SIGNS = "+-−－＋";
    private static final int HEADING = 40;

    private final Profile profile;

    Naming(Profile profile) {
        this.profile = profile;
    }

    /** The figure's place and name: 《收入支出决算总表》“收入总计”. */
    String full(Fact fact) {
        return place(fact) + name(fact);
    }

    /** Where the figure stands, so that a reader can open the page and find it; empty where nothing is known of it. */
    String place(Fact fact) {
        Evidence at = fact.evidence();
        if (at == null) {
            return "";
        }
        String page = at.page() == null ? "" : "第" + at.page() + "页";
        if (fact.origin() == Origin.SHEET && fact.concept().indexOf('/') > 0) {
            // A report has many sheets of one title: what tells them apart is the project.
            return page + "“" + inner(fact.concept().split("/", -1)[1]) + "”自评表";
        }
        if (fact.origin() != Origin.NARRATIVE && notBlank(at.table())) {
            return page + "《" + at.table().strip().replaceAll("[《》]", "") + "》";
        }
        if (notBlank(at.section())) {
            String heading =
                    at.section().substring(at.section().lastIndexOf('>') + 1).strip();
            return page + "“" + inner(shortened(heading)) + "”一节";
        }
        return page;
    }

    /** The figure's name without its place: “公务接待费”占比. */
    String name(Fact fact) {
        Evidence at = fact.evidence();
        StringBuilder name = new StringBuilder();
        if (fact.year() != null && profile.fiscalYear() != null && !fact.year().equals(profile.fiscalYear())) {
            name.append(fact.year()).append("年");
        }
        boolean inTable = fact.origin() != Origin.NARRATIVE && at != null && notBlank(at.row());
        name.append('“')
                .append(inner(inTable ? ROW_NUMBER.matcher(at.row().strip()).replaceFirst("") : item(fact.concept())))
                .append('”');
        if (inTable
                && notBlank(at.column())
                && !PLAIN_COLUMNS.contains(at.column().strip())) {
            name.append('“').append(inner(at.column().strip())).append('”');
        } else if (!PLAIN_MEASURES.contains(fact.measure())) {
            name.append(fact.measure());
        }
        return name.toString();
    }

    /** The figure as printed, with its unit and the direction word that stood with it: 减少1.61万元. */
    static String quoted(Fact fact) {
        String printed = fact.printed() == null || fact.printed().isBlank()
                ? fact.amount().value().toPlainString()
                : fact.printed().strip();
        Unit unit = fact.amount().unit();
        String number = printed.endsWith(unit.symbol()) ? printed : printed + unit.symbol();
        boolean signed = SIGNS.indexOf(printed.charAt(0)) >= 0;
        String comparator = fact.comparator() == null || printed.startsWith(fact.comparator()) ? "" : fact.comparator();
        return (fact.wording() == null || signed ? "" : fact.wording()) + comparator + number;
    }

    /** 收入/总计 is 收入总计, 收入/财政拨款/总计 is 财政拨款收入总计, 三公经费/公务接待费 is 公务接待费. */
    private static String item(String concept) {
        String[] steps = concept.split("/");
        String last = steps[steps.length - 1];
        if (steps.length > 2 && last.endsWith(FUND)) {
            return steps[steps.length - 2] + "（" + last + "）";
        }
        if (steps.length == 1 || !last.endsWith(TOTAL) || last.contains(steps[0])) {
            return last;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < steps.length - 1; i++) {
            name.append(steps[i]);
        }
        return name + steps[0] + last;
    }

    private static String shortened(String heading) {
        return heading.length() <= HEADING ? heading : heading.substring(0, HEADING) + "…";
    }

    /** Quotation marks inside quotation marks. */
    static String inner(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }
}
