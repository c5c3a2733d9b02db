package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The strings that the cells of a workbook share. */
final class XlsxStrings {

    private final Limits limits;
    private final List<String> strings = new ArrayList<>();
    private long characters;

    XlsxStrings(Limits limits) {
        this.limits = limits;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml));
                if (strings.size() > limits.characters()) {
                    throw new UnreadableDocumentException("工作簿的文字过多，不像一份决算公开报告，未予读取");
                }
            }
        }
    }

    /** The string of a number; what is no number stands in the cell as it is. */
    String get(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < strings.size() ? strings.get(at) : "";
        } catch (NumberFormatException e) {
            return index;
        }
    }

    /** The text inside the current element; how it is to be pronounced is left out. */
    String text(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean inText = xml.getLocalName().equals("t") || xml.getLocalName().equals("v");
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    Xml.skip(xml);
                } else {
                    depth++;
                    inText = xml.getLocalName().equals("t");
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                inText = false;
            } else if (event == XMLStreamReader.ENTITY_REFERENCE) {
                throw new XMLStreamException("entity " + xml.getLocalName());
            } else if (inText && xml.hasText()) {
                characters += xml.getTextLength();
                if (characters > limits.characters()) {
                    throw new UnreadableDocumentException("工作簿文字超过 " + limits.characters() + " 字的上限，不像一份决算公开报告，未予读取");
                }
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
