package cn.mingjian.facts;

import cn.mingjian.amount.Unit;
import cn.mingjian.document.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the self-evaluation sheets of one document. */
final class SheetReader {

    /** A sheet as read, with the account of its cells. */
    record Reading(Sheet sheet, TableScope scope) {}

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年|^\\s*(20\\d\\d)\\s*$", Pattern.MULTILINE);
    /** With so many figures that could not be read, a sheet may hold what was not found in it. */
    private static final int UNREAD = 3;

    private static final String WHOLE = "整体支出";
    private static final String OF_WHOLE = "整体";
    /** A heading that is the title of a sheet. */
    private static final Pattern CAPTION = Pattern.compile("表\\s*(?:[(（][^)）]{0,12}[)）])?$");

    private final SheetVocabulary words;
    private final TargetReader targets;
    private final FigureLexer lexer;
    private final Evidences evidences;
    private final Integer year;
    private final Unit common;
    private final Map<String, Integer> names = new HashMap<>();
    private int number;

    SheetReader(SheetVocabulary words, FigureLexer lexer, Evidences evidences, Integer year, Unit common) {
        this.words = words;
        this.lexer = lexer;
        this.targets = new TargetReader(words);
        this.evidences = evidences;
        this.year = year;
        this.common = common;
    }

    Reading read(SheetSource printed) {
        SheetSource source = printed.with(new JointColumns(words, targets).parted(printed.rows()));
        number++;
        String title = source.title();
        String project = source.value(SheetWord.PROJECT, words);
        boolean whole = project.isEmpty() && isWhole(source, title);
        if (project.isEmpty()) {
            project = source.value(SheetWord.WHOLE, words);
        }
        if (project.isEmpty() && whole) {
            project = WHOLE;
        }
        boolean goals = isGoals(source, title);
        Integer own = statedYear(source);
        String concept = concept(whole ? WHOLE : project, goals);
        TableScope scope = scope(source, own);
        SheetContext context = new SheetContext(
                words, targets, scope, new SheetProse(words, lexer, scope), new LabelWeights(scope), concept);
        SheetBody body = new SheetBody(context, source.rows());
        LostCells.expect(source.rows(), scope);
        boolean lost = scope.unbound().stream().anyMatch(LostCells::isOne);
        Sheet sheet = new Sheet(
                scope.id(),
                number,
                project,
                whole,
                goals,
                title,
                own,
                body.unit(),
                body.losesMoney() ? List.of() : body.funding(),
                body.indicators(),
                body.total().weight(),
                body.total().score(),
                body.grade().isEmpty() ? noted(source) : body.grade(),
                concept,
                lost || scope.unbound().size() >= UNREAD,
                lost
                        || body.unreadScores() >= UNREAD
                        || (body.funding().isEmpty() && !scope.unbound().isEmpty()),
                scope.whole());
        return new Reading(sheet, scope);
    }

    private TableScope scope(SheetSource source, Integer own) {
        return new TableScope(
                evidences,
                "自评表" + number,
                source.title(),
                source.section(),
                source.span(),
                Origin.SHEET,
                MoneyUnit.of(source.table()).orElse(common),
                own == null ? year : own);
    }

    /** The grade that a line below the sheet states, or the empty string. */
    private String noted(SheetSource source) {
        return source.table().notes().stream()
                .map(note -> words.grade(note.text().value()))
                .filter(grade -> !grade.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Integer statedYear(SheetSource source) {
        return source.heads().stream()
                .map(SheetReader::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWhole(SheetSource source, String title) {
        String name = source.table().name();
        List<Heading> above = source.section().path();
        Stream<String> captions = Stream.concat(
                source.heads().stream(),
                above.stream().skip(Math.max(0, above.size() - 1)).map(Heading::title));
        boolean captioned = title.isEmpty()
                && captions.anyMatch(
                        head -> head.contains(OF_WHOLE) && CAPTION.matcher(head).find());
        return title.contains(OF_WHOLE) || (name != null && name.contains(OF_WHOLE)) || captioned;
    }

    /** Whether the sheet has no column for results: it sets goals and evaluates nothing. */
    private boolean isGoals(SheetSource source, String title) {
        for (int i = 0; i < source.rows().size(); i++) {
            GridRow row = source.rows().get(i);
            for (int c = 0; c < row.width(); c++) {
                if (words.is(SheetWord.INDICATOR_COLUMN, row.text(c))
                        && (words.name(SheetWord.INDICATOR_COLUMN, row.text(c)).equals(Measure.RESULT)
                                || words.name(SheetWord.INDICATOR_COLUMN, row.text(c))
                                        .equals(Measure.SCORE))) {
                    return false;
                }
            }
        }
        return !title.contains("自评");
    }

    /** The year that a title states, or null. */
    static Integer year(String head) {
        Matcher matcher = YEAR.matcher(head);
        return matcher.find() ? Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
    }

    private String concept(String project, boolean goals) {
        String name = Wording.step(project.isEmpty() ? "未命名项目" : project);
        String path = (goals ? "绩效目标/" : "绩效自评/") + name;
        int count = names.merge(path, 1, Integer::sum);
        return count == 1 ? path : path + "（" + count + "）";
    }
}
