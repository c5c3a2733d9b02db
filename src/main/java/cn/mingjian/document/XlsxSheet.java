package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellReference;

/** Reads one worksheet part. */
final class XlsxSheet {

    private static final Pattern ZERO = Pattern.compile("[-\\s]*0?(?:\\.0*)?%?[-\\s]*");

    private final XlsxStrings strings;
    private final XlsxFormats formats;
    private final SheetCells cells;
    private final String name;
    private final FormulaResults results;
    /** Cells with formulas whose results are not known. */
    private final List<String> unknown = new ArrayList<>();

    private int row = -1;
    private int column = -1;

    /**
     * A worksheet.
     *
     * @param results what works out formulas of which no result is stored
     */
    XlsxSheet(String name, XlsxStrings strings, XlsxFormats formats, FormulaResults results, Limits limits) {
        this.name = name;
        this.strings = strings;
        this.formats = formats;
        this.results = results;
        this.cells = new SheetCells(limits);
    }

    /** Places of the cells whose formulas could not be worked out. */
    List<String> unknown() {
        return unknown;
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
        boolean stored = false;
        boolean formula = false;
        for (String child = Xml.child(xml); child != null; child = Xml.child(xml)) {
            if (child.equals("v")) {
                text = shown(strings.text(xml), type == null ? "n" : type, style);
                stored = !text.isEmpty() || "str".equals(type);
            } else if (child.equals("is")) {
                text = strings.text(xml);
            } else {
                formula |= child.equals("f");
                Xml.skip(xml);
            }
        }
        if (formula && (!stored || results.anew())) {
            text = result(text, style);
        }
        // A cell that stands in no row is taken to be in the first.
        cells.put(Math.max(0, row), column, text);
    }

    /** What a formula comes to; where that is not known, what is stored of it, which is zero where nothing was worked out. */
    private String result(String stored, int style) {
        CellValue value = results.of(name, Math.max(0, row), column);
        if (value == null) {
            boolean known = !stored.isBlank() && !ZERO.matcher(stored).matches();
            if (!known) {
                unknown.add(new CellReference(Math.max(0, row), column).formatAsString(false));
            }
            return known ? stored : Gap.LOST;
        }
        return switch (value.getCellType()) {
            case NUMERIC -> formats.show(Double.toString(value.getNumberValue()), style);
            case STRING -> value.getStringValue();
            case BOOLEAN -> value.getBooleanValue() ? "TRUE" : "FALSE";
            default -> value.formatAsString();
        };
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
