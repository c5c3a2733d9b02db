package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What cannot be read in a PDF is said, and what stands beside it is not taken for whole. */
class PdfGapsTest {

    /** A page of a table whose rows go on over pages, and of text. */
    private static void page(DrawnPages pages, int first) throws Exception {
        pages.page(595, 842);
        for (int r = 0; r < 5; r++) {
            pages.cell(50, 60 + 20 * r, 200, 80 + 20 * r, 9, "第" + (first + r) + "项支出");
            pages.cell(200, 60 + 20 * r, 300, 80 + 20 * r, 9, (first + r) + ".50");
        }
    }

    private static Flow read(byte[] pdf) throws Exception {
        return new PdfReader(new RowNames()).read(pdf, Limits.DEFAULT);
    }

    @Test
    void a_scanned_page_is_named_and_the_tables_beside_it_are_doubtful() throws Exception {
        DrawnPages pages = new DrawnPages();
        page(pages, 1);
        pages.page(595, 842).text("— 2 —", 9, 280, 820);
        page(pages, 11);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            PDPage scanned = document.getPage(1);
            try (var stream = new PDPageContentStream(document, scanned, AppendMode.APPEND, false)) {
                var picture = new BufferedImage(60, 84, BufferedImage.TYPE_BYTE_GRAY);
                stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            }
            document.save(out);
        }

        Flow flow = read(out.toByteArray());

        assertThat(Gap.words(flow.gaps())).isEqualTo("第2页有大幅图片，图片里的文字读不出来");
        assertThat(FlowView.grids(flow)).hasSize(2).allMatch(Flow.Grid::doubtful);
    }

    @Test
    void a_page_with_text_and_a_small_picture_has_no_gap() throws Exception {
        DrawnPages pages = new DrawnPages();
        page(pages, 1);
        page(pages, 6);

        Flow flow = read(pages.pdf());

        assertThat(flow.gaps()).isEmpty();
        assertThat(FlowView.grids(flow)).hasSize(1).noneMatch(Flow.Grid::doubtful);
    }

    @Test
    void characters_without_a_code_are_named_and_no_figure_is_taken_from_beside_them() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("2024年度收入总计20.00万元。", 9, 50, 60);
        pages.text("支出总计20.00万元。", 9, 50, 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DrawnPages other = new DrawnPages().page(595, 842).text("其中基本支出18.00万元。", 9, 50, 140);
        try (PDDocument document = Loader.loadPDF(pages.pdf());
                PDDocument unknown = Loader.loadPDF(other.pdf())) {
            for (COSName name : unknown.getPage(0).getResources().getFontNames()) {
                unknown.getPage(0).getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            document.importPage(unknown.getPage(0));
            document.save(out);
        }

        Flow flow = read(out.toByteArray());

        assertThat(Gap.words(flow.gaps())).isEqualTo("第2页有的字没有文字编码，读不出来");
        assertThat(FlowView.lines(flow)).containsExactly("2024年度收入总计20.00万元。", "支出总计20.00万元。");
        assertThat(FlowView.grids(flow)).hasSize(1).allMatch(Flow.Grid::doubtful);
    }

    @Test
    void gaps_on_pages_that_follow_each_other_are_said_at_once() {
        assertThat(Gap.words(List.of(new Gap(3, "是图"), new Gap(4, "是图"), new Gap(6, "是图"), new Gap(7, "缺字"))))
                .isEqualTo("第3—4页是图；第6页是图；第7页缺字");
    }
}
