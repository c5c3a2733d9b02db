package cn.mingjian.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF drawn stroke by stroke, as other programs draw theirs; places are counted in points from the top left corner. */
public final class DrawnPages {

    private static final float HIGH = 16;

    private static final byte[] FONT = font();

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream stream;
    private float height;

    public DrawnPages() throws IOException {
        font = PDType0Font.load(document, new ByteArrayInputStream(FONT), true);
    }

    private static byte[] font() {
        try (InputStream in = DrawnPages.class.getResourceAsStream("/com/github/xingfudeshi/fonts/思源黑体正常_0.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a page. */
    public DrawnPages page(float width, float high) throws IOException {
        if (stream != null) {
            stream.close();
        }
        PDPage page = new PDPage(new PDRectangle(width, high));
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        stream.setLineWidth(0.5f);
        height = high;
        return this;
    }

    public float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    public DrawnPages text(String text, float size, float x, float baseline) throws IOException {
        if (!text.isEmpty()) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, height - baseline);
            stream.showText(text);
            stream.endText();
        }
        return this;
    }

    DrawnPages line(float x1, float y1, float x2, float y2) throws IOException {
        stream.moveTo(x1, height - y1);
        stream.lineTo(x2, height - y2);
        stream.stroke();
        return this;
    }

    /** A filled rectangle, as web pages draw their lines. */
    DrawnPages fill(float left, float top, float right, float bottom) throws IOException {
        stream.addRect(left, height - bottom, right - left, bottom - top);
        stream.fill();
        return this;
    }

    /** A cell with lines drawn around it and its words from the top on. */
    DrawnPages cell(float left, float top, float right, float bottom, float size, String... words) throws IOException {
        line(left, top, right, top).line(left, bottom, right, bottom);
        line(left, top, left, bottom).line(right, top, right, bottom);
        for (int i = 0; i < words.length; i++) {
            text(words[i], size, left + 2, top + 2 + size + i * size * 1.3f);
        }
        return this;
    }

    /** Rows of equal height with lines around their cells, the columns between the edges. */
    DrawnPages rows(float top, float[] edges, String[]... rows) throws IOException {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                cell(edges[c], top + HIGH * r, edges[c + 1], top + HIGH * (r + 1), 9, rows[r][c]);
            }
        }
        return this;
    }

    /** The words of a row. */
    static String[] row(String... cells) {
        return cells;
    }

    public byte[] pdf() throws IOException {
        stream.close();
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }
}
