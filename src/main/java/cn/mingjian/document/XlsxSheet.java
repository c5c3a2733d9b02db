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
                        row = SheetCells.orNext(Xml.number(xml, "r", row + 2) - 1, row, SheetCells.ROWS);
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
        column = place == null ? column + 1 : SheetCells.orNext(column(place), column, SheetCells.COLUMNS);
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
        // A cell that stands in no row is taken to be in the first.
        cells.put(Math.max(0, row), column, text);
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

    /** Number of the column that a place names ("AB12"), or −1. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && isLetter(place.charAt(i)) && i < 3; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** Number of the row that a place names, or −1. */
    private static int row(String place) {
        int start = 0;
        while (start < place.length() && isLetter(place.charAt(start))) {
            start++;
        }
        int row = 0;
        for (int i = start; i < place.length(); i++) {
            int digit = place.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > SheetCells.ROWS) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row - 1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
