package cn.mingjian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads ranges of an old Word document. */
final class DocBody {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");
    private static final int BODY_TEXT = 9;

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final Limits limits;
    private long cells;

    DocBody(HWPFDocument document, Limits limits) {
        this.document = document;
        this.limits = limits;
    }

    Draft read(Range range) throws UnreadableDocumentException {
        Draft draft = new Draft();
        read(range, 0, draft);
        return draft;
    }

    /** Reads paragraphs, and tables that lie deeper than {@code level}. */
    private void read(Range range, int level, Draft draft) throws UnreadableDocumentException {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                table(table, draft);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                String text = text(paragraph);
                if (!text.isEmpty() || level > 0) {
                    draft.paragraph(text.isBlank() ? text : numbering.next(paragraph) + text, outline(paragraph));
                }
            }
        }
    }

    private int outline(Paragraph paragraph) {
        int level = paragraph.getLvl();
        if (level >= 0 && level < BODY_TEXT) {
            return level + 1;
        }
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        Matcher heading = HEADING.matcher(style == null || style.getName() == null ? "" : style.getName());
        return heading.lookingAt() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** The text as printed: without deletions, hidden text and the instructions of fields. */
    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int instructions = 0;
        int fields = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean printed = !run.isMarkedDeleted() && !run.isVanished();
            String value = run.text();
            for (int c = 0; c < value.length(); c++) {
                switch (value.charAt(c)) {
                    case 0x13 -> {
                        fields++;
                        instructions++;
                    }
                    case 0x14 -> instructions = Math.max(0, instructions - 1);
                    case 0x15 -> {
                        fields = Math.max(0, fields - 1);
                        instructions = Math.min(instructions, fields);
                    }
                    default -> {
                        if (printed && instructions == 0) {
                            append(text, value.charAt(c));
                        }
                    }
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char character) {
        switch (character) {
            case 0x0B -> text.append('\n');
            case 0x1E -> text.append('-');
            case '\t' -> text.append('\t');
            default -> {
                if (character >= ' ') {
                    text.append(character);
                }
            }
        }
    }

    private void table(Table table, Draft draft) throws UnreadableDocumentException {
        DocTable grid = new DocTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            grid.startRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (++cells > limits.cells()) {
                    throw new UnreadableDocumentException("文档表格超过 " + limits.cells() + " 个单元格的上限，不像一份决算公开报告，未予读取");
                }
                Draft content = new Draft();
                read(cell, table.getTableLevel(), content);
                grid.cell(cell, content);
            }
        }
        grid.writeTo(draft);
    }
}
