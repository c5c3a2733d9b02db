package cn.mingjian.document;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a Word document, its paragraphs and tables as they are printed. */
final class DocxBody {

    /** Tables in tables and frames in frames no deeper than this. */
    private static final int DEEPEST = 60;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> notes;
    private final Limits limits;
    private XMLStreamReader xml;
    private long characters;
    private long cells;
    private int depth;

    DocxBody(WordStyles styles, WordNumbering numbering, Map<String, String> notes, Limits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.limits = limits;
    }

    Draft read(XMLStreamReader document) throws XMLStreamException, UnreadableDocumentException {
        xml = document;
        Draft draft = new Draft();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("body")) {
                container(draft);
            }
        }
        return draft;
    }

    /** Reads the notes of a part; each is known by its kind and id. */
    void readNotes(XMLStreamReader part, String kind, Map<String, String> found)
            throws XMLStreamException, UnreadableDocumentException {
        xml = part;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(kind)) {
                String id = kind + Xml.attribute(xml, "id");
                boolean printed = Xml.attribute(xml, "type") == null;
                Draft note = new Draft();
                container(note);
                if (printed) {
                    found.put(id, note.text());
                }
            }
        }
    }

    /** Reads what stands in a body, a frame or a block around any of them. */
    private void container(Draft draft) throws XMLStreamException, UnreadableDocumentException {
        StringBuilder carried = new StringBuilder();
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            block(name, draft, carried);
        }
        if (carried.length() > 0) {
            draft.paragraph(carried.toString(), 0);
        }
    }

    private void block(String name, Draft draft, StringBuilder carried)
            throws XMLStreamException, UnreadableDocumentException {
        if (++depth > DEEPEST) {
            throw new UnreadableDocumentException("文档的表格或文本框嵌套过深，不像一份决算公开报告，未予读取");
        }
        switch (name) {
            case "p" -> paragraph(draft, carried);
            case "tbl" -> table(draft);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" -> container(draft);
            default -> Xml.skip(xml);
        }
        depth--;
    }

    /** A paragraph whose end was deleted goes on in the next one. */
    private void paragraph(Draft draft, StringBuilder carried) throws XMLStreamException, UnreadableDocumentException {
        DocxParagraph paragraph = new DocxParagraph(this::count);
        paragraph.read(xml, this::container);
        String number = "";
        Integer list = paragraph.list() != null ? paragraph.list() : styles.number(paragraph.style());
        if (list != null && list != 0 && carried.length() == 0) {
            Integer level = paragraph.level() != null ? paragraph.level() : styles.level(paragraph.style());
            number = paragraph.text().isBlank() ? "" : numbering.next(list, level == null ? 0 : level);
            count(number.length());
        }
        carried.append(number).append(paragraph.text());
        if (!paragraph.isEndDeleted()) {
            int outline = paragraph.outline() >= 0 ? paragraph.outline() : styles.outline(paragraph.style());
            draft.paragraph(carried.toString(), outline);
            carried.setLength(0);
        }
        draft.addAll(paragraph.frames());
        for (String note : paragraph.notes()) {
            if (notes.containsKey(note)) {
                count(notes.get(note).length());
                draft.paragraph(notes.get(note), 0);
            }
        }
    }

    private void table(Draft draft) throws XMLStreamException, UnreadableDocumentException {
        WordTable table = new WordTable();
        rows(table);
        table.writeTo(draft);
    }

    private void rows(WordTable table) throws XMLStreamException, UnreadableDocumentException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "tr" -> {
                    table.startRow();
                    cells(table);
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(table);
                default -> Xml.skip(xml);
            }
        }
    }

    private void cells(WordTable table) throws XMLStreamException, UnreadableDocumentException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "tc" -> cell(table);
                case "trPr" -> rowProperties(table);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(table);
                default -> Xml.skip(xml);
            }
        }
    }

    private void rowProperties(WordTable table) throws XMLStreamException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("gridBefore")) {
                table.indent(Xml.number(xml, "val", 0));
            } else if (name.equals("del")) {
                table.dropRow();
            }
            Xml.skip(xml);
        }
    }

    private void cell(WordTable table) throws XMLStreamException, UnreadableDocumentException {
        if (++cells > limits.cells()) {
            throw new UnreadableDocumentException("文档表格超过 " + limits.cells() + " 个单元格的上限，不像一份决算公开报告，未予读取");
        }
        int span = 1;
        WordTable.Merge merge = WordTable.Merge.NONE;
        Draft content = new Draft();
        StringBuilder carried = new StringBuilder();
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("tcPr")) {
                for (String property = Xml.child(xml); property != null; property = Xml.child(xml)) {
                    if (property.equals("gridSpan")) {
                        span = Xml.number(xml, "val", 1);
                    } else if (property.equals("vMerge")) {
                        merge = "restart".equals(Xml.attribute(xml, "val"))
                                ? WordTable.Merge.FIRST
                                : WordTable.Merge.CONTINUED;
                    }
                    Xml.skip(xml);
                }
            } else {
                block(name, content, carried);
            }
        }
        table.cell(span, merge, content);
    }

    private void count(int more) throws UnreadableDocumentException {
        characters += more;
        if (characters > limits.characters()) {
            throw new UnreadableDocumentException("文档文字超过 " + limits.characters() + " 字的上限，不像一份决算公开报告，未予读取");
        }
    }
}
