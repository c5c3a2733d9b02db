package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes page numbers, running heads and feet off the pages: they are no part of what the report says. */
final class PageFurniture {

    private static final Pattern COUNT = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");
    /** The number of a table (附表4, 公开04表) is none of the page, though tables that take a page each count as pages do. */
    private static final Pattern OF_TABLE = Pattern.compile(".{0,4}(?:[表件]\\s*\\d{1,2}|\\d{1,2}\\s*表).{0,3}");

    /** A running head has no more lines. */
    private static final int DEEP = 2;
    /** A running head stands on at least this many pages. */
    private static final int RUNNING = 3;
    /** How far its height may differ from page to page. */
    private static final int SAME_HEIGHT = 300;

    /** So many lines stand between the title of a form and its first row at most. */
    private static final int CAPTIONS = 3;

    private PageFurniture() {}

    /**
     * The pages without furniture.
     *
     * @param names what the rows of forms are called: a title that stands above form after form is none of the pages
     */
    static List<List<PageItem>> removed(List<List<PageItem>> pages, RowNames names) {
        List<List<PageItem>> left = new ArrayList<>();
        pages.forEach(page -> left.add(new ArrayList<>(page)));
        for (int line = 0; line < DEEP; line++) {
            removeNumbers(left);
            removeRunning(left, true, names);
            removeRunning(left, false, names);
        }
        return left;
    }

    private static void removeNumbers(List<List<PageItem>> pages) {
        Integer offset = offset(pages);
        for (List<PageItem> items : pages) {
            if (isNumber(last(items), offset)) {
                items.remove(items.size() - 1);
            } else if (isNumber(first(items), offset)) {
                items.remove(0);
            }
        }
    }

    /** Whether the outermost line is of what stands on the page: of several columns, or close to the line next to it. */
    private static boolean isOfTable(List<PageItem> page, boolean head) {
        int at = head ? 0 : page.size() - 1;
        int next = head ? 1 : page.size() - 2;
        GlyphLine line = ((PageLine) page.get(at)).line();
        if (ColumnLine.of(line).segments().size() > 2) {
            return true;
        }
        return next >= 0
                && next < page.size()
                && page.get(next) instanceof PageLine inner
                && Math.abs(inner.line().baseline() - line.baseline()) * 10 < line.size() * 17;
    }

    /** Whether a page begins with the title of a form and the first row of the form below it. */
    private static boolean isTitleOfForm(List<PageItem> page, RowNames names) {
        return CellText.isTitle(first(page).line().text().replace(" ", ""))
                && page.subList(1, Math.min(page.size(), CAPTIONS + 2)).stream()
                        .anyMatch(item -> names.isStart(
                                item instanceof PageTable table
                                        ? table.firstWords()
                                        : item instanceof PageLine row
                                                ? ColumnLine.of(row.line())
                                                        .segments()
                                                        .get(0)
                                                        .text()
                                                : ""));
    }

    private static PageLine first(List<PageItem> items) {
        return items.isEmpty() || !(items.get(0) instanceof PageLine line) ? null : line;
    }

    private static PageLine last(List<PageItem> items) {
        return items.isEmpty() || !(items.get(items.size() - 1) instanceof PageLine line) ? null : line;
    }

    /** What the printed page numbers differ by from the count of pages, as most pages have it; null where none are bare. */
    private static Integer offset(List<List<PageItem>> pages) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (List<PageItem> page : pages) {
            Set<Integer> offsets = new HashSet<>();
            for (PageLine line : new PageLine[] {first(page), last(page)}) {
                PageNumber number = numberOf(line);
                if (number != null) {
                    offsets.add(number.number() - line.page());
                }
            }
            offsets.forEach(o -> votes.merge(o, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static PageNumber numberOf(PageLine line) {
        return line == null ? null : PageNumber.of(line.line().text());
    }

    /** A number by itself must count the pages; one between dashes or in 第…页 is a page number anyway. */
    private static boolean isNumber(PageLine line, Integer offset) {
        PageNumber number = numberOf(line);
        return number != null && (number.dressed() || (offset != null && number.number() - line.page() == offset));
    }

    /**
     * Of a line that heads or ends many pages one stays if it has words: it may be the only place where something is said.
     * It stays where it tears no sentence, above the first of the pages or below the last.
     */
    private static void removeRunning(List<List<PageItem>> pages, boolean head, RowNames names) {
        Map<String, List<PageLine>> seen = new HashMap<>();
        for (List<PageItem> page : pages) {
            PageLine line = head ? first(page) : last(page);
            if (line != null && !isOfTable(page, head) && !(head && isTitleOfForm(page, names))) {
                texts(line).forEach(t -> seen.computeIfAbsent(t, x -> new ArrayList<>())
                        .add(line));
            }
        }
        Set<PageLine> running = new HashSet<>();
        for (List<PageLine> lines : seen.values()) {
            List<PageLine> same = atOneHeight(lines);
            if (same.size() >= RUNNING) {
                running.addAll(same);
                if (same.get(0).line().text().chars().anyMatch(Character::isIdeographic)) {
                    running.remove(same.get(head ? 0 : same.size() - 1));
                }
            }
        }
        pages.forEach(items -> items.removeIf(i -> i instanceof PageLine line && running.contains(line)));
    }

    /** The lines that stand where others do; pages of another size have them elsewhere. */
    private static List<PageLine> atOneHeight(List<PageLine> lines) {
        return lines.stream()
                .filter(l -> lines.stream()
                                .filter(o ->
                                        Math.abs(l.line().baseline() - o.line().baseline()) <= SAME_HEIGHT)
                                .count()
                        >= RUNNING)
                .toList();
    }

    /** What a line says, and what it says if one of its numbers counts the pages. */
    private static List<String> texts(PageLine line) {
        String text = line.line().text();
        List<String> texts = new ArrayList<>(List.of(text));
        Matcher number = COUNT.matcher(text);
        while (number.find() && !OF_TABLE.matcher(text).matches()) {
            int offset = Integer.parseInt(number.group()) - line.page();
            texts.add(text.substring(0, number.start()) + '#' + offset + '#' + text.substring(number.end()));
        }
        return texts;
    }
}
