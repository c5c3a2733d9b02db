package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Gives each grid the lines around it that belong to it: title, unit, other captions, notes. */
final class TableFinder {

    private static final int CAPTIONS = 8;
    private static final int LONGEST_TITLE = 60;

    /** A line that ends like the name of a table, be the name known or not. */
    private static final Pattern TITLE =
            Pattern.compile("[^。，；：:,;]{2,}(?:表|目录)(?:[（(][^（）()]{1,20}[)）])?(?:之[一二三四五六七八九十])?");

    /** The heading of a part of the report, 第二部分 2022年度部门决算表, is no table's. */
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十]部分");

    private static final Pattern NOTE_ITEM = Pattern.compile("\\d{1,2}[、．.](?!\\d).*", Pattern.DOTALL);

    private final TableNames tables;

    TableFinder(TableNames tables) {
        this.tables = tables;
    }

    List<Item> find(List<Piece> pieces) throws UnreadableDocumentException {
        Deque<Item> items = new ArrayDeque<>();
        int i = 0;
        while (i < pieces.size()) {
            if (pieces.get(i) instanceof Grid grid && isHeadOfNext(pieces, i)) {
                grid.rows().stream()
                        .flatMap(row -> Rows.texts(row).stream())
                        .forEach(text -> items.add(new Item.Words(new Line(text, 0, true, grid.page()))));
                i++;
            } else if (pieces.get(i) instanceof Grid grid) {
                int after = i + 1;
                List<Text> notes = notes(pieces, after);
                items.add(table(grid, items, notes));
                i = after + notes.size();
            } else {
                items.add(new Item.Words((Line) pieces.get(i)));
                i++;
            }
        }
        return new ArrayList<>(items);
    }

    /** Whether a grid is none: offices set 部门：… and 单位：万元 above a table by means of a table without lines. */
    private boolean isHeadOfNext(List<Piece> pieces, int at) {
        List<List<Cell>> rows = ((Grid) pieces.get(at)).rows();
        return at + 1 < pieces.size()
                && pieces.get(at + 1) instanceof Grid
                && rows.size() <= CAPTIONS
                && rows.stream().map(Rows::texts).allMatch(this::isHead);
    }

    private boolean isHead(List<Text> texts) {
        return texts.stream().allMatch(tables::isCaption) || (texts.size() == 1 && isTitle(texts.get(0)));
    }

    private List<Text> notes(List<Piece> pieces, int from) {
        List<Text> notes = new ArrayList<>();
        for (int i = from; i < pieces.size() && pieces.get(i) instanceof Line line; i++) {
            boolean further =
                    !notes.isEmpty() && NOTE_ITEM.matcher(line.text().value()).matches() && numbered(notes);
            if (!tables.isNote(line.text()) && !further) {
                break;
            }
            notes.add(line.text());
        }
        return notes;
    }

    /** Whether the notes are numbered, so that a number goes on with them. */
    private static boolean numbered(List<Text> notes) {
        return notes.get(0).value().matches("(?s).{0,6}1[、．.].*");
    }

    private Item.Found table(Grid grid, Deque<Item> before, List<Text> notes) throws UnreadableDocumentException {
        Head head = new Head();
        int body = inside(grid.rows(), head);
        if (body == grid.rows().size()) {
            body = 0;
            head = new Head();
        }
        List<List<Cell>> rows =
                Rows.squared(grid.rows().subList(body, grid.rows().size()));
        Table.Kind marked = marked(rows);
        above(before, head, marked == Table.Kind.SHEET && tables.startsSheet(firstWords(rows)));
        TableNames.Entry entry = head.title == null ? null : tables.find(head.title);
        Span span = grid.span();
        for (Text line : head.lines) {
            span = span.to(line.span());
        }
        for (Text note : notes) {
            span = span.to(note.span());
        }
        List<Text> captions = new ArrayList<>(head.captions);
        List<Text> units = TableNames.unitOf(captions);
        Text unit = units.isEmpty() ? null : units.get(0);
        return new Item.Found(
                head.title,
                entry,
                entry == null ? marked : entry.kind(),
                unit,
                captions,
                rows,
                notes,
                span,
                grid.doubtful());
    }

    /** The kind of table in which such cells stand. */
    private Table.Kind marked(List<List<Cell>> rows) {
        int looked = Math.min(rows.size(), 40);
        for (List<Cell> row : rows.subList(0, looked)) {
            for (Text text : Rows.texts(row)) {
                Table.Kind marked = tables.marked(text);
                if (marked != null) {
                    return marked;
                }
            }
        }
        return Table.Kind.OTHER;
    }

    /** Takes title and captions from the top rows of the grid; returns the first row of the table proper. */
    private int inside(List<List<Cell>> rows, Head head) {
        int i = 0;
        for (; i < rows.size() && i < CAPTIONS; i++) {
            List<Text> texts = Rows.texts(rows.get(i));
            Text first = texts.get(0);
            if (texts.size() == 1 && head.title == null && isTitle(first) && !isNumberOfForm(first)) {
                head.title(first);
            } else if (texts.stream().allMatch(tables::isCaption)) {
                texts.forEach(text -> head.caption(text, true));
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a line that ends like a title only says which form this is (公开01表). */
    private boolean isNumberOfForm(Text line) {
        return tables.find(line) == null && tables.isCaption(line);
    }

    private static CharSequence firstWords(List<List<Cell>> rows) {
        List<Text> texts = rows.isEmpty() ? List.of() : Rows.texts(rows.get(0));
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** Takes title and captions from the lines above; the name of a table of the accounts is none of a sheet. */
    private void above(Deque<Item> items, Head head, boolean sheet) {
        boolean titled = head.title != null;
        for (int i = 0; i < CAPTIONS && items.peekLast() instanceof Item.Words words; i++) {
            Text text = words.line().text();
            if (text.length() <= 2) {
                Text whole = brokenCaption(items, text);
                if (whole == null) {
                    return;
                }
                items.removeLast();
                text = whole;
            }
            // What the format itself marks as a heading may be a title, but is no line of small print above a table.
            boolean caption = words.line().outline() == 0 && tables.isCaption(text);
            boolean title = isTitle(text) && !(sheet && isAccounts(text));
            if (!caption && (titled || head.title != null || !title)) {
                return;
            }
            items.removeLast();
            if (caption) {
                head.caption(text, false);
            } else {
                head.title(text);
            }
        }
    }

    /** "单位：万" and "元" on the next line: a caption that a line's end broke. */
    private Text brokenCaption(Deque<Item> items, Text end) {
        Item last = items.removeLast();
        Text whole = null;
        if (items.peekLast() instanceof Item.Words words && words.line().text().length() <= LONGEST_TITLE) {
            Text joined = Mender.join(List.of(words.line().text(), end));
            whole = tables.isCaption(joined) ? joined : null;
        }
        items.addLast(last);
        return whole;
    }

    private boolean isTitle(Text line) {
        return line.length() <= LONGEST_TITLE
                && (tables.find(line) != null
                        || (looksLikeTitle(line) && !PART.matcher(line.value()).lookingAt()));
    }

    private boolean isAccounts(Text line) {
        TableNames.Entry entry = tables.find(line);
        return entry != null && entry.kind() == Table.Kind.ACCOUNTS;
    }

    /** Whether a line ends like the name of a table, be the name known or not. */
    static boolean looksLikeTitle(Text line) {
        return line.length() <= LONGEST_TITLE && TITLE.matcher(line.value()).matches();
    }

    /** What was found above a table. */
    private static final class Head {
        private Text title;
        private final Deque<Text> captions = new ArrayDeque<>();
        private final List<Text> lines = new ArrayList<>();

        void title(Text text) {
            title = text;
            lines.add(text);
        }

        void caption(Text text, boolean inside) {
            if (inside) {
                captions.addLast(text);
            } else {
                captions.addFirst(text);
            }
            lines.add(text);
        }
    }
}
