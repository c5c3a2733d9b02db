package cn.mingjian.document;

import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables by economic class that were copied as text. Groups of code, name and amount stand side by side; each amount stands
 * behind its own code, so that the groups can be read one below the other.
 */
final class FlatPairs {

    private static final Pattern CODE = Pattern.compile("3\\d\\d(?:\\d\\d)?");
    private static final Pattern SUM = Pattern.compile("(?:人员|公用|日常公用)?经费(?:合计|小计)|合计|总计");
    private static final Pattern MEASURE = Pattern.compile("决算数|金额|本年决算数|支出决算数");

    private FlatPairs() {}

    /** The table as a grid, or null where it holds anything but such groups. */
    static List<Grid> grids(List<FlatLine> lines) {
        int start = 0;
        while (start < lines.size() && !begins(lines.get(start).first())) {
            start++;
        }
        Text measure = lines.subList(0, start).stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> MEASURE.matcher(t).matches())
                .findFirst()
                .orElse(null);
        if (measure == null || start == lines.size()) {
            return null;
        }
        int at = lines.get(0).line().text().span().start();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(FlatGrid.word("科目编码", at), FlatGrid.word("科目名称", at), new Cell(measure, false)));
        List<Text> wrapped = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            List<List<Text>> groups = groups(lines.get(i).tokens());
            if (groups == null) {
                return null;
            }
            if (!begins(lines.get(i).first())) {
                wrapped.addAll(lines.get(i).tokens());
                continue;
            }
            boolean after = i + 1 < lines.size() && !begins(lines.get(i + 1).first());
            List<List<Text>> names = names(
                    groups,
                    wrapped,
                    after ? lines.get(i + 1).tokens() : List.of(),
                    i + 2 < lines.size() && after
                            ? nameless(groups(lines.get(i + 2).tokens()))
                            : 0);
            for (int g = 0; g < groups.size(); g++) {
                List<Cell> row = row(groups.get(g), names.get(g));
                if (row == null) {
                    return null;
                }
                rows.add(row);
            }
            wrapped.clear();
            i += after && isNameless(groups) ? 1 : 0;
        }
        return FlatGrid.grids(rows, List.of(), FlatTable.span(lines));
    }

    private static boolean begins(Text token) {
        return CODE.matcher(token).matches() || SUM.matcher(token).matches();
    }

    private static int nameless(List<List<Text>> groups) {
        int nameless = 0;
        for (List<Text> group : groups == null ? List.<List<Text>>of() : groups) {
            nameless += isNameless(List.of(group)) ? 1 : 0;
        }
        return nameless;
    }

    private static boolean isNameless(List<List<Text>> groups) {
        return groups.stream().anyMatch(g -> CODE.matcher(g.get(0)).matches() && name(g).isEmpty());
    }

    /** The groups of a line, each begun by a code or a sum; words alone are one. */
    private static List<List<Text>> groups(List<Text> tokens) {
        List<List<Text>> groups = new ArrayList<>();
        for (Text token : tokens) {
            if (groups.isEmpty() || begins(token)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(token);
        }
        boolean words = groups.size() == 1 && groups.get(0).stream().noneMatch(FlatLine::isAmount);
        return words || begins(groups.get(0).get(0)) ? groups : null;
    }

    private static List<Text> name(List<Text> group) {
        return group.subList(1, group.size()).stream()
                .filter(t -> !FlatLine.isAmount(t))
                .toList();
    }

    /** The names of groups; one that stands in several lines has half of them above its code and half below it. */
    private static List<List<Text>> names(
            List<List<Text>> groups, List<Text> above, List<Text> below, int namelessBelow) {
        int nameless = nameless(groups);
        List<List<Text>> names = new ArrayList<>();
        int next = 0;
        for (List<Text> group : groups) {
            List<Text> name = new ArrayList<>(name(group));
            if (isNameless(List.of(group)) && above.size() >= nameless && below.size() >= nameless) {
                name.add(above.get(above.size() - nameless + next));
                name.add(below.get(next));
                next++;
            }
            boolean loose = below.size() > nameless + namelessBelow;
            // Words that are left over end a name beside them, which is not certain then.
            names.add(loose && !isNameless(List.of(group)) ? List.of() : name);
        }
        return names;
    }

    private static List<Cell> row(List<Text> group, List<Text> name) {
        List<Text> amounts = group.subList(1, group.size()).stream()
                .filter(FlatLine::isAmount)
                .toList();
        if (amounts.size() > 1) {
            return null;
        }
        return List.of(
                new Cell(group.get(0), false),
                name.isEmpty() ? FlatGrid.BLANK : new Cell(Mender.join(name), false),
                amounts.isEmpty() ? FlatGrid.BLANK : new Cell(amounts.get(0), false));
    }
}
