package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;

/** The table of 三公经费 that was copied as text: one row of figures, a measure or two under each item. */
final class FlatMatrix {

    private FlatMatrix() {}

    /** The table as a grid, or null where its figures do not stand as in the form. */
    static List<Grid> grids(FlatVocabulary words, FlatForm items, List<FlatLine> lines) {
        List<Text> measures = new ArrayList<>();
        List<FlatLine> data = new ArrayList<>();
        for (FlatLine line : lines) {
            List<Text> named = line.tokens().stream()
                    .filter(t -> words.is(Role.MATRIX_MEASURE, t))
                    .toList();
            measures.addAll(named);
            if (line.amounts() == line.tokens().size() && !line.isOrdinals()) {
                data.add(line);
            }
        }
        int count = (int) measures.stream().map(Text::value).distinct().count();
        boolean whole = count > 0 && measures.size() == items.names().size() * count && data.size() == 1;
        if (!whole || !items.names().stream().allMatch(n -> isNamed(n, lines))) {
            return null;
        }
        FlatForm form = items.times(count);
        FlatRow row = FlatRow.unnamed();
        row.cells().addAll(data.get(0).tokens());
        new FlatProof(form, null, List.of(row)).prove();
        return grids(form, row, measures.subList(0, count), lines);
    }

    /** Whether the head names an item, in pieces or whole. */
    private static boolean isNamed(String name, List<FlatLine> lines) {
        String all = String.join(
                "", lines.stream().map(l -> Wording.normal(l.squeezed())).toList());
        return name.codePoints().allMatch(c -> all.indexOf(c) >= 0);
    }

    private static List<Grid> grids(FlatForm form, FlatRow row, List<Text> measures, List<FlatLine> lines) {
        int at = lines.get(0).line().text().span().start();
        List<Integer> certain = FlatGrid.certain(List.of(row), form);
        List<Cell> names = new ArrayList<>();
        List<Cell> kinds = new ArrayList<>();
        for (int column : certain) {
            names.add(FlatGrid.word(form.name(column), at));
            kinds.add(FlatGrid.word(measures.get(column % measures.size()).value(), at));
        }
        List<List<Cell>> sure = List.of(names, kinds, FlatGrid.amounts(row, certain));
        List<Cell> rest = FlatGrid.rest(row, certain);
        if (certain.isEmpty()) {
            return null;
        }
        return FlatGrid.grids(sure, rest.isEmpty() ? List.of() : List.of(rest), FlatTable.span(lines));
    }
}
