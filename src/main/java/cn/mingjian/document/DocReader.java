package cn.mingjian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads Word documents of the old format (doc): paragraphs with their automatic numbers, tables, then frames and notes. */
final class DocReader implements FormatReader {

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            if (document.characterLength() > limits.characters()) {
                throw new UnreadableDocumentException("文档文字超过 " + limits.characters() + " 字的上限，不像一份决算公开报告，未予读取");
            }
            DocBody body = new DocBody(document, limits);
            FlowBuilder flow = new FlowBuilder(limits);
            List<Range> parts = List.of(
                    document.getRange(),
                    document.getMainTextboxRange(),
                    document.getFootnoteRange(),
                    document.getEndnoteRange());
            for (Range part : parts) {
                // Of an empty part POI gives the end of the part before it, which may be a table's.
                if (part.getEndOffset() > part.getStartOffset()) {
                    body.read(part).writeTo(flow);
                }
            }
            return flow.build(Format.DOC);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException("doc 文件已加密，需要密码才能打开，请提供未加密的文件", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableDocumentException("doc 文件版本过旧（Word 95 及以前），请另存为 docx 后提供", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("doc 文件已损坏，无法读取", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocumentException("doc 文件结构异常，无法在限定的资源内读取", e);
        }
    }
}
