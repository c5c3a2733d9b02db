package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Shows the numbers of a workbook the way their cells' formats do. */
final class XlsxFormats {

    private final NumberDisplay display = new NumberDisplay();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private boolean from1904;

    void countFrom1904(boolean from) {
        from1904 = from;
    }

    /** Reads a styles part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> codes.put(Xml.number(xml, "numFmtId", 0), Xml.attribute(xml, "formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            cellFormats.add(Xml.number(xml, "numFmtId", 0));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
    }

    /** A stored number as displayed in a cell of a style; text that is no number as it is. */
    String show(String stored, int style) {
        int format = style >= 0 && style < cellFormats.size() ? cellFormats.get(style) : 0;
        try {
            return display.show(Double.parseDouble(stored), format, codes.get(format), from1904);
        } catch (NumberFormatException e) {
            return stored;
        }
    }
}
