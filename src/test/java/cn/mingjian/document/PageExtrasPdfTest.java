package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Figures of a table that stand in fields of a form, in notes, on layers or under words that say what they are; page numbers in it. */
class PageExtrasPdfTest {

    private static final float[] EDGES = {50, 250, 350, 450};

    /** Adds to a page what the table lacks. */
    private interface Extra {
        void to(PDDocument document, PDPage page, PDFont font) throws IOException;
    }

    /** A table on each page; the first one lacks the figure of its last cell. */
    private static DrawnPages pages(int count, String last) throws IOException {
        DrawnPages pages = new DrawnPages();
        for (int p = 0; p < count; p++) {
            // Fonts hold the characters that are used, and no others can be written with them later.
            pages.page(595, 842).text("表：0123456789.-—", 9, 50, 80);
            pages.rows(
                    100,
                    EDGES,
                    DrawnPages.row("项目", "决算数", "年初预算数"),
                    DrawnPages.row("合计", "20.00", "30.00"),
                    DrawnPages.row("教育支出", "20.00", last));
        }
        return pages;
    }

    private static Flow read(DrawnPages pages, Extra extra) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            for (PDPage page : document.getPages()) {
                PDFont font = page.getResources()
                        .getFont(page.getResources().getFontNames().iterator().next());
                extra.to(document, page, font);
            }
            document.save(out);
        }
        return new PdfReader(new RowNames()).read(out.toByteArray(), Limits.DEFAULT);
    }

    /** The place of the last cell. */
    private static PDRectangle cell() {
        return new PDRectangle(352, 842 - 147, 96, 14);
    }

    private static void add(PDPage page, PDAnnotation annotation) throws IOException {
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(annotation);
        page.setAnnotations(all);
    }

    private static List<String> rows(Flow flow) {
        return FlowView.rows(FlowView.grids(flow).get(0));
    }

    private static void write(PDPageContentStream stream, PDFont font, String text, Matrix at) throws IOException {
        stream.beginText();
        stream.setFont(font, 9);
        stream.setTextMatrix(at);
        stream.showText(text);
        stream.endText();
    }

    @Test
    void what_is_filled_into_a_form_is_read_though_the_file_does_not_draw_it() throws Exception {
        Flow flow = read(pages(1, ""), (document, page, font) -> {
            PDAcroForm form = new PDAcroForm(document);
            form.setNeedAppearances(true);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("budget");
            field.getCOSObject().setString(COSName.V, "30.00");
            field.getWidgets().get(0).setRectangle(cell());
            field.getWidgets().get(0).setPage(page);
            form.getFields().add(field);
            add(page, field.getWidgets().get(0));
        });

        assertThat(rows(flow)).containsExactly("项目|决算数|年初预算数", "合计|20.00|30.00", "教育支出|20.00|30.00");
    }

    @Test
    void what_is_typed_onto_a_page_is_read_and_a_reviewers_note_is_not() throws Exception {
        Flow flow = read(pages(1, ""), (document, page, font) -> {
            PDAnnotationFreeText typed = new PDAnnotationFreeText();
            typed.setContents("30.00");
            typed.setRectangle(cell());
            typed.setDefaultAppearance("/Helv 9 Tf 0 g");
            add(page, typed);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("应为99.99");
            note.setRectangle(new PDRectangle(252, 842 - 147, 18, 18));
            add(page, note);
        });

        assertThat(rows(flow)).containsExactly("项目|决算数|年初预算数", "合计|20.00|30.00", "教育支出|20.00|30.00");
    }

    @Test
    void characters_without_a_code_are_what_their_stretch_says_they_stand_for() throws Exception {
        Flow flow = read(pages(1, ""), (document, page, font) -> {
            COSDictionary own = new COSDictionary(font.getCOSObject());
            PDFont mute = PDFontFactory.createFont(own);
            COSDictionary said = new COSDictionary();
            said.setString(COSName.ACTUAL_TEXT, "30.00");
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
                write(stream, mute, "30.00", Matrix.getTranslateInstance(360, 842 - 143));
                stream.endMarkedContent();
            }
            own.removeItem(COSName.TO_UNICODE);
        });

        assertThat(rows(flow)).contains("教育支出|20.00|30.00");
        assertThat(flow.gaps()).isEmpty();
    }

    @Test
    void what_is_on_a_layer_that_is_switched_off_is_not_read() throws Exception {
        Flow flow = read(pages(1, "30.00"), (document, page, font) -> {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup draft = new PDOptionalContentGroup("草稿");
            layers.addGroup(draft);
            layers.setGroupEnabled(draft, false);
            document.getDocumentCatalog().setOCProperties(layers);
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                stream.beginMarkedContent(COSName.OC, draft);
                write(stream, font, "20.00", Matrix.getTranslateInstance(385, 842 - 143));
                stream.moveTo(300, 700);
                stream.lineTo(300, 750);
                stream.stroke();
                stream.endMarkedContent();
            }
        });

        assertThat(rows(flow)).containsExactly("项目|决算数|年初预算数", "合计|20.00|30.00", "教育支出|20.00|30.00");
    }

    @Test
    void a_page_number_that_lies_on_its_side_beside_a_table_is_in_no_row() throws Exception {
        Flow flow = read(pages(1, "30.00"), (document, page, font) -> {
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                write(stream, font, "—20—", Matrix.getRotateInstance(Math.PI / 2, 30, 842 - 143));
                write(stream, font, "20", Matrix.getRotateInstance(-Math.PI / 2, 580, 842 - 143));
            }
        });

        assertThat(rows(flow)).containsExactly("项目|决算数|年初预算数", "合计|20.00|30.00", "教育支出|20.00|30.00");
        assertThat(FlowView.lines(flow)).containsExactly("表：0123456789.-—");
    }

    @Test
    void page_numbers_at_one_height_are_in_no_cell_of_the_tables_that_reach_down_to_them() throws Exception {
        int[] number = {0};
        Flow flow = read(pages(3, "30.00"), (document, page, font) -> {
            try (var stream = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                write(stream, font, "-" + ++number[0] + "-", Matrix.getTranslateInstance(300, 842 - 143));
            }
        });

        assertThat(FlowView.grids(flow)).isNotEmpty().allSatisfy(grid -> assertThat(FlowView.rows(grid))
                .containsExactly("项目|决算数|年初预算数", "合计|20.00|30.00", "教育支出|20.00|30.00"));
    }
}
