package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of one list of projects. */
final class ProjectRows {

    private static final String SUM = "绩效管理/自评汇总";
    /** What others than the entity itself found of its projects is no self-evaluation. */
    private static final String OTHERS = "绩效管理/其他评价/";

    /** Numbers of rows that sum up those below them. */
    private static final Pattern GROUP = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）、.]?");

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.、．](?!\\d)");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,3}[.、]?");
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d{1,2}\\)?(=.*)?|栏次|行次|列次");
    /** A name that begins as that of a group does, where others do not. */
    private static final Pattern NAMED = Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]");

    private static final String OF_WHICH = "其中";
    /** What the entity spent in all may stand among the projects that are part of it. */
    private static final String WHOLE = "整体支出";

    private final ProjectSource source;
    private final ProjectHead head;
    private final TableScope scope;
    private final SheetVocabulary words;
    private final Projects projects;
    private final int number;
    private final List<GridRow> body;
    private final ProjectFigures figures;
    private final int serial;
    private final boolean namesGroups;
    private final Set<String> repeated = new HashSet<>();
    private final List<ProjectRow> rows = new ArrayList<>();
    private ProjectRow total;
    private boolean whole = true;

    ProjectRows(ProjectSource source, TableScope scope, SheetVocabulary words, Projects projects, int number) {
        this.source = source;
        this.head = source.head();
        this.scope = scope;
        this.words = words;
        this.projects = projects;
        this.number = number;
        this.body = body();
        this.figures = new ProjectFigures(head, scope, words, body);
        this.serial = serialColumn();
        this.namesGroups = body.stream().anyMatch(row -> isNamed(row, false))
                && body.stream().anyMatch(row -> isNamed(row, true));
        noteRepeated();
    }

    private boolean isNamed(GridRow row, boolean asGroup) {
        return row.isWords(head.name())
                && !isSum(row.text(head.name()))
                && NAMED.matcher(row.text(head.name()).strip()).lookingAt() == asGroup;
    }

    ProjectList list() {
        for (int i = 0; i < body.size(); i++) {
            GridRow row = body.get(i);
            List<GridRow> more = new ArrayList<>();
            while (i + 1 < body.size() && isOfSame(row, body.get(i + 1))) {
                more.add(body.get(++i));
            }
            row(row, more);
        }
        LostCells.expect(source.rows(), scope);
        return new ProjectList(
                scope.id(), scope.title(), rows, total, whole && scope.unbound().isEmpty(), scope.whole());
    }

    private List<GridRow> body() {
        return source.rows().subList(head.end(), source.rows().size()).stream()
                .filter(row -> !row.isBlank() && !isHeadAgain(row) && !numbersColumns(row))
                .toList();
    }

    /** Whether a row only numbers the columns or says how they are computed: 1, 2, 3=2/1. */
    private static boolean numbersColumns(GridRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> ORDINAL.matcher(Wording.key(cell.text())).matches());
    }

    /** Whether the next row tells of another source of the same project's funds: its name stands there again, or nothing. */
    private boolean isOfSame(GridRow row, GridRow next) {
        return head.source() >= 0
                && !isSum(next.text(next.firstFilled()))
                && (next.isBlank(head.name()) || next.text(head.name()).equals(row.text(head.name())));
    }

    private boolean isHeadAgain(GridRow row) {
        return source.rows().subList(0, head.end()).stream()
                .anyMatch(h -> h.key(head.name()).equals(row.key(head.name()))
                        && h.key(head.firstFigure()).equals(row.key(head.firstFigure())));
    }

    private boolean hasSerial(GridRow row) {
        return serial >= 0 && SERIAL.matcher(row.key(serial)).matches();
    }

    /** The column before the names in which the rows are numbered, or -1. */
    private int serialColumn() {
        for (int c = 0; c < head.name(); c++) {
            int column = c;
            if (body.stream().anyMatch(row -> SERIAL.matcher(row.key(column)).matches())) {
                return c;
            }
        }
        return -1;
    }

    /** A project's name without the code or the number before it. */
    private static String name(CharSequence text) {
        return NUMBER.matcher(SheetSource.withoutCode(text)).replaceFirst("");
    }

    /** What stands where the name of a project should: it may be the total, whose label reaches over other columns. */
    private int label(GridRow row) {
        if (row.isWords(head.name())) {
            return head.name();
        }
        for (int c = 0; c < head.firstFigure() && c < row.width(); c++) {
            if (row.isWords(c)) {
                return c;
            }
        }
        return -1;
    }

    private void row(GridRow row, List<GridRow> more) {
        int label = label(row);
        if (label < 0 || isNote(row)) {
            unread(row);
            more.forEach(this::unread);
            return;
        }
        String name = name(row.text(label));
        boolean sum = isSum(name);
        boolean part = isPart(row, name);
        String concept = sum ? sum() : part ? sum() + "/" + Wording.step(name) : concept(name, row);
        ProjectFigures.Of read = figures.of(concept);
        read.take(row, shift(row, label), name, named(row, label, name));
        more.forEach(r -> read.take(r, 0, name(r.text(Math.max(0, label(r)))), named(r, label, name)));
        if (read.isEmpty() && (label != head.name() || !hasSerial(row))) {
            return;
        }
        // A row without a number among numbered ones may sum up others.
        whole &= sum || part || serial < 0 || hasSerial(row) || row.isFilled(serial);
        Evidence place = scope.row(row, name);
        ProjectRow project = new ProjectRow(name, concept, read.ofAll(), read.sources(place), grade(row), place);
        if (sum) {
            total = total == null ? project : total;
        } else if (!part && !name.contains(WHOLE)) {
            rows.add(project);
        }
    }

    private String sum() {
        return number == 1 ? SUM : SUM + "（" + number + "）";
    }

    private boolean isSum(String name) {
        String row = words.fundingRow(name);
        return words.is(SheetWord.TOTAL, name) || (row != null && words.isTotal(row) && name.endsWith("计"));
    }

    /** Whether a row sums up some of the others: it says so, or is numbered as a group where projects have plain numbers. */
    private boolean isPart(GridRow row, String name) {
        boolean group = serial >= 0 && GROUP.matcher(row.key(serial)).matches();
        return name.startsWith(OF_WHICH)
                || words.ends(SheetWord.LIST_SUM, name)
                || group
                || (namesGroups && NAMED.matcher(name).lookingAt());
    }

    /** Whether a row is one long line of words. */
    private boolean isNote(GridRow row) {
        return head.figures().keySet().stream().noneMatch(c -> figures.isFigure(row, c))
                && row.firstFilled() >= row.width() - 1;
    }

    /** The source of the funds that a row names in a cell of its own, empty where it is of all. */
    private String named(GridRow row, int label, String name) {
        String text = head.source() < 0 || head.source() == label ? "" : row.text(head.source());
        String known = words.fundingRow(text);
        return text.isBlank() || text.equals(name) || (known != null && words.isTotal(known))
                ? ""
                : known == null ? SheetVocabulary.plain(text) : known;
    }

    private String concept(String name, GridRow row) {
        String concept = source.isOfOthers(words)
                ? OTHERS + Wording.step(name)
                : name.contains(WHOLE) ? ProjectMark.ROOT + "/" + WHOLE : projects.concept(Wording.step(name));
        return repeated.contains(name) ? concept + "（第" + (row.index() + 1) + "行）" : concept;
    }

    private void noteRepeated() {
        Set<String> seen = new HashSet<>();
        GridRow before = null;
        for (GridRow row : body) {
            boolean same = before != null && isOfSame(before, row);
            before = same ? before : row;
            String name = name(row.text(head.name()));
            if (!same && row.isWords(head.name()) && !seen.add(name)) {
                repeated.add(name);
            }
        }
    }

    /** How far a row's figures stand to the left of their heads: the label of a total may be one cell where others have several. */
    private int shift(GridRow row, int label) {
        int first = label + 1;
        boolean near = label < head.name() && first < head.firstFigure() && figures.isFigure(row, first);
        return near ? head.firstFigure() - first : 0;
    }

    private void unread(GridRow row) {
        for (int c = head.firstFigure(); c < row.width(); c++) {
            if (figures.isFigure(row, c)) {
                scope.expect(row, c);
                whole = false;
            }
        }
    }

    private String grade(GridRow row) {
        String text = head.grade() < 0 ? "" : row.text(head.grade()).strip();
        return words.is(SheetWord.GRADE, text) ? text : "";
    }
}
