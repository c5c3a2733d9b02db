package cn.mingjian.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a page says of stretches of its content: that they are watermarks, that they are hidden, which words they stand for. */
final class MarkedContent {

    private static final COSName WATERMARK = COSName.getPDFName("Watermark");

    /**
     * A stretch that has begun.
     *
     * @param unseen whether it is no part of what the page says
     * @param words what its characters stand for, or null
     * @param from how many characters stood on the page before it
     */
    private record Stretch(boolean unseen, String words, int from) {}

    private final HiddenLayers layers;
    private final Deque<Stretch> open = new ArrayDeque<>();
    private int unseen;

    MarkedContent(HiddenLayers layers) {
        this.layers = layers;
    }

    void begin(COSName tag, COSDictionary properties, PageWriting writing) {
        boolean watermark = properties != null
                && WATERMARK.equals(properties.getCOSName(COSName.SUBTYPE))
                && COSName.ARTIFACT.equals(tag);
        boolean hidden = COSName.OC.equals(tag) && layers.hold(properties);
        String words = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Stretch(watermark || hidden, words, writing.size()));
        unseen += watermark || hidden ? 1 : 0;
    }

    /** A stretch ends; where its characters have no code, what it says it stands for is read. */
    void end(PageWriting writing) {
        if (!open.isEmpty()) {
            Stretch ended = open.pop();
            unseen -= ended.unseen() ? 1 : 0;
            if (ended.words() != null && unseen == 0) {
                writing.reword(ended.from(), ended.words());
            }
        }
    }

    /** Whether nothing that is drawn now is a part of what the page says: what is nested in a watermark is of it. */
    boolean isUnseen() {
        return unseen > 0;
    }
}
