package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a report, the ways in which reports name them, and the words that stand around tables. */
final class TableNames {

    private static final Pattern UNIT = Pattern.compile("单位\\s*[:：]?\\s*(?:人民币)?\\s*((?:百|千|万|百万|千万|亿)?元)");
    private static final Pattern YEAR_ALONE = Pattern.compile("[（(]?20\\d\\d(?:年度?)?[)）]?");

    /** 表一：, 表 2, 附表3-1 before the name of a table. */
    private static final Pattern TABLE_NUMBER =
            Pattern.compile("(?:附|公开|决算)?表\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,2}(?:[-－]\\d{1,2})?)\\s*[:：、.．\\s]\\s*");

    /** （公开01表）, (财决02表) behind it. */
    private static final Pattern FORM_NUMBER =
            Pattern.compile("[（(](?:公开|财决|财决公开|决算公开|附|批复)?\\s*\\d{0,2}[一二三四五六七八九十]{0,2}\\s*表\\s*\\d{0,2}[)）]$");

    /** What may stand before the name of a part of the funds, and in brackets behind it. */
    private static final Pattern BEFORE_FUND = Pattern.compile("^(?:其中|按[^：:]{1,10}分)[：:]|[（(][^()（）]*[)）]$");

    private final Names<Entry> names = new Names<>();
    private final Names<Boolean> captions = new Names<>();
    private final Names<Boolean> notes = new Names<>();
    private final Names<Boolean> sheetStarts = new Names<>();
    private final Names<Boolean> sheetEnds = new Names<>();
    private final Names<Boolean> labels = new Names<>();
    private final Names<Boolean> subjects = new Names<>();
    private final Names<Boolean> funds = new Names<>();
    private final Names<Boolean> goals = new Names<>();
    private final RowNames rowNames = new RowNames();
    private final Names<Table.Kind> marks = new Names<>();
    private final FlatVocabulary flat = new FlatVocabulary();

    TableNames(Map<String, List<Wording>> lines) {
        lines.forEach((key, wordings) -> {
            switch (key) {
                case "表上行" -> wordings.forEach(w -> captions.add(w, true));
                case "表下行" -> wordings.forEach(w -> notes.add(w, true));
                case "自评表首行" -> {
                    wordings.forEach(w -> sheetStarts.add(w, true));
                    rowNames.addStarts(wordings);
                }
                case "自评表末行" -> {
                    wordings.forEach(w -> sheetEnds.add(w, true));
                    rowNames.addAll(wordings);
                }
                case "指标名称" -> {
                    wordings.forEach(w -> labels.add(w, true));
                    rowNames.addAll(wordings);
                }
                case "自评表行名" -> rowNames.addAll(wordings);
                case "自评表名称格" -> {
                    wordings.forEach(w -> subjects.add(w, true));
                    rowNames.addAll(wordings);
                }
                case "自评表资金行" -> wordings.forEach(w -> funds.add(w, true));
                case "自评表目标栏" -> {
                    wordings.forEach(w -> goals.add(w, true));
                    rowNames.addAll(wordings);
                }
                case "自评表特征" -> wordings.forEach(w -> marks.add(w, Table.Kind.SHEET));
                case "决算表特征" -> wordings.forEach(w -> marks.add(w, Table.Kind.ACCOUNTS));
                default -> {
                    if (!flat.take(key, wordings)) {
                        addTable(key, wordings);
                    }
                }
            }
        });
        flat.check();
    }

    private void addTable(String key, List<Wording> wordings) {
        String[] parts = key.split(" ", 2);
        Table.Kind kind =
                switch (parts[0]) {
                    case "决算表" -> Table.Kind.ACCOUNTS;
                    case "自评表" -> Table.Kind.SHEET;
                    case "其他表" -> Table.Kind.OTHER;
                    default -> null;
                };
        if (kind == null || parts.length < 2) {
            throw new IllegalArgumentException("词表 tables.txt：等号左边应为“决算表/自评表/其他表 规范名称”，实为：" + key);
        }
        Entry entry = new Entry(kind, parts[1]);
        names.add(new Wording(parts[1]), entry);
        wordings.forEach(w -> names.add(w, entry));
    }

    /** The words of tables that were copied as text. */
    FlatVocabulary flat() {
        return flat;
    }

    /** The table that a caption names, with or without a number before it and the number of its form behind it, or null. */
    Entry find(CharSequence caption) {
        Entry found = names.find(caption);
        if (found == null && caption.length() <= Wording.LONGEST) {
            found = names.find(bare(caption));
        }
        return found;
    }

    private static CharSequence bare(CharSequence caption) {
        Numbering numbering = Numbering.of(caption);
        CharSequence title = numbering == null ? caption : caption.subSequence(numbering.end(), caption.length());
        Matcher number = TABLE_NUMBER.matcher(title);
        if (number.lookingAt()) {
            title = title.subSequence(number.end(), title.length());
        }
        Matcher form = FORM_NUMBER.matcher(title);
        return form.find() ? title.subSequence(0, form.start()) : title;
    }

    /** Whether a line stands between title and grid: number of the form, entity, year, unit. */
    boolean isCaption(CharSequence line) {
        return line.length() <= Wording.LONGEST
                && (captions.find(line) != null || (unit(line) != null && line.length() < 40) || isYear(line));
    }

    /** Whether a line is nothing but the year of the table below it. */
    static boolean isYear(CharSequence line) {
        return YEAR_ALONE.matcher(line).matches();
    }

    boolean isNote(CharSequence line) {
        return notes.find(line.length() > 20 ? line.subSequence(0, 20) : line) != null;
    }

    /** Whether the first cell of a row begins a self-evaluation sheet. */
    boolean startsSheet(CharSequence cell) {
        return sheetStarts.find(cell) != null;
    }

    /** Whether the first cell of a row ends a self-evaluation sheet. */
    boolean endsSheet(CharSequence cell) {
        return sheetEnds.find(cell) != null;
    }

    /** Whether a cell is a complete label of a sheet and not the rest of a text. */
    boolean isLabel(CharSequence cell) {
        return labels.find(cell) != null || marks.find(cell) != null;
    }

    /** Whether a cell is the head of what a sheet sets as its goal or tells of what was done. */
    boolean isGoal(CharSequence cell) {
        return goals.find(cell) != null;
    }

    /** Whether the cell behind a cell says what a sheet is of. */
    boolean isSubject(CharSequence cell) {
        return subjects.find(cell) != null;
    }

    /** Whether a cell names a row of the funds of a sheet. */
    boolean isFund(CharSequence cell) {
        return funds.find(BEFORE_FUND.matcher(cell).replaceAll("")) != null;
    }

    /** What the rows of sheets are called. */
    RowNames rowNames() {
        return rowNames;
    }

    /** The kind of table in which such a cell stands, or null. */
    Table.Kind marked(CharSequence cell) {
        return marks.find(cell);
    }

    /** The unit that a line states, as part of it, or null. */
    static Matcher unit(CharSequence line) {
        Matcher matcher = UNIT.matcher(line);
        return matcher.find() ? matcher : null;
    }

    /** A table: what sort it is and its canonical name. */
    record Entry(Table.Kind kind, String name) {}

    static List<Text> unitOf(List<Text> lines) {
        List<Text> units = new ArrayList<>();
        for (Text line : lines) {
            Matcher matcher = unit(line.value());
            if (matcher != null) {
                units.add(line.part(matcher.start(1), matcher.end(1)));
            }
        }
        return units;
    }
}
