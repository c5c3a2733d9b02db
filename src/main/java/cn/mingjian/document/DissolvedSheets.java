package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds self-evaluation sheets of which a dump left lines only: what stands in them is neither read as a table nor taken for
 * narrative. Where its lines are rows whose figures confirm each other it is a table; else it becomes a doubtful one, whose
 * figures count and are not bound.
 */
final class DissolvedSheets {

    /** So many different names of rows make a sheet of the lines below a title. */
    private static final int NAMES = 4;

    /** The cells among which they are looked for. */
    private static final int LOOKED_AT = 120;

    /** The first of them stands among so many cells. */
    private static final int FIRST = 24;

    private final TableNames tables;
    private final SectionNames sections;

    DissolvedSheets(Vocabulary vocabulary) {
        this.tables = vocabulary.tables();
        this.sections = vocabulary.sections();
    }

    /**
     * The pieces, the lines of each such sheet put together.
     *
     * @param source the text they stand in
     */
    List<Piece> find(List<Piece> pieces, String source) {
        List<Piece> found = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            boolean titled = isTitle(pieces.get(i));
            if (!titled && !isStart(pieces.get(i))) {
                found.add(pieces.get(i++));
                continue;
            }
            int first = titled ? i + 1 : i;
            Run run = run(pieces, first);
            if (isSheet(run.lines())) {
                found.addAll(pieces.subList(i, first));
                i = sheet(pieces, run, source, found);
            } else {
                found.add(pieces.get(i++));
            }
        }
        return found;
    }

    /** Adds the table that some lines are; gives the piece behind it. */
    private int sheet(List<Piece> pieces, Run run, String source, List<Piece> found) {
        Grid grid = new FlatSheet(tables, run.lines()).grid();
        LaidSheet.Found laid = grid == null ? LaidSheet.of(tables, run.lines(), source) : null;
        if (laid != null) {
            found.addAll(laid.grids());
            return pieces.indexOf(laid.last().line()) + 1;
        }
        found.add(grid == null ? FlatTable.doubtful(run.lines()) : grid);
        return run.end();
    }

    private boolean isTitle(Piece piece) {
        if (!(piece instanceof Line line)) {
            return false;
        }
        Text title = line.text().strip();
        TableNames.Entry entry = tables.find(title);
        return entry == null ? TableFinder.looksLikeTitle(title) : entry.kind() == Table.Kind.SHEET;
    }

    /** Whether a line begins as a sheet does. */
    private boolean isStart(Piece piece) {
        if (!(piece instanceof Line line)) {
            return false;
        }
        Text first = FlatLine.firstToken(line.text());
        return first != null && tables.startsSheet(first);
    }

    /** What may be a sheet: where it ends, and its lines that are not blank. */
    private record Run(int end, List<FlatLine> lines) {}

    private Run run(List<Piece> pieces, int from) {
        List<FlatLine> lines = new ArrayList<>();
        int end = from;
        boolean ending = false;
        while (end < pieces.size() && pieces.get(end) instanceof Line line && !isTitle(line)) {
            Text text = line.text().strip();
            if (ends(text, ending)) {
                break;
            }
            FlatLine cells = FlatLine.of(line, tables.flat());
            if (!cells.tokens().isEmpty()) {
                ending |= tables.endsSheet(cells.first());
                lines.add(cells);
            }
            end++;
        }
        return new Run(end, lines);
    }

    /** Whether a line is of what follows a sheet: a section, a table of the accounts, or a heading where the sheet came to its end. */
    private boolean ends(Text line, boolean ending) {
        Numbering numbering = Numbering.of(line);
        CharSequence title = numbering == null ? line : line.subSequence(numbering.end(), line.length());
        SectionNames.Entry section = sections.find(title);
        boolean named = section != null && section.name() != null;
        if (numbering == null) {
            return (named && sections.isClosed(section.name())) || tables.find(line) != null;
        }
        return numbering.level() == 1
                || (named && numbering.level() <= 3)
                || (ending && numbering.level() <= 3)
                || tables.find(title) != null;
    }

    private boolean isSheet(List<FlatLine> lines) {
        Set<String> names = new HashSet<>();
        int cells = 0;
        for (FlatLine line : lines) {
            for (Text token : line.tokens()) {
                String name = tables.rowNames().find(token);
                if (name != null) {
                    names.add(name);
                }
                if (names.size() == NAMES) {
                    return true;
                }
                cells++;
                if (cells > LOOKED_AT || (names.isEmpty() && cells > FIRST)) {
                    return false;
                }
            }
        }
        return false;
    }
}
