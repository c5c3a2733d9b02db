package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lists of projects that were copied as text: a line a row with blanks between the cells, or a line a cell. The words of
 * the head say how wide the list is. Where the rows do not come out as wide as that, nothing is told of their figures; they count.
 */
final class FlatProjects {

    /** A head of fewer words may be a sentence. */
    private static final int NARROWEST = 4;

    private static final int WIDEST = 14;
    /** So far below the last row that was understood another one would stand. */
    private static final int BELOW = 3;

    private static final int LONGEST_REST = 20;
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]$");
    private static final Pattern FIGURE = Pattern.compile("[-－]?\\d[\\d,，]*(?:\\.\\d+)?\\s*[%％分]?|[-—–－/／]{1,2}");
    private static final Pattern SENTENCE = Pattern.compile("[。；？！]");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,3})[.、]?$");

    private final FlatVocabulary words;

    FlatProjects(Vocabulary vocabulary) {
        this.words = vocabulary.tables().flat();
    }

    /** The pieces, the lines of each list made a grid; blank lines tell nothing. */
    List<Piece> find(List<Piece> pieces) {
        List<Piece> written = pieces.stream()
                .filter(p -> !(p instanceof Line line && line.text().isBlank()))
                .toList();
        List<Piece> found = new ArrayList<>(pieces.size());
        int at = 0;
        int end = 0;
        for (Piece piece : pieces) {
            boolean blank = at == written.size() || piece != written.get(at);
            if (at >= end) {
                Reading list = !blank && beginsHead(piece) ? read(written, at) : null;
                found.add(list == null ? piece : list.grid());
                end = list == null ? end : list.end();
            }
            at += blank ? 0 : 1;
        }
        return found;
    }

    /** A list and the piece after it. */
    private record Reading(Grid grid, int end) {}

    /** The cells of a row, or null where it is none. */
    private record Row(List<Text> cells, int end) {}

    private boolean beginsHead(Piece piece) {
        Text first = piece instanceof Line line ? FlatLine.firstToken(line.text()) : null;
        return first != null && isHead(first);
    }

    private boolean isHead(Text token) {
        return words.is(Role.PROJECT_HEAD, plain(token)) || isName(token);
    }

    private boolean isName(Text token) {
        return words.is(Role.PROJECT_NAME, plain(token));
    }

    private static CharSequence plain(Text token) {
        return REMARK.matcher(token.value()).replaceFirst("");
    }

    private Reading read(List<Piece> pieces, int at) {
        List<Text> tokens = FlatLine.tokens(((Line) pieces.get(at)).text());
        boolean stacked = tokens.size() == 1;
        List<Text> head = new ArrayList<>();
        int i = at;
        while (i < pieces.size() && head.size() <= WIDEST && isHeadLine(pieces.get(i), stacked, head.isEmpty())) {
            head.addAll(FlatLine.tokens(((Line) pieces.get(i++)).text()));
        }
        int name = 0;
        while (name < head.size() && !isName(head.get(name))) {
            name++;
        }
        if (head.size() < NARROWEST || head.size() > WIDEST || name == head.size()) {
            return !stacked && isMostlyHead(tokens) ? unread(pieces, at, at + 1, false) : null;
        }
        Reading whole = new Body(pieces, head, name, stacked, head.size()).read(i);
        // Where nothing was remarked, the last column left no trace.
        boolean remarks = words.is(Role.PROJECT_REMARK, plain(head.get(head.size() - 1)));
        Reading list = whole == null && remarks && name < head.size() - NARROWEST
                ? new Body(pieces, head, name, stacked, head.size() - 1).read(i)
                : whole;
        return list == null ? unread(pieces, at, i, stacked) : list;
    }

    /** Whether a line is a head of which some words are not known. */
    private boolean isMostlyHead(List<Text> tokens) {
        long known = tokens.stream().filter(this::isHead).count();
        return tokens.size() >= NARROWEST
                && known * 2 >= tokens.size()
                && tokens.stream().anyMatch(this::isName)
                && tokens.stream().noneMatch(FlatProjects::isFigure);
    }

    /** What stands below a head as rows do whose cells are not told apart; null where no row of figures is among it. */
    private Reading unread(List<Piece> pieces, int at, int body, boolean stacked) {
        int end = body;
        int figures = 0;
        for (int i = body; i < pieces.size() && pieces.get(i) instanceof Line line && isCells(line, stacked); i++) {
            List<Text> tokens = FlatLine.tokens(line.text());
            int here = (int) tokens.stream().filter(FlatProjects::isNumber).count();
            boolean row = stacked ? here > 0 : here > 1;
            figures += row ? here : 0;
            end = row ? i + 1 : end;
            if (i - end >= (stacked ? WIDEST : BELOW)) {
                break;
            }
        }
        if (figures < NARROWEST) {
            return null;
        }
        List<FlatLine> lines = pieces.subList(at, end).stream()
                .map(p -> FlatLine.of((Line) p, words))
                .toList();
        return new Reading(FlatTable.doubtful(lines), end);
    }

    /** Whether a line may be a row of a list or the rest of one, and no sentence or heading. */
    private static boolean isCells(Line line, boolean stacked) {
        Text text = line.text().strip();
        int tokens = FlatLine.tokens(text).size();
        return (!stacked || tokens == 1)
                && (tokens > 1 || text.length() <= LONGEST_REST || isFigure(text))
                && SENTENCE.matcher(text).results().findAny().isEmpty()
                && !CellText.isNumbered(text);
    }

    private static boolean isNumber(Text token) {
        return isFigure(token) && token.value().chars().anyMatch(Character::isDigit);
    }

    /** Whether all that stands in a line are words of the head; of a list with a line a row that is one line. */
    private boolean isHeadLine(Piece piece, boolean stacked, boolean first) {
        if (!(piece instanceof Line line) || (!stacked && !first)) {
            return false;
        }
        List<Text> tokens = FlatLine.tokens(line.text());
        return (!stacked || tokens.size() == 1)
                && !tokens.isEmpty()
                && tokens.stream().allMatch(this::isHead);
    }

    /** The rows below a head. */
    private final class Body {
        private final List<Piece> pieces;
        private final List<Text> head;
        private final int name;
        private final boolean stacked;
        private final int width;
        private final List<List<Cell>> rows = new ArrayList<>();
        private int projects;
        private boolean summed;

        Body(List<Piece> pieces, List<Text> head, int name, boolean stacked, int width) {
            this.pieces = pieces;
            this.head = head;
            this.name = name;
            this.stacked = stacked;
            this.width = width;
            rows.add(cells(head));
        }

        Reading read(int from) {
            int i = from;
            while (i < pieces.size() && !summed) {
                Row row = row(i);
                if (row == null) {
                    break;
                }
                rows.add(cells(row.cells()));
                i = row.end();
            }
            if (projects == 0 || goesOn(i)) {
                return null;
            }
            Span span = head.get(0).span();
            for (List<Cell> row : rows) {
                for (Cell cell : row) {
                    span = cell.isBlank() ? span : span.to(cell.text().span());
                }
            }
            return new Reading(new Grid(rows, span, null), i);
        }

        /** Whether figures follow as rows have them: the list was not understood to its end. */
        private boolean goesOn(int end) {
            int figures = 0;
            for (int i = end; i < pieces.size() && i < end + (stacked ? width : BELOW); i++) {
                List<Text> tokens = tokens(i);
                long here = tokens.stream().filter(FlatProjects::isFigure).count();
                figures += !stacked ? (int) here / 2 * 2 : tokens.size() == 1 ? (int) here : 0;
            }
            return figures >= 2;
        }

        private Row row(int at) {
            List<Text> tokens = tokens(at);
            if (tokens.isEmpty()) {
                return null;
            }
            if (words.is(Role.TOTAL, tokens.get(0))) {
                return total(at, tokens);
            }
            int end = at + 1;
            while (stacked && tokens.size() < width && tokens(end).size() == 1) {
                tokens.addAll(tokens(end++));
            }
            if (tokens.size() != width || !isProject(tokens)) {
                return null;
            }
            projects++;
            List<Text> names = new ArrayList<>(List.of(tokens.get(name)));
            while (!stacked && isRestOfName(end)) {
                names.addAll(tokens(end++));
            }
            tokens.set(name, Mender.join(names));
            while (tokens.size() < head.size()) {
                tokens.add(Text.EMPTY);
            }
            return new Row(tokens, end);
        }

        /** Whether a line is the rest of the name above it: one word, below which the list goes on. */
        private boolean isRestOfName(int at) {
            List<Text> word = tokens(at);
            List<Text> next = tokens(at + 1);
            return word.size() == 1
                    && !isFigure(word.get(0))
                    && word.get(0).length() <= LONGEST_REST
                    && !next.isEmpty()
                    && (words.is(Role.TOTAL, next.get(0)) || (next.size() == width && isFigure(next.get(width - 2))));
        }

        private List<Text> tokens(int at) {
            return at < pieces.size() && pieces.get(at) instanceof Line line
                    ? new ArrayList<>(FlatLine.tokens(line.text()))
                    : new ArrayList<>();
        }

        /** Whether the cells are a number, a name, other words, and figures behind it. */
        private boolean isProject(List<Text> cells) {
            boolean numbered = name == 0
                    || ORDINAL.matcher(cells.get(0).value()).replaceFirst("$1").equals(String.valueOf(projects + 1));
            boolean figures = cells.subList(name + 1, cells.size()).stream()
                            .filter(FlatProjects::isFigure)
                            .count()
                    >= 2;
            return numbered && figures && !isFigure(cells.get(name));
        }

        /** The row of the total: what stands behind its name are the figures from the first column of figures on. */
        private Row total(int at, List<Text> tokens) {
            List<Text> figures = new ArrayList<>(tokens.subList(1, tokens.size()));
            int end = at + 1;
            while (stacked && tokens(end).size() == 1 && isFigure(tokens(end).get(0))) {
                figures.addAll(tokens(end++));
            }
            int first = firstFigure();
            if (projects == 0
                    || first < 0
                    || figures.size() > head.size() - first
                    || !figures.stream().allMatch(FlatProjects::isFigure)) {
                return null;
            }
            List<Text> cells = new ArrayList<>();
            for (int c = 0; c < head.size(); c++) {
                boolean figure = c >= first && c - first < figures.size();
                cells.add(c == name ? tokens.get(0) : figure ? figures.get(c - first) : Text.EMPTY);
            }
            summed = true;
            return new Row(cells, end);
        }

        /** The first column behind the name in which every project has a figure. */
        private int firstFigure() {
            for (int c = name + 1; c < head.size(); c++) {
                int column = c;
                if (rows.subList(1, rows.size()).stream()
                        .allMatch(r -> isFigure(r.get(column).text()))) {
                    return c;
                }
            }
            return -1;
        }
    }

    private static boolean isFigure(Text token) {
        return FIGURE.matcher(token).matches();
    }

    private static List<Cell> cells(List<Text> texts) {
        return texts.stream()
                .map(text -> text.length() == 0 ? FlatGrid.BLANK : new Cell(text, false))
                .toList();
    }
}
