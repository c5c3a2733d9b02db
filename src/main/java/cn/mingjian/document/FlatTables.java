package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tables that were copied as text, a line a row and blanks between the cells, so that empty cells left no trace. What
 * the content proves becomes a table; the rest becomes a doubtful one, whose figures count and are not bound.
 */
final class FlatTables {

    /** Fewer rows with amounts are no table where its form is not known. */
    private static final int ROWS = 2;

    /** So far below the heading of a section its text begins. */
    private static final int AHEAD = 6;

    /** The codes of the classes begin with 201: no bare number of a page is as high. */
    private static final int CLASSES = 200;

    private final TableNames tables;
    private final FlatVocabulary flat;
    private final SectionNames sections;

    FlatTables(Vocabulary vocabulary) {
        this.tables = vocabulary.tables();
        this.flat = tables.flat();
        this.sections = vocabulary.sections();
    }

    /**
     * The pieces, copied tables put together.
     *
     * @param source the text they stand in
     */
    List<Piece> find(List<Piece> pieces, String source) {
        List<Piece> found = new ArrayList<>(pieces.size());
        FlatWords said = new FlatWords(pieces);
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i++);
            found.add(piece);
            TableNames.Entry entry = entry(piece);
            if (entry == null) {
                continue;
            }
            while (i < pieces.size() && isCaption(pieces.get(i))) {
                found.add(pieces.get(i++));
            }
            int end = end(pieces, i, entry);
            List<Grid> grids = grids(pieces.subList(i, end), entry, said, source);
            found.addAll(grids);
            i = grids.isEmpty() ? i : end;
        }
        return found;
    }

    private boolean isCaption(Piece piece) {
        return piece instanceof Line line && isCaption(line.text());
    }

    /** Whether a line stands above a table; the parts of one may stand at both margins of the page. */
    private boolean isCaption(Text text) {
        Text squeezed = text.length() > Wording.LONGEST ? Text.of(FlatLine.tokens(text)) : text.strip();
        return tables.isCaption(squeezed);
    }

    /** The table that the lines below its name are, in one grid or two; none where they are no table. */
    private List<Grid> grids(List<Piece> pieces, TableNames.Entry entry, FlatWords said, String source) {
        List<FlatLine> lines = lines(pieces, entry, false);
        boolean cells = FlatCells.are(lines);
        List<Grid> stacked = FlatCells.stand(lines) ? stacked(pieces, entry, source) : null;
        if (stacked != null) {
            return stacked;
        }
        if (cells) {
            lines = FlatCells.rows(
                    lines(pieces, entry, true),
                    l -> isPageNumber(l.line().text().strip()));
        }
        FlatTable table = new FlatTable(flat, said, entry, lines);
        int least = flat.forms(entry.name()).isEmpty() ? ROWS : 1;
        boolean rows = lines.stream().filter(FlatTables::isRow).count() >= least;
        if (cells && (!rows || isUnproven(entry, lines))) {
            return List.of(FlatTable.doubtful(lines));
        } else if (rows) {
            return table.grids();
        }
        Grid empty = lines.stream().allMatch(l -> l.isWords() || l.isOrdinals()) ? table.empty() : null;
        return empty == null ? List.of() : List.of(empty);
    }

    /** The table whose cells the lines are, empty ones between them; null where their number does not come out. */
    private List<Grid> stacked(List<Piece> pieces, TableNames.Entry entry, String source) {
        FlatStack stack = FlatStack.of(flat, lines(pieces, entry, true), source);
        return stack == null ? null : stack.grids(flat.forms(entry.name()));
    }

    private TableNames.Entry entry(Piece piece) {
        if (!(piece instanceof Line line) || line.text().length() > Wording.LONGEST) {
            return null;
        }
        TableNames.Entry entry = tables.find(line.text().strip());
        return entry != null && entry.kind() == Table.Kind.ACCOUNTS ? entry : null;
    }

    private int end(List<Piece> pieces, int from, TableNames.Entry entry) {
        int end = from;
        while (end < pieces.size()
                && pieces.get(end) instanceof Line line
                && !ends(line, entry)
                && !isSection(pieces, end)) {
            end++;
        }
        return end;
    }

    private boolean ends(Line line, TableNames.Entry entry) {
        Text text = line.text().strip();
        if (text.isBlank()) {
            return false;
        }
        TableNames.Entry other = entry(line);
        Numbering numbering = Numbering.of(text);
        return (other != null && !other.equals(entry))
                || tables.isNote(text)
                || isProse(text)
                || (numbering != null && numbering.level() == 1);
    }

    private static boolean isProse(Text text) {
        return text.value().chars().anyMatch(c -> "。；，？！".indexOf(c) >= 0);
    }

    /** Whether a line is the heading of a section and no row of that name: text follows it, and no row. */
    private boolean isSection(List<Piece> pieces, int at) {
        Text text = ((Line) pieces.get(at)).text().strip();
        Numbering numbering = Numbering.of(text);
        if (numbering == null || sections.find(text.subSequence(numbering.end(), text.length())) == null) {
            return false;
        }
        for (int i = at + 1; i < Math.min(pieces.size(), at + AHEAD) && pieces.get(i) instanceof Line next; i++) {
            Text following = next.text().strip();
            if (!following.isBlank() && (tables.isNote(following) || isRow(FlatLine.of(next, flat)))) {
                return false;
            }
            if (isProse(following)) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a table without those that a page's end puts between them, numbers kept where a cell may be one. */
    private List<FlatLine> lines(List<Piece> pieces, TableNames.Entry entry, boolean numbers) {
        List<FlatLine> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            Line line = (Line) piece;
            Text text = line.text().strip();
            boolean furniture =
                    text.isBlank() || (!numbers && isPageNumber(text)) || entry.equals(entry(line)) || isCaption(text);
            if (!furniture) {
                lines.add(FlatLine.of(line, flat));
            }
        }
        return withoutRepeatedHeads(lines);
    }

    /** The lines without those of the head that stand there again, as at the top of each page. */
    private static List<FlatLine> withoutRepeatedHeads(List<FlatLine> lines) {
        int first = 0;
        while (first < lines.size() && !isRow(lines.get(first))) {
            first++;
        }
        Set<String> head = lines.subList(0, first).stream()
                .filter(l -> l.tokens().size() > 1 && (l.isWords() || l.isOrdinals()))
                .map(FlatLine::squeezed)
                .collect(Collectors.toSet());
        List<FlatLine> kept = new ArrayList<>(lines.subList(0, first));
        String letters = letters(kept);
        for (int i = first; i < lines.size(); i++) {
            int again = head.size() < 2 ? 0 : repeated(lines, i, first, letters);
            if (again > 0) {
                i += again - 1;
            } else if (!head.contains(lines.get(i).squeezed())) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** How many lines from one on are the head again, its names broken at other places maybe; 0 where they are something else. */
    private static int repeated(List<FlatLine> lines, int from, int longest, String letters) {
        int to = from;
        while (to < lines.size() && to < from + longest && lines.get(to).isWords()) {
            to++;
        }
        for (; to > from + 1; to--) {
            if (letters(lines.subList(from, to)).equals(letters)) {
                return to - from;
            }
        }
        return 0;
    }

    /** The letters of words in one order, whatever that of the words is. */
    private static String letters(List<FlatLine> lines) {
        StringBuilder all = new StringBuilder();
        lines.stream().filter(FlatLine::isWords).forEach(l -> all.append(l.squeezed()));
        return all.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether an amount may be the number of a page where no sum tells: in a table by economic class each stands alone. */
    private boolean isUnproven(TableNames.Entry entry, List<FlatLine> rows) {
        return flat.forms(entry.name()).stream().anyMatch(f -> f.kind() != FlatForm.Kind.CODED)
                && rows.stream().flatMap(r -> r.tokens().stream()).anyMatch(FlatTables::isPageNumber);
    }

    /** A bare number of three digits is the code of a class rather than the number of a page. */
    private static boolean isPageNumber(Text text) {
        return PageNumber.is(text, CLASSES);
    }

    /** Whether a line is a row of amounts: a word or a code and behind it at least one amount with decimals. */
    private static boolean isRow(FlatLine line) {
        return line.tokens().size() > 1
                && line.tokens().stream()
                        .anyMatch(t -> FlatLine.isAmount(t) && t.value().indexOf('.') > 0);
    }
}
