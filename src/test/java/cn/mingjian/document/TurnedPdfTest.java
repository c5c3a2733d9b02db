package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose writing lies on its side or on its head are read, whether the file says that they are turned or not. */
class TurnedPdfTest {

    private static Matrix turn(int degrees) {
        return switch (degrees) {
            case 90 -> new Matrix(0, 1, -1, 0, 842, 0);
            case 180 -> new Matrix(-1, 0, 0, -1, 595, 842);
            default -> new Matrix(0, -1, 1, 0, 0, 595);
        };
    }

    private static byte[] turned(byte[] pdf, int degrees, boolean said) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
                stream.transform(turn(degrees));
            }
            if (degrees != 180) {
                page.setMediaBox(new PDRectangle(842, 595));
                page.setCropBox(new PDRectangle(842, 595));
            }
            page.setRotation(said ? degrees : 0);
            document.save(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"90, true", "180, true", "270, true", "90, false", "180, false", "270, false"})
    void a_turned_page_is_read_upright(int degrees, boolean said) throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842).text("收入支出决算总表", 12, 100, 50);
        pages.cell(50, 60, 200, 80, 9, "项目").cell(200, 60, 300, 80, 9, "决算数");
        pages.cell(50, 80, 200, 100, 9, "教育支出").cell(200, 80, 300, 100, 9, "12.30");

        Flow flow = new PdfReader(new RowNames()).read(turned(pages.pdf(), degrees, said), Limits.DEFAULT);

        assertThat(FlowView.lines(flow)).containsExactly("收入支出决算总表");
        assertThat(FlowView.rows(FlowView.grids(flow).get(0))).containsExactly("项目|决算数", "教育支出|12.30");
    }
}
