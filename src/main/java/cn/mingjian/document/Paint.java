package cn.mingjian.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What colours let a reader see. */
final class Paint {

    /** What is no more opaque than this is seen through. */
    private static final float TRANSPARENT = 0.6f;
    /** Each part of a pale colour is at least so strong. */
    private static final int PALE = 0x80;

    private PDColor last;
    private int colour;

    /** The colour of writing where it is pale or transparent, else 0. */
    int shade(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        if (color != last) {
            last = color;
            colour = rgb(color);
        }
        boolean pale = Math.min(colour & 0xFF, Math.min((colour >> 8) & 0xFF, (colour >> 16) & 0xFF)) >= PALE;
        boolean transparent = state.getNonStrokeAlphaConstant() <= TRANSPARENT;
        return pale || transparent ? colour | ((transparent ? 2 : 1) << 24) : 0;
    }

    private static int rgb(PDColor color) {
        try {
            return color.getColorSpace() == null || color.isPattern() ? 0 : color.toRGB() & 0xFFFFFF;
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    /** Whether what is filled hides what is below it. */
    static boolean covers(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        return state.getNonStrokeAlphaConstant() == 1
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL
                && color.getColorSpace() != null
                && !color.isPattern();
    }

    /** Whether a line or a filled shape differs from the paper. */
    static boolean isVisible(PDColor color) {
        return (rgb(color) & 0xF0F0F0) != 0xF0F0F0;
    }
}
