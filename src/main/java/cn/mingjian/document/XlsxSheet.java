package cn.mingjian.document;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one worksheet part. */
final class XlsxSheet {

    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final SheetCells cells;
    private int row = -1;
    private int column = -1;

    XlsxSheet(XlsxStrings strings, XlsxFormats formats, Limits limits) {
        this.strings = strings;
        this.formats = formats;
        this.cells = new SheetCells(limits);
    }

    SheetCells read(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> hideColumns(xml);
                    case "row" -> {
                        row = Xml.number(xml, "r", row + 2) - 1;
                        column = -1;
                        if ("1".equals(Xml.attribute(xml, "hidden")) || "true".equals(Xml.attribute(xml, "hidden"))) {
                            cells.hideRow(row);
                        }
                    }
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
                    default -> {}
                }
            }
        }
        return cells;
    }

    private void hideColumns(XMLStreamReader xml) {
        String hidden = Xml.attribute(xml, "hidden");
        if ("1".equals(hidden) || "true".equals(hidden)) {
            cells.hideColumns(Xml.number(xml, "min", 0) - 1, Xml.number(xml, "max", 0) - 1);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableDocumentException {
        String place = Xml.attribute(xml, "r");
        int style = Xml.number(xml, "s", 0);
        String type = Xml.attribute(xml, "t");
        column = place == null ? column + 1 : column(place);
        String text = "";
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("v")) {
                text = shown(strings.text(xml), type == null ? "n" : type, style);
            } else if (name.equals("is")) {
                text = strings.text(xml);
            } else {
                Xml.skip(xml);
            }
        }
        cells.put(row, column, text);
    }

    private String shown(String stored, String type, int style) {
        return switch (type) {
            case "s" -> strings.get(stored);
            case "str", "inlineStr", "e", "d" -> stored;
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            default -> stored.isBlank() ? "" : formats.show(stored.strip(), style);
        };
    }

    private void merge(String region) throws UnreadableDocumentException {
        int colon = region == null ? -1 : region.indexOf(':');
        if (colon > 0) {
            String from = region.substring(0, colon);
            String to = region.substring(colon + 1);
            cells.merge(row(from), column(from), row(to), column(to));
        }
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 3; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static int row(String place) {
        int start = 0;
        while (start < place.length() && !Character.isDigit(place.charAt(start))) {
            start++;
        }
        return Integer.parseInt(place.substring(start)) - 1;
    }
}
