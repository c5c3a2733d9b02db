package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;

/** One table that was copied as text, made a grid as far as its columns are proven. */
final class FlatTable {

    /** No more lines of a name stand above its code. */
    private static final int ABOVE = 4;

    private final FlatVocabulary flat;
    private final FlatWords said;
    private final TableNames.Entry entry;
    private final List<FlatLine> lines;

    FlatTable(FlatVocabulary flat, FlatWords said, TableNames.Entry entry, List<FlatLine> lines) {
        this.flat = flat;
        this.said = said;
        this.entry = entry;
        this.lines = lines;
    }

    /** The grid of what is certain, and one of what is not, if anything is. */
    List<Grid> grids() {
        List<FlatForm> forms = flat.forms(entry.name());
        for (FlatForm.Kind kind : FlatForm.Kind.values()) {
            List<FlatForm> own = forms.stream().filter(f -> f.kind() == kind).toList();
            List<Grid> grids = own.isEmpty() ? null : grids(kind, own);
            if (grids != null) {
                return grids;
            }
        }
        return List.of(doubtful(lines));
    }

    private List<Grid> grids(FlatForm.Kind kind, List<FlatForm> forms) {
        return switch (kind) {
            case CODED -> coded(forms);
            case TOTALS -> totals(forms);
            case PAIRS -> new FlatPairs(flat, lines).grids();
            case MATRIX -> matrix(forms.get(0));
        };
    }

    private List<Grid> totals(List<FlatForm> forms) {
        List<Grid> numbered = FlatNumbered.grids(flat, said, forms, lines);
        return numbered == null ? FlatTotals.grids(flat, said, forms, lines) : numbered;
    }

    private List<Grid> matrix(FlatForm form) {
        FlatMatrix matrix = FlatMatrix.of(flat, form, lines);
        return matrix == null ? null : matrix.grids();
    }

    /** The grid of a table by function or of official travel of which only the head stands there; null where it is none. */
    Grid empty() {
        List<FlatForm> forms = flat.forms(entry.name());
        FlatForm.Kind kind =
                forms.isEmpty() || lines.isEmpty() ? null : forms.get(0).kind();
        if (kind == FlatForm.Kind.MATRIX) {
            FlatMatrix matrix = FlatMatrix.of(flat, forms.get(0), lines);
            return matrix == null ? null : matrix.empty();
        }
        FlatForm form = kind == FlatForm.Kind.CODED ? new FlatHead(flat.labels()).of(lines, forms) : null;
        return form == null
                ? null
                : new FlatGrid(flat, form, lines).of(List.of()).get(0);
    }

    private List<Grid> coded(List<FlatForm> forms) {
        int start = 0;
        while (start < lines.size()
                && !lines.get(start).isCoded()
                && !lines.get(start).isTotalRow()) {
            start++;
        }
        FlatHead head = new FlatHead(flat.labels());
        for (int above = 0; above <= ABOVE && above <= start && start < lines.size(); above++) {
            List<FlatLine> top = new ArrayList<>(lines.subList(0, start - above));
            if (lines.get(start).isTotalRow()) {
                top.add(lines.get(start).words());
            }
            FlatForm form = head.of(top, forms);
            List<FlatRow> rows = form == null ? null : FlatCoded.rows(body(start - above));
            if (rows != null) {
                new FlatProof(form, said, rows).prove(new FlatPlaces(lines), lines.subList(0, start - above));
                return new FlatGrid(flat, form, lines).of(rows);
            }
        }
        return null;
    }

    /** The lines below the head, those left out that repeat it. */
    private List<FlatLine> body(int start) {
        List<String> head =
                lines.subList(0, start).stream().map(FlatLine::squeezed).toList();
        return lines.subList(start, lines.size()).stream()
                .filter(l -> !l.isWords() || !head.contains(l.squeezed()))
                .toList();
    }

    /** All as it stands: it counts, and nothing is told of it. */
    static Grid doubtful(List<FlatLine> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FlatLine line : lines) {
            rows.add(line.tokens().stream().map(t -> new Cell(t, false)).toList());
        }
        return new Grid(rows, span(lines), null, true);
    }

    static Span span(List<FlatLine> lines) {
        Span last = lines.get(lines.size() - 1).line().text().span();
        return lines.get(0).line().text().span().to(last);
    }
}
