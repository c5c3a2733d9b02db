package cn.mingjian.proof.alter;

import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Kind;
import cn.mingjian.proof.draft.Piece.Slot;
import cn.mingjian.proof.draft.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a figure is written: with its unit, with thousands parted by threes, under the year it is of. */
final class Writing {

    private static final Pattern PARTED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(\\.\\d+)?");

    private final Draft draft;
    private final Printed printed;

    Writing(Draft draft, Printed printed) {
        this.draft = draft;
        this.printed = printed;
    }

    void check(Change change, Set<String> broken) {
        Slot slot = change.slot();
        if (slot.kind() == Kind.YEAR) {
            year(change, broken);
            return;
        }
        boolean bare = FIGURE.matcher(change.text()).matches();
        if (bare && !slot.suffix().isEmpty() && slot.place().row() < 0) {
            broken.add(slot.kind() == Kind.RATE ? "百分号：" + slot.quantity() : "单位：" + slot.quantity());
        }
        String number = change.text().replaceAll("[^-\\d,.]", "");
        if (number.contains(",") && !PARTED.matcher(number).matches()) {
            broken.add("千分位：" + slot.quantity());
        }
    }

    /** A year is held against the figures of its sentence that stand elsewhere too, or that changed over it. */
    private void year(Change change, Set<String> broken) {
        if (change.text().equals(change.slot().text())) {
            return;
        }
        boolean base = change.slot().quantity().of().equals("1");
        for (Slot slot : sentence(change.slot())) {
            boolean told = slot.quantity().measure().equals("决算数")
                    && printed.slots(slot.quantity()).size() > 1;
            boolean compared = slot.quantity().measure().equals("增减额") && hasNow(slot);
            if (base ? compared : told) {
                broken.add("年度：" + slot.quantity());
                return;
            }
        }
    }

    private boolean hasNow(Slot slot) {
        return !printed.slots(Quantity.of(slot.quantity().concept(), "决算数")).isEmpty();
    }

    /** The slots behind a slot up to the end of its sentence. */
    private List<Slot> sentence(Slot first) {
        List<Slot> slots = new ArrayList<>();
        if (!(draft.parts().get(first.place().part()) instanceof Part.Paragraph paragraph)) {
            return slots;
        }
        boolean open = false;
        for (Piece piece : paragraph.pieces()) {
            if (piece.equals(first)) {
                open = true;
            } else if (open && piece instanceof Slot slot) {
                slots.add(slot);
            } else if (open && piece.text().contains("。")) {
                return slots;
            }
        }
        return slots;
    }
}
