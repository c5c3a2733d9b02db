package cn.mingjian.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One paragraph of a Word document: its text as printed, and what hangs on it. */
final class DocxParagraph {

    /** Told of characters as they are read, so that a text without end is noticed in time. */
    interface Counter {
        void count(int more) throws UnreadableDocumentException;
    }

    /** Reads the content of a frame that hangs on the paragraph. */
    interface FrameReader {
        void read(Draft draft) throws XMLStreamException, UnreadableDocumentException;
    }

    private final Counter counter;
    private final StringBuilder text = new StringBuilder();
    private final Draft frames = new Draft();
    private final List<String> notes = new ArrayList<>();
    /** For each field that is open, whether its result has begun; what comes before is an instruction. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private XMLStreamReader xml;
    private FrameReader frameReader;
    private String style;
    private Integer list;
    private Integer level;
    private int outline = -1;
    private boolean endDeleted;

    DocxParagraph(Counter counter) {
        this.counter = counter;
    }

    String text() {
        return text.toString();
    }

    Draft frames() {
        return frames;
    }

    /** Ids of the footnotes and endnotes it refers to. */
    List<String> notes() {
        return notes;
    }

    String style() {
        return style;
    }

    /** The list it names itself, or null; 0 takes it out of the list of its style. */
    Integer list() {
        return list;
    }

    Integer level() {
        return level;
    }

    /** Outline level it names itself from 1, 0 for running text, -1 where it names none. */
    int outline() {
        return outline;
    }

    boolean isEndDeleted() {
        return endDeleted;
    }

    void read(XMLStreamReader document, FrameReader frame) throws XMLStreamException, UnreadableDocumentException {
        xml = document;
        frameReader = frame;
        content();
    }

    private void content() throws XMLStreamException, UnreadableDocumentException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "pPr" -> properties();
                case "r" -> run();
                case "del", "moveFrom", "sdtPr", "rt" -> Xml.skip(xml);
                case "t" -> text(true);
                case "hyperlink",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "bdo",
                        "dir",
                        "customXml",
                        "oMath",
                        "oMathPara",
                        "AlternateContent",
                        "Choice",
                        "ruby",
                        "rubyBase",
                        "num",
                        "den",
                        "e" -> content();
                default -> Xml.skip(xml);
            }
        }
    }

    private void properties() throws XMLStreamException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "pStyle" -> style = Xml.attribute(xml, "val");
                case "outlineLvl" -> outline = Xml.number(xml, "val", 9) < 9 ? Xml.number(xml, "val", 9) + 1 : 0;
                case "numPr" -> {
                    numbering();
                    continue;
                }
                case "rPr" -> {
                    endProperties();
                    continue;
                }
                default -> {}
            }
            Xml.skip(xml);
        }
    }

    private void numbering() throws XMLStreamException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("numId")) {
                list = Xml.number(xml, "val", 0);
            } else if (name.equals("ilvl")) {
                level = Xml.number(xml, "val", 0);
            }
            Xml.skip(xml);
        }
    }

    private void endProperties() throws XMLStreamException {
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            endDeleted |= name.equals("del") || name.equals("moveFrom");
            Xml.skip(xml);
        }
    }

    private void run() throws XMLStreamException, UnreadableDocumentException {
        boolean hidden = false;
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "rPr" -> hidden = isHidden();
                case "t" -> text(!hidden);
                case "tab" -> append("\t" + skipped());
                case "cr" -> append("\n" + skipped());
                case "br" -> append((Xml.attribute(xml, "type") == null ? "\n" : "") + skipped());
                case "noBreakHyphen" -> append("-" + skipped());
                case "sym" -> append(symbol() + skipped());
                case "fldChar" -> field();
                case "footnoteReference" -> note("footnote");
                case "endnoteReference" -> note("endnote");
                case "ruby", "rubyBase", "AlternateContent", "Choice" -> content();
                case "drawing", "pict", "object" -> frame();
                default -> Xml.skip(xml);
            }
        }
    }

    private boolean isHidden() throws XMLStreamException {
        boolean hidden = false;
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            hidden |= name.equals("vanish") && Xml.isOn(xml);
            Xml.skip(xml);
        }
        return hidden;
    }

    private String skipped() throws XMLStreamException {
        Xml.skip(xml);
        return "";
    }

    /** Ticks and boxes of the symbol fonts as the characters they look like. */
    private String symbol() {
        String code = Xml.attribute(xml, "char");
        return switch (code == null ? "" : code.toUpperCase(java.util.Locale.ROOT)) {
            case "F0FE", "F052", "0052", "00FE" -> "☑";
            case "F0A8", "F06F", "F0A3", "00A3", "00A8" -> "□";
            case "F0FC", "00FC" -> "√";
            default -> "";
        };
    }

    private void field() throws XMLStreamException {
        String type = String.valueOf(Xml.attribute(xml, "fldCharType"));
        if (type.equals("begin")) {
            fields.push(false);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if (type.equals("separate")) {
                fields.push(true);
            }
        }
        Xml.skip(xml);
    }

    private void note(String kind) throws XMLStreamException {
        notes.add(kind + Xml.attribute(xml, "id"));
        Xml.skip(xml);
    }

    /** Looks for text boxes in a drawing, at any depth. */
    private void frame() throws XMLStreamException, UnreadableDocumentException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("txbxContent")) {
                    frameReader.read(frames);
                } else if (xml.getLocalName().equals("Fallback")) {
                    Xml.skip(xml);
                } else {
                    depth++;
                }
            }
        }
    }

    /** Reads the current element's characters piece by piece: one element may hold more than memory does. */
    private void text(boolean printed) throws XMLStreamException, UnreadableDocumentException {
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                Xml.skip(xml);
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new XMLStreamException("entity " + xml.getLocalName());
            } else if (printed && xml.hasText()) {
                append(xml.getText());
            }
        }
    }

    private void append(String more) throws UnreadableDocumentException {
        if (!fields.contains(false)) {
            counter.count(more.length());
            text.append(more);
        }
    }
}
