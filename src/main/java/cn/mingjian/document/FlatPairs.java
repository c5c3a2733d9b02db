package cn.mingjian.document;

import cn.mingjian.document.FlatVocabulary.Head;
import cn.mingjian.document.FlatVocabulary.Role;
import cn.mingjian.document.Flow.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table by economic class that was copied as text. Groups of code, name and amount stand side by side; each amount stands
 * behind its own code, so that the groups can be read one below the other.
 */
final class FlatPairs {

    /** The codes of economic classes begin with 3. */
    private static final Pattern CODE = Pattern.compile("3\\d\\d(?:\\d\\d)?");

    /** An amount and behind it, without a blank, the code of the next group. */
    private static final Pattern JOINED = Pattern.compile("([\\d,]+\\.\\d\\d)3\\d\\d(?:\\d\\d)?");

    private final FlatVocabulary words;
    private final List<FlatLine> lines;

    FlatPairs(FlatVocabulary words, List<FlatLine> lines) {
        this.words = words;
        this.lines = lines.stream().map(FlatPairs::apart).toList();
    }

    /** A line, its amounts parted from the codes that stand right behind them. */
    private static FlatLine apart(FlatLine line) {
        List<Text> tokens = new ArrayList<>();
        for (Text token : line.tokens()) {
            Matcher joined = JOINED.matcher(token);
            if (joined.matches()) {
                tokens.add(token.part(0, joined.end(1)));
                tokens.add(token.part(joined.end(1), token.length()));
            } else {
                tokens.add(token);
            }
        }
        return new FlatLine(line.line(), tokens, line.total());
    }

    /** What stands between the beginnings of two items of a line. */
    private record Group(List<Text> tokens) {

        Text code() {
            return tokens.get(0);
        }

        List<Text> name() {
            return behind(false);
        }

        List<Text> amounts() {
            return behind(true);
        }

        private List<Text> behind(boolean amounts) {
            return tokens.subList(1, tokens.size()).stream()
                    .filter(t -> FlatLine.isAmount(t) == amounts)
                    .toList();
        }

        boolean isNameless() {
            return CODE.matcher(code()).matches() && name().isEmpty();
        }
    }

    /** The table as a grid, or null where it holds anything but such groups. */
    List<Grid> grids() {
        int start = 0;
        while (start < lines.size() && !begins(start)) {
            start++;
        }
        Text measure = measure(start);
        if (measure == null || start == lines.size()) {
            return null;
        }
        List<Grid> grids = grids(start, measure);
        return grids == null ? new FlatPairColumns(words, lines).grids(start, head(measure)) : grids;
    }

    private List<Grid> grids(int start, Text measure) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head(measure));
        List<Text> above = new ArrayList<>();
        for (int i = start; i < lines.size(); i++) {
            List<Group> groups = groups(i);
            if (groups == null) {
                return null;
            }
            if (!begins(i)) {
                above.addAll(lines.get(i).tokens());
            } else if (!addRows(groups, names(i, groups, above), rows)) {
                return null;
            } else {
                above.clear();
                i += hasWordsBelow(i) && nameless(groups) > 0 ? 1 : 0;
            }
        }
        return FlatGrid.grids(rows, List.of(), FlatTable.span(lines));
    }

    /** What the head above the first group says that the amounts are, or null. */
    private Text measure(int start) {
        return lines.subList(0, start).stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> words.is(Role.PAIR_MEASURE, t))
                .findFirst()
                .orElse(null);
    }

    private List<Cell> head(Text measure) {
        int at = lines.get(0).line().text().span().start();
        return List.of(
                FlatGrid.word(words.name(Head.CODE), at),
                FlatGrid.word(words.name(Head.NAME), at),
                new Cell(measure, false));
    }

    private boolean begins(int line) {
        return begins(lines.get(line).first());
    }

    private boolean begins(Text token) {
        return CODE.matcher(token).matches() || words.is(Role.SUM, token);
    }

    private boolean hasWordsBelow(int line) {
        return line + 1 < lines.size() && !begins(line + 1);
    }

    private static int nameless(List<Group> groups) {
        return (int) groups.stream().filter(Group::isNameless).count();
    }

    /** The groups of a line, each begun by a code or a sum; words alone are one. Null where a line begins otherwise. */
    private List<Group> groups(int line) {
        List<Group> groups = new ArrayList<>();
        for (Text token : lines.get(line).tokens()) {
            if (groups.isEmpty() || begins(token)) {
                groups.add(new Group(new ArrayList<>()));
            }
            groups.get(groups.size() - 1).tokens().add(token);
        }
        boolean alone = groups.size() == 1 && groups.get(0).tokens().stream().noneMatch(FlatLine::isAmount);
        return alone || begins(groups.get(0).code()) ? groups : null;
    }

    /** The names of the groups of a line; one that stands in several lines has half of them above its code and half below it. */
    private List<List<Text>> names(int line, List<Group> groups, List<Text> above) {
        List<Text> below = hasWordsBelow(line) ? lines.get(line + 1).tokens() : List.of();
        List<Group> next = hasWordsBelow(line) && line + 2 < lines.size() ? groups(line + 2) : null;
        int nameless = nameless(groups);
        // Words that are left over end a name beside them, which is not certain then.
        boolean loose = above.size() > nameless || below.size() > nameless + (next == null ? 0 : nameless(next));
        List<List<Text>> names = new ArrayList<>();
        int taken = 0;
        for (Group group : groups) {
            List<Text> name = new ArrayList<>(group.name());
            if (group.isNameless() && above.size() >= nameless && below.size() >= nameless) {
                name.add(above.get(above.size() - nameless + taken));
                name.add(below.get(taken));
                taken++;
            }
            names.add(loose && !group.isNameless() ? List.of() : name);
        }
        return names;
    }

    /** Adds a row for each group; false where one has more than one amount. */
    private static boolean addRows(List<Group> groups, List<List<Text>> names, List<List<Cell>> rows) {
        for (int g = 0; g < groups.size(); g++) {
            List<Text> name = names.get(g);
            List<Text> amounts = groups.get(g).amounts();
            if (amounts.size() > 1) {
                return false;
            }
            rows.add(List.of(
                    new Cell(groups.get(g).code(), false),
                    name.isEmpty() ? FlatGrid.BLANK : new Cell(Mender.join(name), false),
                    amounts.isEmpty() ? FlatGrid.BLANK : new Cell(amounts.get(0), false)));
        }
        return true;
    }
}
