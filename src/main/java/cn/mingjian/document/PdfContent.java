package cn.mingjian.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters and the straight lines that a page's drawing instructions put on it; of pictures only the place. */
final class PdfContent extends PDFGraphicsStreamEngine {

    /** Of a hand's breadth of writing, as much as one part in so many goes the other way: about six degrees. */
    private static final int SLANTED = 10;

    private final int number;
    private final PageSpace space;
    private final PdfBudget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PathStrokes path = new PathStrokes();
    private final List<Picture> pictures = new ArrayList<>();

    /** How many characters would stand upright if the page were turned by so many quarters. */
    private final int[] upright = new int[4];

    private PdfContent(PDPage page, int number, PdfBudget budget, int turned) {
        super(page);
        this.number = number;
        this.budget = budget;
        this.space = new PageSpace(page, turned);
    }

    static PdfPage of(PDPage page, int number, PdfBudget budget) throws IOException {
        PdfContent content = new PdfContent(page, number, budget, 0);
        content.processPage(page);
        int quarters = content.quarters();
        if (quarters > 0) {
            content = new PdfContent(page, number, budget, 90 * quarters);
            content.processPage(page);
        }
        return new PdfPage(
                number,
                content.space.width(),
                content.space.height(),
                content.glyphs,
                content.path.strokes(),
                content.pictures);
    }

    /** By how many quarters the page must be turned to read most of it, as wide tables are put on upright paper. */
    private int quarters() {
        int most = 0;
        for (int i = 1; i < upright.length; i++) {
            most = upright[i] > upright[most] ? i : most;
        }
        return most;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruction();
        if (isImage(operator.getName(), operands)) {
            pictures.add(Picture.of(getGraphicsState().getCurrentTransformationMatrix(), space));
        } else {
            if (OperatorName.SET_FONT_AND_SIZE.equals(operator.getName())) {
                budget.font(font(operands));
            }
            super.processOperator(operator, operands);
        }
    }

    private COSDictionary font(List<COSBase> operands) {
        if (operands.isEmpty() || getResources() == null || !(operands.get(0) instanceof COSName name)) {
            return null;
        }
        COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts != null && fonts.getDictionaryObject(name) instanceof COSDictionary font ? font : null;
    }

    /** Pictures are not unpacked: that costs time and memory and says nothing. */
    private boolean isImage(String name, List<COSBase> operands) {
        if (OperatorName.BEGIN_INLINE_IMAGE.equals(name)) {
            return true;
        }
        if (!OperatorName.DRAW_OBJECT.equals(name)
                || operands.isEmpty()
                || getResources() == null
                || !(operands.get(0) instanceof COSName object)) {
            return false;
        }
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null
                && objects.getDictionaryObject(object) instanceof COSStream stream
                && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float endX = x + displacement.getX() * matrix.getScaleX();
        float endY = y + displacement.getX() * matrix.getShearY();
        int left = Math.min(space.x(x, y), space.x(endX, endY));
        int right = Math.max(space.x(x, y), space.x(endX, endY));
        int size = Math.abs(Math.round(matrix.getScalingFactorY() * 100));
        int along = space.x(endX, endY) - space.x(x, y);
        int down = space.y(endX, endY) - space.y(x, y);
        if (Math.abs(down) > Math.abs(along)) {
            upright[down < 0 ? 1 : 3]++;
        } else {
            upright[along < 0 ? 2 : 0]++;
        }
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont && code >= ' ') {
            text = String.valueOf((char) code);
        }
        budget.glyph(text != null && !text.isEmpty());
        text = text == null && isSeen(font, code) ? PageGaps.NO_CODE : text;
        if (text != null && !text.isEmpty() && size > 0 && !isSlanted(matrix)) {
            glyphs.add(new Glyph(Radicals.plain(text), left, right, space.y(x, y), size, number));
        }
    }

    /** Whether something is drawn for a character; blanks have no code in many fonts, and nobody misses it. */
    private static boolean isSeen(PDFont font, int code) {
        try {
            return font instanceof PDVectorFont drawn
                    && !drawn.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    /** Writing across the page is a watermark; between the lines it would tear words and rows apart. */
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) * SLANTED > Math.max(along, across);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(space.x(x, y), space.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(space.x(x, y), space.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(space.x(x3, y3), space.y(x3, y3));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        for (Point2D corner : List.of(b, c, d)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        path.close();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is not looked at
    }

    @Override
    public void strokePath() {
        path.stroke(isVisible(getGraphicsState().getStrokingColor()));
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill(isVisible(getGraphicsState().getNonStrokingColor()));
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.stroke(isVisible(getGraphicsState().getStrokingColor()));
    }

    private static boolean isVisible(PDColor color) {
        try {
            return color.getColorSpace() == null || color.isPattern() || (color.toRGB() & 0xF0F0F0) != 0xF0F0F0;
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    @Override
    public void drawImage(PDImage image) {
        // counted before
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours say nothing
    }
}
