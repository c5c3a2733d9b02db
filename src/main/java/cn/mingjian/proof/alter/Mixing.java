package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.accounts.Project;
import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Ink;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mistakes made in taking a figure from a wrong place, or in reckoning it from wrong ones. */
final class Mixing {

    private static final String FINAL = "决算数";
    private static final String PRIOR = "上年决算数";

    private final Draft draft;
    private final Dice dice;

    Mixing(Draft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
    }

    Optional<Alteration> priorYear(Slot slot) {
        long prior = prior(slot);
        return prior == 0 || slot.place().inSheet() ? Optional.empty() : money(Kind.PRIOR_YEAR, slot, prior);
    }

    long prior(Slot slot) {
        return draft.accounts().fen(slot.quantity().concept(), PRIOR);
    }

    static Optional<Alteration> money(Kind kind, Slot slot, long fen) {
        BigDecimal number = Ink.in(fen, slot.unit()).setScale(slot.number().scale(), RoundingMode.HALF_UP);
        return Typing.printed(kind, slot, Digits.like(slot.text(), number));
    }

    /** What stands next in the same column, or next in the same paragraph. */
    Optional<Alteration> neighbour(Slot slot) {
        List<Slot> near = near(slot);
        return near.isEmpty()
                ? Optional.empty()
                : Typing.printed(Kind.NEIGHBOUR_COPIED, slot, dice.pick(near).text());
    }

    /** The same figure of another project's sheet. */
    Optional<Alteration> otherSheet(Slot slot) {
        List<Slot> others = draft.slots().stream()
                .filter(s -> s.place().inSheet() && s.kind() == slot.kind() && s.number() != null)
                .filter(s -> s.place().part() != slot.place().part())
                .filter(s -> s.quantity().measure().equals(slot.quantity().measure()))
                .filter(s -> tail(s).equals(tail(slot)))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Typing.printed(Kind.SHEET_COPIED, slot, dice.pick(others).text());
    }

    /** More points than the indicator can score. */
    Optional<Alteration> scoreAbove(Slot slot) {
        Quantity weight = Quantity.of(slot.quantity().concept(), "分值");
        return draft.slots().stream()
                .filter(s -> s.quantity().equals(weight)
                        && s.place().part() == slot.place().part())
                .findFirst()
                .flatMap(s -> Typing.printed(
                        Kind.SCORE_ABOVE,
                        slot,
                        s.number().add(new BigDecimal(dice.pick("1", "2", "5"))).toPlainString()));
    }

    /** A concept within a sheet without the project's name. */
    private static String tail(Slot slot) {
        String[] steps = slot.quantity().concept().split("/", 3);
        return steps.length > 2 ? steps[2] : "";
    }

    /** Two figures near each other change places. */
    Optional<Alteration> exchanged(Kind kind, Slot slot) {
        List<Slot> near = near(slot).stream()
                .filter(s -> s.number().compareTo(slot.number()) != 0)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(swap(kind, slot, dice.pick(near)));
    }

    /** The budget at the beginning of the year and the one after adjustment change places. */
    Optional<Alteration> budgets(Slot slot) {
        Quantity full = Quantity.of(slot.quantity().concept(), "全年预算数");
        return draft.slots().stream()
                .filter(s -> s.quantity().equals(full)
                        && s.place().part() == slot.place().part()
                        && s.number().compareTo(slot.number()) != 0)
                .findFirst()
                .map(s -> swap(Kind.BUDGETS_SWAPPED, slot, s));
    }

    private static Alteration swap(Kind kind, Slot one, Slot other) {
        return Alteration.of(kind, List.of(Change.as(one, other), Change.as(other, one)));
    }

    /** How many times and how many persons change places; each keeps its own unit. */
    Optional<Alteration> counts(Slot slot) {
        String persons = slot.quantity().concept().replaceAll("(批次|团组数)$", "人次");
        for (Slot other : draft.slots()) {
            if (other.quantity().concept().equals(persons)
                    && other.place().part() == slot.place().part()
                    && other.number().compareTo(slot.number()) != 0) {
                return Optional.of(Alteration.of(
                        Kind.COUNTS_SWAPPED,
                        List.of(
                                new Change(slot, other.text() + slot.suffix(), other.number(), slot.unit()),
                                new Change(other, slot.text() + other.suffix(), slot.number(), other.unit()))));
            }
        }
        return Optional.empty();
    }

    private List<Slot> near(Slot slot) {
        return draft.slots().stream()
                .filter(s -> s.kind() == slot.kind() && s.id() != slot.id() && s.number() != null)
                .filter(s -> s.place().part() == slot.place().part()
                        && s.place().column() == slot.place().column())
                .filter(s -> slot.place().row() < 0
                        ? Math.abs(s.id() - slot.id()) <= 4
                        : Math.abs(s.place().row() - slot.place().row()) <= 2)
                .toList();
    }

    Optional<Alteration> wrongWhole(Slot slot) {
        long part = draft.accounts().fen(slot.quantity().concept());
        String of = slot.quantity().of();
        List<Long> wholes = new ArrayList<>();
        wholes.add(draft.accounts().fen(of, PRIOR));
        wholes.add(draft.accounts().fen(of, "年初预算数"));
        wholes.add(draft.accounts().fen(of.startsWith("收入") ? "收入/总计" : "支出/总计"));
        return percent(Kind.WRONG_WHOLE, slot, part, wholes);
    }

    /** A change in per cent of this year's amount, or a completion of the other budget. */
    Optional<Alteration> wrongBase(Slot slot) {
        String concept = slot.quantity().concept();
        long now = draft.accounts().fen(concept);
        if (slot.quantity().measure().equals("增减率")) {
            long change = Math.abs(now - draft.accounts().fen(concept, PRIOR));
            return percent(Kind.WRONG_BASE, slot, change, List.of(now));
        }
        String other = slot.quantity().of().equals("年初预算数") ? "全年预算数" : "年初预算数";
        return percent(
                Kind.WRONG_BASE,
                slot,
                now,
                List.of(draft.accounts().fen(concept, other), draft.accounts().fen(concept, PRIOR)));
    }

    private Optional<Alteration> percent(Kind kind, Slot slot, long part, List<Long> wholes) {
        List<Long> known = wholes.stream().filter(w -> w != 0).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Typing.printed(kind, slot, Ink.percent(part, dice.pick(known)).toPlainString());
    }

    /** The total as it was before one of its parts was put in. */
    Optional<Alteration> staleTotal(Slot slot) {
        String concept = slot.quantity().concept();
        List<Slot> parts = draft.slots().stream()
                .filter(s -> s.place().part() == slot.place().part() && s.number() != null)
                .filter(s -> s.quantity().measure().equals(slot.quantity().measure()))
                .filter(s -> s.quantity().concept().startsWith(concept + "/"))
                .toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal stale = slot.number().subtract(dice.pick(parts).number());
        return stale.signum() <= 0
                ? Optional.empty()
                : Typing.printed(Kind.TOTAL_STALE, slot, Digits.like(slot.text(), stale));
    }

    static boolean isReckoned(Slot slot) {
        String measure = slot.quantity().measure();
        return Typing.isFigure(slot) && (measure.equals("增减率") || measure.equals("完成率"));
    }

    static boolean isFinal(Slot slot) {
        return Typing.isFigure(slot) && slot.quantity().measure().equals(FINAL);
    }

    Optional<Alteration> missedTarget(Slot slot) {
        for (Project project : draft.accounts().evaluated()) {
            for (int i = 0; i < project.indicators().size(); i++) {
                Project.Measured indicator = project.indicators().get(i);
                String concept = "绩效自评/" + project.name() + "/指标/" + (i + 1) + "." + indicator.name();
                if (concept.equals(slot.quantity().concept()) && indicator.score() == indicator.weight()) {
                    return missed(slot, indicator);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Alteration> missed(Slot slot, Project.Measured indicator) {
        BigDecimal target = new BigDecimal(indicator.target());
        BigDecimal factor = new BigDecimal(indicator.comparator().equals("≤") ? "1.2" : "0.8");
        BigDecimal missed = target.multiply(factor).setScale(slot.number().scale(), RoundingMode.HALF_UP);
        return missed.signum() == 0
                ? Optional.empty()
                : Typing.printed(Kind.TARGET_MISSED, slot, missed.toPlainString());
    }
}
