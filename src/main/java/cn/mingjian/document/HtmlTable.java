package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lays out the cells of an HTML table, merged ones over the places they cover. */
final class HtmlTable {

    private static final int WIDEST = 1_000;

    private final Limits limits;
    private final CellLayout<String> layout = new CellLayout<>();

    /** For each column, up to which row a merged cell from above covers it. */
    private int[] covered = new int[16];

    private long places;

    HtmlTable(Limits limits) {
        this.limits = limits;
    }

    void write(Element table, FlowBuilder flow) throws UnreadableDocumentException {
        Element caption = table.selectFirst("> caption");
        if (caption != null && !caption.text().isBlank()) {
            flow.line(caption.text().strip(), 0, true);
        }
        List<Element> rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i, rows.size());
        }
        flow.grid(layout);
    }

    /** Whether the table has more than one cell. */
    static boolean hasCells(Element table) {
        List<Element> rows = rows(table);
        return rows.size() > 1 || (rows.size() == 1 && rows.get(0).childrenSize() > 1);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {
                    // col, colgroup and caption hold no rows
                }
            }
        }
        return rows.stream().filter(HtmlReader::isSeen).toList();
    }

    private void row(Element row, int index, int rows) throws UnreadableDocumentException {
        int column = 0;
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if (!name.equals("td") && !name.equals("th")) {
                continue;
            }
            while (column < covered.length && covered[column] > index) {
                column++;
            }
            int width = span(cell, "colspan", WIDEST);
            int height = Math.min(span(cell, "rowspan", Integer.MAX_VALUE), rows - index);
            places += (long) width * height;
            if (column + width > WIDEST || places > limits.cells()) {
                throw new UnreadableDocumentException("表格单元格太多，超过上限 " + limits.cells() + " 个，不像一份决算公开报告");
            }
            layout.put(index, column, height, width, words(cell));
            cover(column, column + width, index + height);
            column += width;
        }
    }

    private void cover(int from, int to, int row) {
        if (to > covered.length) {
            covered = Arrays.copyOf(covered, Math.max(to, covered.length * 2));
        }
        for (int i = from; i < to; i++) {
            covered[i] = Math.max(covered[i], row);
        }
    }

    /** How many places a cell covers; 0 means "to the end", anything unreadable means one. */
    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,9}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 ? (attribute.equals("rowspan") ? most : 1) : Math.min(span, most);
    }

    /** The text of a cell, its paragraphs on lines of their own. */
    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        gather(cell, words);
        return words.toString().strip();
    }

    private static void gather(Element element, StringBuilder words) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element inner && HtmlReader.isSeen(inner)) {
                boolean line = inner.normalName().equals("br") || inner.isBlock();
                if (line && words.length() > 0) {
                    words.append('\n');
                }
                gather(inner, words);
            }
        }
    }
}
