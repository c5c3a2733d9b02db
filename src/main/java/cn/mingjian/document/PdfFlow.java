package cn.mingjian.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Writes lines and tables of pages into a flow and keeps the place of every character. */
final class PdfFlow {

    private static final Pattern LISTED =
            Pattern.compile("^(?:\\d{1,2}[.、．)）](?!\\d)|[（(][一二三四五六七八九十\\d]+[）)]|[①-⑳]).*");

    private final FlowBuilder builder;
    private Glyph[] glyphs = new Glyph[1024];
    private int[] pages = new int[1024];
    private int filled;
    private int page = 1;

    PdfFlow(Limits limits) {
        builder = new FlowBuilder(limits);
    }

    void paragraph(PageParagraphs.Lines paragraph) throws UnreadableDocumentException {
        int first = paragraph.lines().get(0).first().printed();
        Text whole = write(paragraph.lines(), "\n");
        builder.append("\n");
        fill();
        builder.add(new Flow.Line(whole, 0, paragraph.whole(), first));
    }

    /**
     * Writes a table.
     *
     * @param doubtful whether its columns could not be told
     */
    void table(PageTable table, boolean doubtful) throws UnreadableDocumentException {
        int first = table.layout().places().stream()
                .flatMap(p -> p.content().stream())
                .mapToInt(line -> line.first().printed())
                .min()
                .orElse(table.page());
        builder.grid(table.layout(), this::cell, first, doubtful);
        fill();
    }

    private Text cell(List<GlyphLine> lines) throws UnreadableDocumentException {
        fill();
        return write(lines, "");
    }

    Flow build(int pageCount, List<Gap> gaps) {
        fill();
        return builder.build(Format.PDF, text -> new PdfPositions(text, glyphs, pages), pageCount)
                .with(gaps);
    }

    /**
     * The lines as one text. Between two lines the plain text has {@code broken}, the text itself nothing, except that
     * words stay apart and that in a cell the items of a list stand on lines of their own.
     */
    private Text write(List<GlyphLine> lines, String broken) throws UnreadableDocumentException {
        TextBuilder text = new TextBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                String between = between(lines.get(i - 1), lines.get(i), broken.isEmpty());
                int at = builder.length();
                builder.append(between.isEmpty() ? broken : between);
                text.append(between, at);
                fill();
            }
            page = lines.get(i).first().printed();
            for (GlyphLine.Mark mark : lines.get(i).marks()) {
                text.append(mark.character(), builder.length());
                builder.append(String.valueOf(mark.character()));
                put(mark.glyph());
            }
        }
        return text.build();
    }

    private static String between(GlyphLine line, GlyphLine next, boolean cell) {
        if (cell
                && "。；;！？".contains(line.last().text())
                && LISTED.matcher(next.text()).matches()) {
            return "\n";
        }
        return isWordBreak(line, next) ? " " : "";
    }

    private static boolean isWordBreak(GlyphLine line, GlyphLine next) {
        return Character.isLetter(line.last().text().charAt(0))
                && Character.isLetter(next.first().text().charAt(0))
                && !line.last().isWide()
                && !next.first().isWide();
    }

    /** Characters that no glyph shows stand on the page of those before them. */
    private void fill() {
        while (filled < builder.length()) {
            put(null);
        }
    }

    private void put(Glyph glyph) {
        if (filled == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, filled * 2);
            pages = Arrays.copyOf(pages, filled * 2);
        }
        glyphs[filled] = glyph;
        pages[filled++] = glyph == null ? page : glyph.printed();
    }
}
