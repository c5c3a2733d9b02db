package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Head;
import cn.mingjian.document.Flow.Grid;
import cn.mingjian.document.Flow.Line;
import cn.mingjian.document.Flow.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables by function whose rows kept their tabs and whose head did not: where its cells were merged, each stands on a line of
 * its own. Where all words of the head are the columns of one form and nothing else, that form is put above the rows.
 */
final class TornHeads {

    /** No head has more lines. */
    private static final int LINES = 24;

    private final TableNames tables;
    private final FlatVocabulary flat;
    private final FlatHead heads;

    TornHeads(Vocabulary vocabulary) {
        this.tables = vocabulary.tables();
        this.flat = tables.flat();
        this.heads = new FlatHead(flat.labels());
    }

    /** The pieces, with a plain head for each table whose own was torn. */
    List<Piece> mend(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i++);
            mended.add(piece);
            List<FlatForm> forms = forms(piece);
            if (!forms.isEmpty()) {
                i = mend(pieces, i, forms, mended);
            }
        }
        return mended;
    }

    private List<FlatForm> forms(Piece piece) {
        if (!(piece instanceof Line line) || line.text().length() > Wording.LONGEST) {
            return List.of();
        }
        TableNames.Entry entry = tables.find(line.text().strip());
        return entry == null || entry.kind() != Table.Kind.ACCOUNTS
                ? List.of()
                : flat.forms(entry.name()).stream()
                        .filter(f -> f.kind() == FlatForm.Kind.CODED)
                        .toList();
    }

    /** Takes what stands below a title; says where the next piece is that was not taken. */
    private int mend(List<Piece> pieces, int from, List<FlatForm> forms, List<Piece> mended) {
        List<Piece> captions = new ArrayList<>();
        List<FlatLine> head = new ArrayList<>();
        int alone = 0;
        for (int i = from; i < pieces.size() && i < from + LINES; i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Grid grid && hasAmounts(grid)) {
                Grid whole = alone == 0 ? null : headed(grid, head, forms);
                if (whole == null) {
                    return from;
                }
                mended.addAll(captions);
                mended.add(whole);
                return i + 1;
            } else if (piece instanceof Grid grid) {
                head.addAll(labels(grid.rows(), captions, grid.page()));
            } else if (piece instanceof Line line && tables.isCaption(line.text())) {
                captions.add(line);
            } else if (piece instanceof Line line && isLabel(line.text())) {
                head.add(FlatLine.of(line, flat));
                alone++;
            } else if (!((Line) piece).text().isBlank()) {
                return from;
            }
        }
        return from;
    }

    private boolean isLabel(Text line) {
        return line.length() <= Wording.LONGEST
                && !line.isBlank()
                && line.value().chars().noneMatch(c -> "。；，？！：".indexOf(c) >= 0)
                && tables.find(line.strip()) == null;
    }

    private static boolean hasAmounts(Grid grid) {
        return grid.rows().stream().anyMatch(TornHeads::isData);
    }

    /** Whether a row is none of the head: figures stand in it that do not number the columns. */
    private static boolean isData(List<Cell> row) {
        FlatLine line = line(Rows.texts(row), null);
        return line.amounts() > 0 && !line.isOrdinals();
    }

    /** Rows of labels; those that stand above a table become captions. */
    private List<FlatLine> labels(List<List<Cell>> rows, List<Piece> captions, Integer page) {
        List<FlatLine> labels = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Text> texts = Rows.texts(row);
            if (texts.stream().allMatch(tables::isCaption)) {
                texts.forEach(text -> captions.add(new Line(text, 0, true, page)));
            } else {
                labels.add(line(texts, page));
            }
        }
        return labels;
    }

    private static FlatLine line(List<Text> texts, Integer page) {
        Text first = texts.isEmpty() ? Text.EMPTY : texts.get(0);
        return new FlatLine(new Line(first, 0, true, page), texts, false);
    }

    /** The rows below a plain head, or null where the words above them name no form, or one of another width. */
    private Grid headed(Grid grid, List<FlatLine> above, List<FlatForm> forms) {
        List<FlatLine> words = new ArrayList<>(above);
        int body = 0;
        while (!isData(grid.rows().get(body))) {
            words.add(line(Rows.texts(grid.rows().get(body++)), grid.page()));
        }
        FlatForm form = heads.of(words, forms);
        int numbered = words.stream()
                .filter(FlatLine::isOrdinals)
                .mapToInt(FlatLine::amounts)
                .max()
                .orElse(0);
        if (form == null || (numbered > 0 && numbered != form.size())) {
            return null;
        }
        int at = grid.span().start();
        List<Cell> head = new ArrayList<>();
        head.add(FlatGrid.word(flat.name(Head.CODE), at));
        head.add(FlatGrid.word(flat.name(Head.NAME), at));
        form.names().forEach(name -> head.add(FlatGrid.word(name, at)));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head);
        rows.addAll(grid.rows().subList(body, grid.rows().size()));
        return new Grid(rows, grid.span(), grid.page(), grid.doubtful());
    }
}
