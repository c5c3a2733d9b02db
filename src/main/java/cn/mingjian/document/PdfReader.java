package cn.mingjian.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            return flow(SideBySide.joined(FacingPages.parted(pages(document, limits))), limits);
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
        HiddenLayers layers = new HiddenLayers(document);
        List<PdfPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(PdfContent.of(page, pages.size() + 1, budget, layers));
        }
        if (pages.stream().allMatch(p -> p.glyphs().stream()
                .allMatch(g -> g.isBlank() || g.text().equals(PageGaps.NO_CODE)))) {
            boolean pictures = pages.stream().anyMatch(p -> !p.pictures().isEmpty());
            throw new UnreadableDocumentException(
                    budget.unreadable() > 0
                            ? "PDF 的字体没有给出文字编码，无法提取文字，请提供可复制文字的文件"
                            : pictures ? "PDF 是扫描件或图片，没有文字层，无法读取，请提供可复制文字的文件" : "PDF 中没有文字");
        }
        return PrintedNumbers.removed(Watermarks.removed(pages));
    }

    private Flow flow(List<PdfPage> pages, Limits limits) throws UnreadableDocumentException {
        List<List<PageItem>> layout = PageFurniture.removed(PageLayout.of(pages), rowNames);
        List<PageItem> items = TableJoin.of(PageLayout.withColumns(PageGaps.marked(layout, pages)), rowNames);
        PdfFlow flow = new PdfFlow(limits);
        new PdfPieces(pages, items, rowNames, flow).write();
        return flow.build(pages.size(), PageGaps.of(pages, layout));
    }
}
