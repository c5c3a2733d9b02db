package cn.mingjian.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Word documents (docx) as they are printed: automatic numbers, insertions but no deletions, text in frames and
 * notes after the paragraph they hang on.
 */
final class DocxReader implements FormatReader {

    private static final String BODY = "word/document.xml";

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        try (OfficePackage parts = new OfficePackage(bytes, limits)) {
            WordStyles styles = new WordStyles();
            WordNumbering numbering = new WordNumbering();
            if (parts.has("word/styles.xml")) {
                styles.read(parts.read("word/styles.xml"));
            }
            if (parts.has("word/numbering.xml")) {
                numbering.read(parts.read("word/numbering.xml"));
            }
            Draft draft = new DocxBody(styles, numbering, notes(parts, limits), limits).read(parts.read(body(parts)));
            FlowBuilder flow = new FlowBuilder(limits);
            draft.writeTo(flow);
            return flow.build(Format.DOCX);
        } catch (OfficePackage.TooLarge e) {
            throw new UnreadableDocumentException("docx 文件解压后过大（疑为压缩炸弹），未予读取", e);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof OfficePackage.TooLarge) {
                throw new UnreadableDocumentException("docx 文件解压后过大（疑为压缩炸弹），未予读取", e);
            }
            throw new UnreadableDocumentException("docx 文件的内容不完整或含有不允许的 XML 实体，无法读取", e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException("docx 文件的内容嵌套过深，未予读取", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("docx 文件已损坏或已加密，无法读取", e);
        }
    }

    /** Some writers number the part of the body. */
    private static String body(OfficePackage parts) {
        for (String name : List.of(BODY, "word/document2.xml", "word/document1.xml")) {
            if (parts.has(name)) {
                return name;
            }
        }
        return BODY;
    }

    private static Map<String, String> notes(OfficePackage parts, Limits limits)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        Map<String, String> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            String part = "word/" + kind + "s.xml";
            if (parts.has(part)) {
                XMLStreamReader xml = parts.read(part);
                DocxBody body = new DocxBody(new WordStyles(), new WordNumbering(), Map.of(), limits);
                body.readNotes(xml, kind, notes);
            }
        }
        return notes;
    }
}
