package cn.mingjian.document;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of a PDF page to those of the sheet as it is shown: turned upright, from the top left corner. */
final class PageSpace {

    private final PDRectangle crop;
    private final int rotation;

    /**
     * The space of a page.
     *
     * @param turned how far clockwise it is turned besides, because its writing lies on its side
     */
    PageSpace(PDPage page, int turned) {
        this.crop = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation() + turned, 360);
    }

    int width() {
        return hundredths(rotation % 180 == 0 ? crop.getWidth() : crop.getHeight());
    }

    int height() {
        return hundredths(rotation % 180 == 0 ? crop.getHeight() : crop.getWidth());
    }

    int x(float x, float y) {
        return hundredths(
                switch (rotation) {
                    case 90 -> y - crop.getLowerLeftY();
                    case 180 -> crop.getUpperRightX() - x;
                    case 270 -> crop.getUpperRightY() - y;
                    default -> x - crop.getLowerLeftX();
                });
    }

    int y(float x, float y) {
        return hundredths(
                switch (rotation) {
                    case 90 -> x - crop.getLowerLeftX();
                    case 180 -> y - crop.getLowerLeftY();
                    case 270 -> crop.getUpperRightX() - x;
                    default -> crop.getUpperRightY() - y;
                });
    }

    private static int hundredths(float points) {
        return Math.round(points * 100);
    }
}
