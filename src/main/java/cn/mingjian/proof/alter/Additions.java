package cn.mingjian.proof.alter;

import cn.mingjian.proof.alter.Alteration.Kind;
import cn.mingjian.proof.draft.Draft;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Piece;
import cn.mingjian.proof.draft.Piece.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mistakes that add a sentence to a paragraph. */
final class Additions {

    private static final String STOP = "。";
    /** What is said not to be there, by concept. */
    private static final Map<String, String> DENIALS = Map.of(
            "三公经费/公务接待费", "公务接待费支出",
            "三公经费/公务用车购置及运行维护费", "公务用车购置及运行维护费支出",
            "三公经费/因公出国（境）费", "因公出国（境）费支出",
            "机关运行经费", "机关运行经费支出",
            "政府采购", "政府采购支出");

    private Additions() {}

    /** Whether a figure stands in the last sentence of a paragraph that ends with a full stop. */
    static boolean isLast(Draft draft, Slot slot) {
        String text = paragraph(draft, slot);
        return slot.number() != null && text.endsWith(STOP) && last(text).contains(slot.text() + slot.suffix());
    }

    /** Whether a figure of the narrative is of something that could be said not to be there. */
    static boolean isDeniable(Draft draft, Slot slot) {
        return slot.number() != null
                && slot.number().signum() != 0
                && slot.quantity().measure().equals("决算数")
                && DENIALS.containsKey(slot.quantity().concept())
                && paragraph(draft, slot).endsWith(STOP);
    }

    static Optional<Alteration> again(Draft draft, Slot slot) {
        return Optional.of(added(Kind.SENTENCE_DOUBLED, slot, last(paragraph(draft, slot))));
    }

    static Optional<Alteration> denied(Slot slot) {
        return Optional.of(
                added(Kind.DENIED, slot, "本年度无" + DENIALS.get(slot.quantity().concept()) + STOP));
    }

    private static Alteration added(Kind kind, Slot slot, String words) {
        Change same = Change.as(slot, slot);
        return new Alteration(kind, List.of(same), Edits.added(slot.place().part(), words), List.of());
    }

    private static String paragraph(Draft draft, Slot slot) {
        if (draft.parts().get(slot.place().part()) instanceof Part.Paragraph paragraph) {
            List<Piece> pieces = paragraph.pieces();
            return Draft.text(pieces, Edits.NONE);
        }
        return "";
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(STOP, text.length() - 2) + 1);
    }
}
