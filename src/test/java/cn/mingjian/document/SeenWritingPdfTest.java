package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What a reader of a page does not see is not read, and what only a machine recognised is not taken for certain. */
class SeenWritingPdfTest {

    private static final String TEXT = "2024年度收入总计20.00万元，支出总计20.00万元。";

    /** Draws on a page, with the font of what stands on it. */
    private interface Drawing {
        void on(PDPageContentStream stream, PDDocument document, PDFont font) throws IOException;
    }

    private static DrawnPages page() throws IOException {
        return new DrawnPages().page(595, 842).text(TEXT, 9, 50, 100);
    }

    private static Flow read(DrawnPages pages, AppendMode mode, Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            PDPage page = document.getPage(0);
            PDFont font = page.getResources()
                    .getFont(page.getResources().getFontNames().iterator().next());
            try (var stream = new PDPageContentStream(document, page, mode, false)) {
                drawing.on(stream, document, font);
            }
            document.save(out);
        }
        return new PdfReader(new RowNames()).read(out.toByteArray(), Limits.DEFAULT);
    }

    private static void write(PDPageContentStream stream, PDFont font, float size, Matrix at) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.setTextMatrix(at);
        stream.showText("2024年度");
        stream.endText();
    }

    @Test
    void what_lies_below_a_cover_is_not_read() throws Exception {
        DrawnPages pages = page().text("收入总计10.00万元。", 9, 50, 140);

        Flow flow = read(pages, AppendMode.APPEND, (stream, document, font) -> {
            stream.setNonStrokingColor(Color.WHITE);
            stream.addRect(40, 842 - 145, 300, 20);
            stream.fill();
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT);
    }

    @Test
    void a_cover_that_is_cut_off_by_a_clip_hides_only_what_is_inside() throws Exception {
        DrawnPages pages = page().text("收入总计10.00万元。", 9, 50, 140);

        Flow flow = read(pages, AppendMode.APPEND, (stream, document, font) -> {
            stream.addRect(40, 842 - 145, 300, 20);
            stream.clip();
            stream.setNonStrokingColor(Color.WHITE);
            stream.addRect(0, 0, 595, 842);
            stream.fill();
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT);
    }

    @Test
    void writing_outside_the_clip_is_not_read() throws Exception {
        Flow flow = read(page(), AppendMode.APPEND, (stream, document, font) -> {
            stream.addRect(0, 0, 100, 100);
            stream.clip();
            write(stream, font, 9, Matrix.getTranslateInstance(50, 500));
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT);
    }

    @Test
    void a_pale_watermark_across_the_writing_is_not_read() throws Exception {
        Flow flow = read(page(), AppendMode.PREPEND, (stream, document, font) -> {
            stream.setNonStrokingColor(new Color(210, 210, 210));
            for (int i = 0; i < 6; i++) {
                write(stream, font, 40, Matrix.getTranslateInstance(40 + 60 * i, 842 - 110));
                write(stream, font, 40, Matrix.getTranslateInstance(40 + 60 * i, 300));
            }
            stream.setNonStrokingColor(Color.BLACK);
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT);
    }

    @Test
    void pale_writing_by_itself_is_read() throws Exception {
        Flow flow = read(page(), AppendMode.APPEND, (stream, document, font) -> {
            stream.setNonStrokingColor(new Color(210, 210, 210));
            write(stream, font, 9, Matrix.getTranslateInstance(50, 600));
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT, "2024年度");
    }

    @Test
    void words_recognised_in_a_scanned_page_are_read_and_said_to_be_uncertain() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).text("2024年度", 9, 50, 100);

        Flow flow = read(pages, AppendMode.APPEND, (stream, document, font) -> {
            var picture = new BufferedImage(60, 84, BufferedImage.TYPE_BYTE_GRAY);
            stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            stream.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < 3; i++) {
                write(stream, font, 9, Matrix.getTranslateInstance(50, 700 - 40 * i));
            }
        });

        assertThat(FlowView.lines(flow)).contains("2024年度");
        assertThat(flow.gaps()).hasSize(1).allMatch(Gap::uncertain);
        assertThat(Gap.words(flow.gaps())).isEqualTo("第1页的文字是从扫描图片中识别出来的，可能有误认的字和数");
    }

    @Test
    void lines_put_in_as_thin_pictures_part_the_cells_of_a_table() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("教育支出", 9, 60, 112).text("12.30", 9, 160, 112).text("农林支出", 9, 60, 132);
        pages.text("45.60", 9, 160, 132);

        Flow flow = read(pages, AppendMode.APPEND, (stream, document, font) -> {
            var dot = LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY));
            for (int row = 0; row < 3; row++) {
                stream.drawImage(dot, 50, 842 - 100 - 20 * row, 200, 0.5f);
            }
            for (int column = 0; column < 3; column++) {
                stream.drawImage(dot, 50 + 100 * column, 842 - 140, 0.5f, 40);
            }
        });

        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactly("教育支出|12.30", "农林支出|45.60");
    }

    @Test
    void a_number_whose_digits_are_set_wide_is_one_number() throws Exception {
        Flow flow = read(page(), AppendMode.APPEND, (stream, document, font) -> {
            stream.setCharacterSpacing(3);
            write(stream, font, 9, Matrix.getTranslateInstance(50, 600));
        });

        assertThat(FlowView.lines(flow)).containsExactly(TEXT, "2024年度");
    }
}
