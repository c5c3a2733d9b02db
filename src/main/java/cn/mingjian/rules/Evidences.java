package cn.mingjian.rules;

import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Indicator;
import cn.mingjian.facts.Located;
import cn.mingjian.facts.OtherTable;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.ProjectList;
import cn.mingjian.facts.Sheet;
import cn.mingjian.facts.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the place and the name of whatever a rule points at. */
final class Evidences {

    private Evidences() {}

    static List<Evidence> of(Object... things) {
        Set<Evidence> found = new LinkedHashSet<>();
        for (Object thing : things) {
            collect(thing, found);
        }
        return List.copyOf(found);
    }

    private static void collect(Object thing, Set<Evidence> found) {
        if (thing instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, found));
            return;
        }
        if (thing instanceof Irregularity irregularity) {
            found.addAll(irregularity.places());
            return;
        }
        Evidence at = place(thing);
        if (at != null) {
            found.add(at);
        }
    }

    private static Evidence place(Object thing) {
        return thing instanceof Located located ? located.evidence() : thing instanceof Evidence place ? place : null;
    }

    static String subject(Object subject) {
        if (subject == null) {
            return "";
        } else if (subject instanceof Fact fact) {
            return Printed.name(fact);
        } else if (subject instanceof AccountsTable table) {
            return table.called();
        } else if (subject instanceof AccountsRow row) {
            return row.name().isEmpty() ? row.code() : row.name();
        } else if (subject instanceof Sheet sheet) {
            return sheet.project().isEmpty() ? "第" + sheet.number() + "张自评表" : sheet.project();
        } else if (subject instanceof ProjectList list) {
            return list.called();
        } else if (subject instanceof OtherTable table) {
            return table.called();
        } else if (subject instanceof Indicator indicator) {
            return indicator.shownName();
        } else if (subject instanceof Statement statement) {
            return statement.concept().isEmpty() ? statement.kind() : statement.concept();
        } else if (subject instanceof Passage passage) {
            return passage.sectionName();
        }
        return subject.toString();
    }
}
