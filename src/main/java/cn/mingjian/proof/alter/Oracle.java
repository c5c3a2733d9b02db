package cn.mingjian.proof.alter;

import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Piece.Kind;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which identities an alteration breaks: those whose computed and stated values have nothing in common although every
 * printed figure is given its half unit of rounding. Knows the identities from how the accounts are made, not from rules.
 */
public final class Oracle {

    private static final String FINAL = "决算数";
    private static final Set<String> ADDITIVE =
            Set.of(FINAL, "年初预算数", "全年预算数", "全年执行数", "上年决算数", "增减额", "数量", "得分", "分值");

    /** What contradicts the report by standing in it at all. */
    private static final Set<Alteration.Kind> PLAIN = Set.of(
            Alteration.Kind.ROW_DOUBLED,
            Alteration.Kind.SENTENCE_DOUBLED,
            Alteration.Kind.DENIED,
            Alteration.Kind.TOTAL_ROW_DROPPED);

    private final Draft draft;
    private final Families families;
    private final Map<Quantity, List<Slot>> byQuantity;

    public Oracle(Draft draft) {
        this.draft = draft;
        this.families = new Families(draft.accounts());
        this.byQuantity = Printed.index(draft);
    }

    /** Names of the identities that the alteration breaks; empty where nothing in the report constrains the figure. */
    public Set<String> broken(Alteration alteration) {
        Printed printed = new Printed(draft, byQuantity, alteration);
        Set<String> broken = new LinkedHashSet<>();
        if (PLAIN.contains(alteration.kind())) {
            broken.add(alteration.kind().title());
        }
        if (alteration.kind() == Alteration.Kind.SHEET_DROPPED) {
            new Marks(draft, printed).projects(alteration.slot(), broken);
            return broken;
        }
        for (Change change : alteration.changes()) {
            if (change.isOmission()) {
                sums(change.slot(), printed, broken);
            } else {
                check(change.slot(), printed, broken);
                new Writing(draft, printed).check(change, broken);
            }
        }
        return broken;
    }

    private void check(Slot slot, Printed printed, Set<String> broken) {
        if (slot.number() != null) {
            same(slot, printed, broken);
            sums(slot, printed, broken);
            new Limits(draft, printed).check(slot, broken);
            new Marks(draft, printed).check(slot, broken);
        }
        rates(slot, printed, broken);
        if (slot.kind() == Kind.GRADE) {
            new Marks(draft, printed).check(slot, broken);
        }
    }

    private static void same(Slot slot, Printed printed, Set<String> broken) {
        Bounds bounds = printed.bounds(slot);
        for (Slot other : printed.slots(slot.quantity())) {
            if (other.id() != slot.id() && !printed.bounds(other).meets(bounds)) {
                broken.add("同一数据：" + slot.quantity());
                return;
            }
        }
    }

    private void sums(Slot slot, Printed printed, Set<String> broken) {
        String measure = slot.quantity().measure();
        if (!ADDITIVE.contains(measure)) {
            return;
        }
        for (Families.Family family : families.of(slot.quantity().concept())) {
            sum(family, measure, slot, printed, broken);
        }
        for (Families.Family family : families.of("-" + slot.quantity().concept())) {
            sum(family, measure, slot, printed, broken);
        }
    }

    private void sum(Families.Family family, String measure, Slot slot, Printed printed, Set<String> broken) {
        Quantity total = quantity(family.total(), measure, slot);
        List<Quantity> parts = new ArrayList<>();
        List<Boolean> turned = new ArrayList<>();
        for (String part : family.parts()) {
            turned.add(part.startsWith("-"));
            parts.add(quantity(part.startsWith("-") ? part.substring(1) : part, measure, slot));
        }
        boolean local = (slot.place().inTable() || slot.place().inSheet())
                && printed.local(total, slot) != null
                && printed.isWhole(parts, slot);
        if (printed.isDropped(slot) && !local) {
            return;
        }
        Bounds stated = local ? printed.local(total, slot) : printed.nearOrZero(total, slot);
        Bounds computed = Bounds.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Bounds part = part(parts.get(i), slot, local, printed);
            if (part == null) {
                return;
            }
            computed = turned.get(i) ? computed.minus(part) : computed.plus(part);
        }
        if (stated != null && !stated.meets(computed)) {
            broken.add("合计：" + total);
        }
    }

    private static Bounds part(Quantity quantity, Slot slot, boolean local, Printed printed) {
        if (!local) {
            return printed.nearOrZero(quantity, slot);
        }
        Bounds here = printed.local(quantity, slot);
        return here != null ? here : Bounds.ZERO;
    }

    /** Projects execute what the accounts spend: one sum runs over both measures. */
    private static Quantity quantity(String concept, String measure, Slot slot) {
        boolean project = concept.startsWith("绩效自评/");
        boolean ofProject = slot.quantity().concept().startsWith("绩效自评/");
        if (project && measure.equals(FINAL)) {
            return Quantity.of(concept, "全年执行数");
        }
        if (!project && ofProject && measure.equals("全年执行数")) {
            return Quantity.of(concept, FINAL);
        }
        return Quantity.of(concept, measure);
    }

    private void rates(Slot slot, Printed printed, Set<String> broken) {
        String concept = slot.quantity().concept();
        for (Slot rate : draft.slots()) {
            if (rate.kind() != Kind.RATE && rate.kind() != Kind.COMPARISON) {
                if (rate.quantity().measure().equals("预决算差异额")
                        && rate.number() != null
                        && rate.quantity().concept().equals(concept)) {
                    new Rates(printed).gap(rate, broken);
                }
                continue;
            }
            if (rate.quantity().concept().equals(concept)
                    || rate.quantity().of().equals(concept)) {
                new Rates(printed).check(rate, broken);
            }
        }
    }
}
