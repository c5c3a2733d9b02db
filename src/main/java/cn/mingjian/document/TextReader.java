package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import cn.mingjian.document.SourceLines.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text and Markdown. Tables are rows of cells parted by tabs, one cell a line after a tab with an empty line
 * after each row, Markdown rows between bars, or rows whose cells commas part.
 */
final class TextReader implements FormatReader {

    /** A line of so many tabs is a row of cells. */
    private static final int ROW = 3;

    private final Format format;
    private final TableNames tables;

    TextReader(Format format, TableNames tables) {
        this.format = format;
        this.tables = tables;
    }

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        String text = Decoder.decode(bytes);
        if (text.length() > limits.characters()) {
            throw new UnreadableDocumentException(
                    "文字太多：" + text.length() + " 字，超过上限 " + limits.characters() + " 字，不像一份决算公开报告");
        }
        text = LostLines.found(text);
        return new Flow(format, text, new Pass(text, limits).pieces(), new LinePositions(text), null, List.of());
    }

    /** One reading of one text. */
    private final class Pass {

        private final String text;
        private final List<SourceLine> lines;
        private final TextLayout layout;
        private final Bars bars;
        private final Commas commas;
        private final TabLines tabLines;
        private final BrokenRows broken;
        private final GridBuilder grid;
        private final List<Piece> pieces = new ArrayList<>();
        private int blanks;

        Pass(String text, Limits limits) {
            this.text = text;
            this.lines = SourceLines.of(text);
            this.layout = TextLayout.of(lines);
            this.bars = new Bars(text, lines);
            this.commas = new Commas(text, lines);
            this.broken = new BrokenRows(text, lines);
            this.tabLines = new TabLines(text, lines, this::isNamed);
            this.grid = new GridBuilder(text, limits.cells());
        }

        List<Piece> pieces() throws UnreadableDocumentException {
            for (int i = 0; i < lines.size(); i++) {
                SourceLine line = lines.get(i);
                if (tabLines.of(i) != null) {
                    i = tabled(tabLines.of(i));
                } else if (line.blank()) {
                    blank();
                } else if (bars.of(i) == Bars.Use.CELL) {
                    i = loose(i);
                    blanks = 0;
                } else if (bars.of(i) == Bars.Use.ROW) {
                    pipedRow(line, bars.isFramed(i));
                    blanks = 0;
                } else if (commas.of(i) != null) {
                    grid.addRow(commas.of(i).cells(), commas.of(i).certain());
                    i = commas.of(i).last();
                    blanks = 0;
                } else if (layout.cells() && (line.leading() || (beginsWithTab(line) && !isRowOfRows(i)))) {
                    cellLine(line);
                    blanks = 0;
                } else if (line.inner() || (line.leading() && grid.isOpen())) {
                    int last = broken.last(i);
                    row(line.start(), lines.get(last).end());
                    i = last;
                    blanks = 0;
                } else {
                    plain(i);
                    blanks = 0;
                }
            }
            close();
            return pieces;
        }

        private boolean beginsWithTab(SourceLine line) {
            return line.inner() && text.charAt(line.start()) == '\t';
        }

        /** Whether a line of several cells stands right beside another: a table of rows in a text whose sheets have a cell a line. */
        private boolean isRowOfRows(int index) {
            return isRow(index) && (isRow(index - 1) || isRow(index + 1));
        }

        private boolean isRow(int index) {
            if (index < 0 || index >= lines.size() || !lines.get(index).inner()) {
                return false;
            }
            String line =
                    text.substring(lines.get(index).start(), lines.get(index).end());
            return line.chars().filter(c -> c == '\t').count() >= ROW;
        }

        private int tabled(TabLines.Found table) throws UnreadableDocumentException {
            close();
            for (List<Span> row : table.rows()) {
                grid.addRow(row, true);
            }
            close();
            blanks = 0;
            return table.last();
        }

        /** Cells without any sign where a row ends. */
        private int loose(int first) {
            close();
            List<Text> cells = new ArrayList<>();
            int at = first;
            while (at < lines.size() && bars.of(at) == Bars.Use.CELL) {
                SourceLine line = lines.get(at);
                int bar = text.substring(line.start(), line.end()).lastIndexOf('|');
                int end = bar < 0 ? line.end() : line.start() + bar;
                boolean closes = bar >= 0 && at > first && bars.isOpen(at - 1);
                if (!closes) {
                    cells.add(Text.at(text.substring(line.start(), end), line.start())
                            .strip());
                }
                at++;
            }
            pieces.add(BarredCells.grid(
                    cells, new Span(lines.get(first).start(), lines.get(at - 1).end())));
            return at - 1;
        }

        private void blank() {
            blanks++;
            if (!layout.cells() || blanks > 1) {
                close();
            } else {
                grid.endRow();
            }
        }

        private void close() {
            Grid closed = grid.close();
            if (closed != null) {
                pieces.add(closed);
            }
        }

        private void cellLine(SourceLine line) throws UnreadableDocumentException {
            if (text.charAt(line.start()) != '\t') {
                close();
            }
            grid.addCells(
                    line.start() + text.substring(line.start(), line.end()).indexOf('\t') + 1, line.end());
        }

        private void row(int start, int end) throws UnreadableDocumentException {
            grid.endRow();
            grid.addCells(start, end);
            grid.endRow();
        }

        private void plain(int index) {
            SourceLine line = lines.get(index);
            boolean inCell = layout.cells()
                    && grid.isExtensible()
                    && !line.leading()
                    && (grid.isInRow() || (blanks == 1 && goesOnInCells(index)));
            if (inCell) {
                grid.extendCell(line.end());
                return;
            }
            close();
            int outline = format == Format.MD ? outline(line) : 0;
            int start = outline > 0 ? text.indexOf('#', line.start()) + outline : afterBullet(line);
            if (isBlankLine(start, line.end())) {
                return;
            }
            Text content = Text.at(text.substring(start, line.end()), start);
            boolean whole = outline > 0 || layout.isWhole(line);
            pieces.add(new Line(content, outline, whole, !whole && layout.isFull(line), null));
        }

        /** Whether plain lines lead on to cells without an empty line between: they are the rest of the cell before. */
        private boolean goesOnInCells(int index) {
            for (int i = index;
                    i < lines.size() && i < index + 8 && !lines.get(i).blank();
                    i++) {
                SourceLine line = lines.get(i);
                if (line.leading()) {
                    return text.charAt(line.start()) == '\t';
                }
                if (isNamed(text.substring(line.start(), line.end()).strip())) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a line is the title of a table or stands above or below one. */
        private boolean isNamed(CharSequence line) {
            return tables.find(line) != null || tables.isCaption(line) || tables.isNote(line);
        }

        private int outline(SourceLine line) {
            int at = line.start();
            while (at < line.end() && text.charAt(at) == ' ') {
                at++;
            }
            int level = 0;
            while (at + level < line.end() && text.charAt(at + level) == '#') {
                level++;
            }
            boolean heading = level > 0 && level <= 6 && at + level < line.end() && text.charAt(at + level) == ' ';
            return heading ? level : 0;
        }

        private int afterBullet(SourceLine line) {
            int at = line.start();
            while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            boolean bullet = at + 1 < line.end()
                    && "-*+•●".indexOf(text.charAt(at)) >= 0
                    && text.charAt(at + 1) == ' '
                    && text.charAt(line.end() - 1) != text.charAt(at);
            return bullet ? at + 2 : line.start();
        }

        private boolean isBlankLine(int start, int end) {
            return text.substring(start, end).isBlank();
        }

        private void pipedRow(SourceLine line, boolean framed) throws UnreadableDocumentException {
            if (grid.isOpen() && !grid.isPiped()) {
                close();
            }
            grid.addPipedRow(line.start(), line.end(), framed);
        }
    }
}
