package cn.mingjian.document;

import java.util.List;
import java.util.regex.Pattern;

/** Tells headings from paragraphs. */
final class HeadingFinder {

    private static final int LONGEST = 60;

    /** A subheading that has no number and no place of its own. */
    private static final int SUBHEADING = 3;

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*(?:万元|元|万|亿|%|％|‰|个|人|辆|台|批次|平方米|分)|[\\d.]+$");

    /** How a sentence stands where its line ended in the middle of it. */
    private static final Pattern CUT_OFF = Pattern.compile("(?:[为是较比占的和及与、]|支出决算|年初预算|决算数|预算数)$|[（(]项[）)].+$");

    /** How titles of sections end that the vocabulary does not know. */
    private static final Pattern TITLE = Pattern.compile("(?:情况|说明|概况|职责|职能|构成|设置)$");

    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]{4,}[）)]$");

    private static final Pattern LEADER = Pattern.compile("(?:[.…·．]{2,}|\\s+)?\\d{0,3}$");

    private final boolean parts;
    private final SectionNames sections;
    private final TableNames tables;

    /** @param items the lines of the report, which show whether it is divided into 第一部分… or into 一、… at once */
    HeadingFinder(Vocabulary vocabulary, List<Item> items) {
        this.parts = items.stream()
                .filter(Item.Words.class::isInstance)
                .map(item -> ((Item.Words) item).line().text())
                .filter(line -> line.length() <= LONGEST)
                .map(Numbering::of)
                .anyMatch(n -> n != null && n.level() == 1);
        this.sections = vocabulary.sections();
        this.tables = vocabulary.tables();
    }

    /**
     * The heading that a line is, or null.
     *
     * @param outline level the format gives the line, 0 where it gives none
     * @param closed whether it stands in a section whose headings open no sections of their own
     */
    Heading heading(Text line, int outline, boolean closed) {
        if (line.length() > LONGEST + 20) {
            return null;
        }
        Numbering numbering = Numbering.of(line);
        int from = numbering == null ? 0 : numbering.end();
        String title = withoutEnd(line.value().substring(from));
        SectionNames.Entry entry = sections.find(title);
        if (numbering == null) {
            return unnumbered(line, title, entry, outline, closed);
        }
        if (title.isEmpty() && numbering.level() > 1) {
            return null;
        }
        boolean named = entry != null && fits(entry, numbering) && (!closed || numbering.level() == 1);
        if (!named && !looksLikeTitle(line.value(), title)) {
            return null;
        }
        return new Heading(numbering.level(), numbering.number(), title, named ? entry.name() : null, line);
    }

    /** Where a report has no parts, its 一、二、 are what parts are elsewhere. */
    private boolean fits(SectionNames.Entry entry, Numbering numbering) {
        return entry.fits(numbering.level()) || (!parts && numbering.level() == 2 && entry.level() == 1);
    }

    private Heading unnumbered(Text line, String title, SectionNames.Entry entry, int outline, boolean closed) {
        if (line.length() > LONGEST) {
            return null;
        }
        boolean named = entry != null && entry.fits(outline) && (!closed || entry.level() == 1);
        if (named && !line.value().endsWith("；") && !isMidSentence(title)) {
            int level = entry.level() == 0 ? SUBHEADING : entry.level();
            return new Heading(level, "", title, entry.name(), line);
        }
        return outline > 0 && looksLikeTitle(line.value(), title) ? new Heading(outline, "", title, null, line) : null;
    }

    /** Whether words without a number are a line of prose that only ends like the name of a section (…占 0%。具体情况). */
    private static boolean isMidSentence(String title) {
        return title.chars().anyMatch(c -> "。；".indexOf(c) >= 0)
                || FIGURE.matcher(title).find();
    }

    /** Whether the name of the heading is one of the vocabulary's, so that it is one even with nothing under it. */
    boolean isKnown(Heading heading) {
        return heading.section() != null
                || sections.find(heading.title()) != null
                || tables.find(heading.title()) != null;
    }

    /** Where a heading ends that the text of its section follows in the same line, or -1. */
    int runInEnd(Text line) {
        int stop = line.value().indexOf('。');
        Numbering numbering = Numbering.of(line);
        int from = numbering == null ? 0 : Math.min(numbering.end(), stop);
        boolean ends = stop >= 2 && stop <= LONGEST && stop < line.length() - 1;
        if (ends && sections.find(line.value().substring(from, stop)) != null) {
            return stop + 1;
        }
        return numbering == null ? -1 : endAtBlank(line, numbering);
    }

    /** Where a numbered title ends at a blank, kept or dropped (二、收入决算情况说明 2024年度收入合计…), or -1. */
    private int endAtBlank(Text line, Numbering numbering) {
        String words = line.value();
        if (words.indexOf('。') < 0 && words.indexOf('，') < 0) {
            return -1;
        }
        for (int at = Math.min(LONGEST, words.length() - 1); at > numbering.end(); at--) {
            boolean blank = Character.isWhitespace(words.charAt(at - 1)) || line.offset(at) - line.offset(at - 1) > 1;
            if (blank && isTitle(words.substring(numbering.end(), at).strip(), numbering)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isTitle(String title, Numbering numbering) {
        SectionNames.Entry entry = sections.find(title);
        return entry == null
                ? TITLE.matcher(title).find() && looksLikeTitle(title, title)
                : entry.name() != null && fits(entry, numbering);
    }

    /** A line of the table of contents. */
    Heading entry(Text line) {
        Numbering numbering = Numbering.of(line);
        String title = line.value().substring(numbering == null ? 0 : numbering.end());
        title = withoutEnd(LEADER.matcher(title).replaceFirst("").strip());
        SectionNames.Entry entry = sections.find(title);
        if (numbering == null && entry == null && tables.find(title) == null) {
            return null;
        }
        int level = numbering != null ? numbering.level() : entry != null && entry.level() > 0 ? entry.level() : 2;
        return new Heading(
                level, numbering == null ? "" : numbering.number(), title, entry == null ? null : entry.name(), line);
    }

    /** Whether the words after a number can be a title: no sentence, no figure. A remark in brackets at the end is none of it. */
    static boolean looksLikeTitle(String line, String full) {
        String title = REMARK.matcher(full).replaceFirst("");
        return title.length() >= 2
                && title.length() <= LONGEST
                && title.chars().noneMatch(c -> "，；。,;！？".indexOf(c) >= 0)
                && (title.indexOf('：') < 0 && title.indexOf(':') < 0)
                && "；;，,、".indexOf(line.charAt(line.length() - 1)) < 0
                && !FIGURE.matcher(title).find()
                && !CUT_OFF.matcher(title).find();
    }

    private static String withoutEnd(String title) {
        int end = title.length();
        while (end > 0 && "。：: ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }
}
