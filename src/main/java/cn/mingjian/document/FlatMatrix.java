package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The table of 三公经费 that was copied as text: one row of figures, a measure or two under each item. */
final class FlatMatrix {

    private final FlatForm form;
    private final List<Text> measures;
    private final List<FlatLine> lines;

    private FlatMatrix(FlatForm form, List<Text> measures, List<FlatLine> lines) {
        this.form = form;
        this.measures = measures;
        this.lines = lines;
    }

    /** The table whose head lines hold, or null where they do not name the items of the form and what is printed of each. */
    static FlatMatrix of(FlatVocabulary words, FlatForm items, List<FlatLine> lines) {
        List<Text> measures = lines.stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> words.is(Role.MATRIX_MEASURE, t))
                .toList();
        int count = (int) measures.stream().map(Text::value).distinct().count();
        boolean beside = measures.size() == items.names().size() * count;
        boolean above = count > 1
                && measures.size() == count
                && (isInOrder(items, lines) || new FlatOrder(items, lines).holdsTwice());
        boolean named = items.names().stream().allMatch(n -> isNamed(n, lines));
        if (count == 0 || !named || !(beside || above)) {
            return null;
        }
        FlatForm form = beside ? items.times(count) : items.repeated(count);
        List<Text> kinds = new ArrayList<>();
        for (int column = 0; column < form.size(); column++) {
            kinds.add(measures.get(beside ? column % count : column / items.size()));
        }
        return new FlatMatrix(form, kinds, lines);
    }

    int size() {
        return form.size();
    }

    /** The table as a grid, or null where its figures do not stand as in the form. */
    List<Grid> grids() {
        List<FlatLine> data = lines.stream()
                .filter(l -> l.amounts() == l.tokens().size() && !l.isOrdinals())
                .toList();
        if (data.size() != 1) {
            return null;
        }
        FlatRow row = FlatRow.unnamed();
        row.cells().addAll(data.get(0).tokens());
        new FlatProof(form, null, List.of(row))
                .prove(new FlatPlaces(lines), lines.subList(0, lines.indexOf(data.get(0))));
        return grids(row);
    }

    /** Whether the names of items that the head has whole stand in the order of the form, those of one level each. */
    private static boolean isInOrder(FlatForm items, List<FlatLine> lines) {
        List<String> words = lines.stream()
                .flatMap(l -> l.tokens().stream())
                .map(Wording::normal)
                .toList();
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            int at = words.indexOf(items.name(i));
            Integer before = last.put(items.depths().get(i), at);
            if (at < 0 || (before != null && before > at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the head names an item, in pieces or whole. */
    private static boolean isNamed(String name, List<FlatLine> lines) {
        String all = String.join(
                "", lines.stream().map(l -> Wording.normal(l.squeezed())).toList());
        return name.codePoints().allMatch(c -> all.indexOf(c) >= 0);
    }

    /** The table whose figures are one row; null where no column is certain. */
    List<Grid> grids(FlatRow row) {
        List<Integer> certain = FlatGrid.certain(List.of(row), form);
        List<List<Cell>> sure = new ArrayList<>(heads(certain));
        sure.add(FlatGrid.amounts(row, certain));
        List<Cell> rest = FlatGrid.rest(row, certain);
        return certain.isEmpty()
                ? null
                : FlatGrid.grids(sure, rest.isEmpty() ? List.of() : List.of(rest), FlatTable.span(lines));
    }

    /** The table of which only the head stands there. */
    Grid empty() {
        List<Integer> all = IntStream.range(0, form.size()).boxed().toList();
        return new Grid(heads(all), FlatTable.span(lines), null);
    }

    private List<List<Cell>> heads(List<Integer> columns) {
        int at = lines.get(0).line().text().span().start();
        List<Cell> names = new ArrayList<>();
        List<Cell> kinds = new ArrayList<>();
        for (int column : columns) {
            names.add(FlatGrid.word(form.name(column), at));
            kinds.add(FlatGrid.word(measures.get(column).value(), at));
        }
        return List.of(names, kinds);
    }
}
