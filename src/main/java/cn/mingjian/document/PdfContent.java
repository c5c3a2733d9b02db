package cn.mingjian.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters and the straight lines that a page's drawing instructions put on it; of pictures only the place. */
final class PdfContent extends PDFGraphicsStreamEngine {

    /** Of a hand's breadth of writing, as much as one part in so many goes the other way: about six degrees. */
    private static final int SLANTED = 10;

    private final int number;
    private final PageSpace space;
    private final PdfBudget budget;
    private final PageWriting writing;
    private final Paint paint = new Paint();
    private final PathStrokes path = new PathStrokes();
    private final List<Picture> pictures = new ArrayList<>();

    /** What the path covers that is being drawn, in the measures of the file; null before its first point. */
    private Rectangle2D.Float area;

    private boolean clips;
    private final HiddenLayers layers;
    private final MarkedContent marked;
    private final SideNumbers sideNumbers;

    /** How many characters would stand upright if the page were turned by so many quarters. */
    private final int[] upright = new int[4];

    private PdfContent(PDPage page, int number, PdfBudget budget, HiddenLayers layers, int turned) {
        super(page);
        this.layers = layers;
        this.marked = new MarkedContent(layers);
        this.number = number;
        this.budget = budget;
        this.space = new PageSpace(page, turned);
        this.writing = new PageWriting(space.width());
        this.sideNumbers = new SideNumbers(space.width(), space.height());
    }

    static PdfPage of(PDPage page, int number, PdfBudget budget, HiddenLayers layers) throws IOException {
        PdfContent content = new PdfContent(page, number, budget, layers, 0);
        content.draw(page);
        int quarters = content.quarters();
        if (quarters > 0) {
            content = new PdfContent(page, number, budget, layers, 90 * quarters);
            content.draw(page);
        }
        return content.page();
    }

    private PdfPage page() {
        writing.remove(sideNumbers.all());
        return new PdfPage(
                number,
                number,
                space.width(),
                space.height(),
                writing.seen(),
                path.strokes(),
                pictures,
                List.of(),
                !pictures.isEmpty() && writing.isRecognised());
    }

    /** The page, and what was filled into its forms or typed onto it. */
    private void draw(PDPage page) throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSBase field = annotation.getCOSObject().getDictionaryObject(COSName.FT);
            boolean typed = annotation instanceof PDAnnotationFreeText
                    || (annotation instanceof PDAnnotationWidget && !COSName.SIG.equals(field));
            boolean hidden = layers.hold(annotation.getCOSObject().getCOSDictionary(COSName.OC));
            if (typed && !hidden && !annotation.isHidden() && !annotation.isNoView()) {
                show(annotation);
            }
        }
    }

    private void show(PDAnnotation annotation) throws IOException {
        TypedText text = new TypedText(annotation);
        if (text.isUndrawn()) {
            for (Glyph glyph : text.glyphs(space, number)) {
                budget.glyph(true);
                writing.add(glyph, true);
            }
        } else {
            showAnnotation(annotation);
        }
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
            picture(Picture.of(getGraphicsState().getCurrentTransformationMatrix(), space), operands);
        } else if (!isHidden(operator.getName(), operands)) {
            if (OperatorName.SET_FONT_AND_SIZE.equals(operator.getName())) {
                budget.font(font(operands));
            }
            super.processOperator(operator, operands);
        }
    }

    private void picture(Picture picture, List<COSBase> operands) {
        pictures.add(picture);
        path.picture(picture);
        COSStream stream = operands.isEmpty() ? null : object(operands.get(0));
        boolean masked = stream == null || stream.containsKey(COSName.SMASK) || stream.containsKey(COSName.MASK);
        if (!masked && Paint.covers(getGraphicsState())) {
            writing.picture(picture);
        }
    }

    private COSDictionary font(List<COSBase> operands) {
        if (operands.isEmpty() || getResources() == null || !(operands.get(0) instanceof COSName name)) {
            return null;
        }
        COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts != null && fonts.getDictionaryObject(name) instanceof COSDictionary font ? font : null;
    }

    /** Whether it draws a part that is on a layer which is not shown. */
    private boolean isHidden(String name, List<COSBase> operands) {
        COSStream part = OperatorName.DRAW_OBJECT.equals(name) && !operands.isEmpty() ? object(operands.get(0)) : null;
        return part != null && layers.hold(part.getCOSDictionary(COSName.OC));
    }

    /** Pictures are not unpacked: that costs time and memory and says nothing. */
    private boolean isImage(String name, List<COSBase> operands) {
        if (OperatorName.BEGIN_INLINE_IMAGE.equals(name)) {
            return true;
        }
        COSStream stream =
                OperatorName.DRAW_OBJECT.equals(name) && !operands.isEmpty() ? object(operands.get(0)) : null;
        return stream != null && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private COSStream object(COSBase name) {
        if (getResources() == null || !(name instanceof COSName object)) {
            return null;
        }
        COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null && objects.getDictionaryObject(object) instanceof COSStream stream ? stream : null;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        // Characters written downwards have no width in their displacement.
        float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        float endX = x + width * matrix.getScaleX();
        float endY = y + width * matrix.getShearY();
        int left = Math.min(space.x(x, y), space.x(endX, endY));
        int right = Math.max(space.x(x, y), space.x(endX, endY));
        int size = Math.abs(Math.round(matrix.getScalingFactorY() * 100));
        int along = space.x(endX, endY) - space.x(x, y);
        int down = space.y(endX, endY) - space.y(x, y);
        int turned = Math.abs(down) > Math.abs(along) ? (down < 0 ? 1 : 3) : along < 0 ? 2 : 0;
        upright[turned]++;
        String text = FontText.of(font, code);
        budget.glyph(text != null && !text.equals(PageGaps.NO_CODE));
        if (text != null && !text.isEmpty() && size > 0 && !isSlanted(matrix) && !marked.isUnseen()) {
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            int shade = paint.shade(getGraphicsState());
            Glyph glyph = new Glyph(Radicals.plain(text), left, right, space.y(x, y), size, number, shade);
            writing.add(glyph, mode.isFill() || mode.isStroke());
            sideNumbers.add(glyph, turned % 2 == 1);
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        int from = writing.size();
        super.showText(string);
        writing.clip(from, clip());
    }

    /** The part of the page that is drawn on at present. */
    private Rectangle2D clip() {
        Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        float left = (float) clip.getMinX();
        float right = (float) clip.getMaxX();
        float bottom = (float) clip.getMinY();
        float top = (float) clip.getMaxY();
        Rectangle2D.Float box = new Rectangle2D.Float(space.x(left, bottom), space.y(left, bottom), 0, 0);
        box.add(space.x(right, top), space.y(right, top));
        return box;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties, writing);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end(writing);
    }

    /** Writing across the page is a watermark; between the lines it would tear words and rows apart. */
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) * SLANTED > Math.max(along, across);
    }

    @Override
    public void moveTo(float x, float y) {
        reach(x, y);
        path.moveTo(space.x(x, y), space.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        reach(x, y);
        path.lineTo(space.x(x, y), space.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        reach(x1, y1);
        reach(x2, y2);
        reach(x3, y3);
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
        drawn();
    }

    /** Of a clip only the bounds are kept. */
    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    /** A path has been drawn; where it is a clip, too, it is one from now on. */
    private void drawn() {
        if (clips && area != null) {
            getGraphicsState().intersectClippingPath(new GeneralPath(area));
        }
        clips = false;
        area = null;
    }

    private void reach(float x, float y) {
        if (area == null) {
            area = new Rectangle2D.Float(x, y, 0, 0);
        }
        area.add(x, y);
    }

    @Override
    public void strokePath() {
        path.stroke(isSeen(getGraphicsState().getStrokingColor()));
        drawn();
    }

    @Override
    public void fillPath(int windingRule) {
        cover();
        path.fill(isSeen(getGraphicsState().getNonStrokingColor()));
        drawn();
    }

    private boolean isSeen(PDColor colour) {
        return !marked.isUnseen() && Paint.isVisible(colour);
    }

    /** What is filled hides what was written below it. */
    private void cover() {
        if (writing.size() > 0 && !marked.isUnseen() && Paint.covers(getGraphicsState())) {
            Rectangle2D clip = clip();
            path.boxes().forEach(box -> writing.cover(box.createIntersection(clip)));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        cover();
        path.stroke(isSeen(getGraphicsState().getStrokingColor()));
        drawn();
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
