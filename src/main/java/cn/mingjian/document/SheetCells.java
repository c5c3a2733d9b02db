package cn.mingjian.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of one worksheet as they are shown: what is hidden is left out. */
final class SheetCells {

    /** A merged region, ends included. */
    record Region(int top, int left, int bottom, int right) {}

    /** The format has no more. */
    static final int ROWS = 1 << 20;

    static final int COLUMNS = 1 << 14;

    private final Limits limits;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int cells;

    SheetCells(Limits limits) {
        this.limits = limits;
    }

    /** A stated number, or the one after the last where it is none that a sheet can have. */
    static int orNext(int stated, int last, int count) {
        return stated >= 0 && stated < count ? stated : last + 1;
    }

    void put(int row, int column, String text) throws UnreadableDocumentException {
        if (text.isBlank()) {
            return;
        }
        if (++cells > limits.cells()) {
            throw new UnreadableDocumentException("工作表超过 " + limits.cells() + " 个单元格的上限，不像一份决算公开报告，未予读取");
        }
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text.strip());
    }

    void merge(int top, int left, int bottom, int right) throws UnreadableDocumentException {
        if (regions.size() > limits.cells()) {
            throw new UnreadableDocumentException("工作表的合并单元格过多，不像一份决算公开报告，未予读取");
        }
        if (top >= 0 && left >= 0 && bottom >= top && right >= left) {
            regions.add(new Region(top, left, bottom, right));
        }
    }

    void hideRow(int row) {
        if (row >= 0 && row < ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int from, int to) {
        int end = Math.min(to + 1, COLUMNS);
        if (from >= 0 && from < end) {
            hiddenColumns.set(from, end);
        }
    }

    /** The rows that show anything, numbered without the hidden ones, merged regions put together. */
    List<SheetRow> shown() {
        Map<Long, Region> corners = corners();
        int[] before = hiddenBefore();
        List<SheetRow> shown = new ArrayList<>();
        for (var row : rows.entrySet()) {
            if (!isHidden(hiddenRows, row.getKey())) {
                List<SheetRow.Entry> entries = new ArrayList<>();
                for (var cell : row.getValue().entrySet()) {
                    if (!isHidden(hiddenColumns, cell.getKey())) {
                        Region region = corners.get(key(row.getKey(), cell.getKey()));
                        entries.add(new SheetRow.Entry(
                                cell.getKey(),
                                shownBefore(before, region == null ? row.getKey() : region.bottom()),
                                region == null ? cell.getKey() : region.right(),
                                cell.getValue()));
                    }
                }
                if (!entries.isEmpty()) {
                    shown.add(new SheetRow(shownBefore(before, row.getKey()), entries));
                }
            }
        }
        return shown;
    }

    /** For each row number how many rows before it are hidden, as far as any are. */
    private int[] hiddenBefore() {
        int[] before = new int[hiddenRows.length() + 1];
        for (int row = 1; row < before.length; row++) {
            before[row] = before[row - 1] + (hiddenRows.get(row - 1) ? 1 : 0);
        }
        return before;
    }

    private static int shownBefore(int[] hiddenBefore, int row) {
        return row - hiddenBefore[Math.min(row, hiddenBefore.length - 1)];
    }

    /** Regions by the place that shows their text: their first one that is not hidden. */
    private Map<Long, Region> corners() {
        Map<Long, Region> corners = new TreeMap<>();
        for (Region region : regions) {
            String text = rows.getOrDefault(region.top(), new TreeMap<>()).get(region.left());
            if (text == null) {
                continue;
            }
            int top = Math.min(hiddenRows.nextClearBit(region.top()), region.bottom());
            int left = Math.min(hiddenColumns.nextClearBit(region.left()), region.right());
            rows.computeIfAbsent(top, r -> new TreeMap<>()).put(left, text);
            corners.put(key(top, left), region);
        }
        return corners;
    }

    private static boolean isHidden(BitSet hidden, int number) {
        return number >= 0 && hidden.get(number);
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }
}
