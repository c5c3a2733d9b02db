package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what stands on the pages into a flow: paragraphs made whole, and tables as far as they can be told for certain. */
final class PdfPieces {

    private final List<PageItem> items;
    private final RowNames rowNames;
    private final PdfFlow flow;
    private final PageParagraphs paragraphs;
    private final Map<Integer, PdfPage> pages = new HashMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Set<PageItem> torn = new HashSet<>();

    PdfPieces(List<PdfPage> pages, List<PageItem> items, RowNames rowNames, PdfFlow flow) {
        this.items = items;
        this.rowNames = rowNames;
        this.flow = flow;
        for (PdfPage page : pages) {
            this.pages.put(page.number(), page);
            widths.put(page.number(), page.width());
        }
        List<GlyphLine> lines = items.stream()
                .filter(PageLine.class::isInstance)
                .map(item -> ((PageLine) item).line())
                .toList();
        paragraphs = new PageParagraphs(lines, widths);
        torn.addAll(LooseJoin.torn(items));
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i) instanceof PageGap || items.get(i - 1) instanceof PageGap) {
                torn.add(items.get(i));
                torn.add(items.get(i - 1));
            }
        }
    }

    void write() throws UnreadableDocumentException {
        List<GlyphLine> lines = new ArrayList<>();
        for (PageItem item : items) {
            if (item instanceof PageLine line) {
                lines.add(line.line());
                continue;
            }
            paragraphs(paragraphs.of(lines));
            lines.clear();
            if (item instanceof PageTable table && table.layout().columns() > 1) {
                flow.table(table, table.cut() || torn.contains(table) || hasUnknown(table));
            } else if (item instanceof PageTable table) {
                framed(table);
            } else if (item instanceof LooseTable table) {
                loose(table);
            }
        }
        paragraphs(paragraphs.of(lines));
    }

    private void paragraphs(List<PageParagraphs.Lines> found) throws UnreadableDocumentException {
        for (PageParagraphs.Lines paragraph : found) {
            if (paragraph.lines().stream().anyMatch(PdfPieces::hasUnknown)) {
                flow.table(asCell(paragraph.lines()), true);
            } else {
                flow.paragraph(paragraph);
            }
        }
    }

    /** Text of which characters could not be read is kept and counted; no sentence is taken from it. */
    private static PageTable asCell(List<GlyphLine> lines) {
        CellLayout<List<GlyphLine>> layout = new CellLayout<>();
        layout.put(0, 0, 1, 1, lines);
        GlyphLine first = lines.get(0);
        return PageTable.whole(
                first.page(), first.top(), first.bottom(), new int[] {first.left(), first.right()}, layout);
    }

    private static boolean hasUnknown(PageTable table) {
        return table.layout().places().stream()
                .anyMatch(p -> p.content().stream().anyMatch(PdfPieces::hasUnknown));
    }

    private static boolean hasUnknown(GlyphLine line) {
        return line.glyphs().stream().anyMatch(g -> g.text().equals(PageGaps.NO_CODE));
    }

    /** Frames below each other hold text: cells of a workbook in which one column is written down, or a framed note. */
    private void framed(PageTable frames) throws UnreadableDocumentException {
        for (CellLayout.Place<List<GlyphLine>> frame : frames.layout().places()) {
            List<GlyphLine> lines = frame.content();
            boolean cut = frame.row() + frame.rows() == frames.layout().rows();
            paragraphs(new PageParagraphs(lines, widths)
                    .of(lines).stream()
                            .map(p -> cut ? new PageParagraphs.Lines(p.lines(), false) : p)
                            .toList());
        }
    }

    /** A table whose columns cannot be told for certain is given line by line: nothing is bound rather than wrongly. */
    private void loose(LooseTable table) throws UnreadableDocumentException {
        boolean lost = torn.contains(table) || table.lines().stream().anyMatch(l -> hasUnknown(l.line()));
        PageTable read = lost ? null : read(table);
        flow.table(read == null ? table.asLines() : GluedCodes.parted(read), read == null);
    }

    private PageTable read(LooseTable table) {
        RowRules rules = RowRules.of(table, pages);
        if (table.isForm() || table.namesRows(rowNames)) {
            FormGrid form = new FormGrid(table, rowNames, rules);
            PageTable sheet = rules != null || !form.isReliable() ? sheet(table, rules, true) : null;
            return sheet != null ? sheet : form.isReliable() ? form.table() : null;
        }
        ColumnGrid grid = new ColumnGrid(table, rules);
        return grid.isReliable() ? grid.table() : rules == null ? SheetAccount.of(table) : sheet(table, rules, false);
    }

    private PageTable sheet(LooseTable table, RowRules rules, boolean form) {
        SheetGrid grid = SheetGrid.of(table, rowNames, rules, form);
        return grid != null && grid.isReliable() ? grid.table() : null;
    }
}
