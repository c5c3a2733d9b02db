package cn.mingjian.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that have a text layer: characters into lines and paragraphs by where they stand, tables by the lines
 * drawn between cells or by the alignment of their columns, over page ends.
 */
final class PdfReader implements FormatReader {

    private final RowNames rowNames;

    PdfReader(RowNames rowNames) {
        this.rowNames = rowNames;
    }

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        PdfStreams.check(bytes, limits);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadableDocumentException(
                        "PDF 有 " + document.getNumberOfPages() + " 页，超过 " + limits.pages() + " 页的上限，不像一份决算公开报告，未予读取");
            }
            return flow(SideBySide.joined(pages(document, limits)), limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException("PDF 已加密，需要密码才能打开，请提供未加密的文件", e);
        } catch (PdfBudget.Exhausted e) {
            throw new UnreadableDocumentException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("PDF 文件已损坏或内容不完整，无法读取", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocumentException("PDF 文件结构异常，无法在限定的资源内读取", e);
        }
    }

    private static List<PdfPage> pages(PDDocument document, Limits limits)
            throws IOException, UnreadableDocumentException {
        PdfBudget budget = new PdfBudget(limits);
        List<PdfPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(PdfContent.of(page, pages.size() + 1, budget));
        }
        if (pages.stream().allMatch(p -> p.glyphs().stream().allMatch(Glyph::isBlank))) {
            boolean pictures = pages.stream().anyMatch(p -> p.images() > 0);
            throw new UnreadableDocumentException(
                    budget.unreadable() > 0
                            ? "PDF 的字体没有给出文字编码，无法提取文字，请提供可复制文字的文件"
                            : pictures ? "PDF 是扫描件或图片，没有文字层，无法读取，请提供可复制文字的文件" : "PDF 中没有文字");
        }
        return pages;
    }

    private Flow flow(List<PdfPage> pages, Limits limits) throws UnreadableDocumentException {
        List<List<PageItem>> layout = new ArrayList<>();
        Map<Integer, Integer> widths = new HashMap<>();
        for (PdfPage page : pages) {
            layout.add(PageLayout.of(page));
            widths.put(page.number(), page.width());
        }
        List<PageItem> items = TableJoin.of(PageLayout.withColumns(PageFurniture.removed(layout)));
        List<GlyphLine> all = new ArrayList<>();
        for (PageItem item : items) {
            if (item instanceof PageLine line) {
                all.add(line.line());
            }
        }
        PageParagraphs paragraphs = new PageParagraphs(all, widths);
        Set<LooseTable> torn = LooseJoin.torn(items);
        PdfFlow flow = new PdfFlow(limits);
        List<GlyphLine> lines = new ArrayList<>();
        for (PageItem item : items) {
            if (item instanceof PageLine line) {
                lines.add(line.line());
            } else if (item instanceof PageTable table) {
                write(paragraphs.of(lines), flow);
                lines.clear();
                if (table.layout().columns() > 1) {
                    flow.table(table, false);
                } else {
                    writeFramed(table, widths, flow);
                }
            } else if (item instanceof LooseTable table) {
                write(paragraphs.of(lines), flow);
                lines.clear();
                write(table, torn.contains(table), flow);
            }
        }
        write(paragraphs.of(lines), flow);
        return flow.build(pages.size());
    }

    /** Frames below each other hold text: cells of a workbook in which one column is written down, or a framed note. */
    private static void writeFramed(PageTable frames, Map<Integer, Integer> widths, PdfFlow flow)
            throws UnreadableDocumentException {
        for (CellLayout.Place<List<GlyphLine>> frame : frames.layout().places()) {
            List<GlyphLine> lines = frame.content();
            boolean cut = frame.row() + frame.rows() == frames.layout().rows();
            for (PageParagraphs.Lines paragraph : new PageParagraphs(lines, widths).of(lines)) {
                flow.paragraph(cut ? new PageParagraphs.Lines(paragraph.lines(), false) : paragraph);
            }
        }
    }

    /** A table whose columns cannot be told for certain is given line by line: nothing is bound rather than wrongly. */
    private void write(LooseTable table, boolean torn, PdfFlow flow) throws UnreadableDocumentException {
        PageTable read = torn ? null : read(table);
        flow.table(read == null ? table.asLines() : read, read == null);
    }

    private PageTable read(LooseTable table) {
        if (table.isForm()) {
            FormGrid form = new FormGrid(table, rowNames);
            return form.isReliable() ? form.table() : null;
        }
        ColumnGrid grid = new ColumnGrid(table);
        return grid.isReliable() ? grid.table() : null;
    }

    private static void write(List<PageParagraphs.Lines> paragraphs, PdfFlow flow) throws UnreadableDocumentException {
        for (PageParagraphs.Lines paragraph : paragraphs) {
            flow.paragraph(paragraph);
        }
    }
}
