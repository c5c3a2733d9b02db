package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the reports of a compilation apart: a department publishes its own accounts and those of the units below it in one
 * file, each with its parts and tables. Figures of two entities must never be compared as if they were of one.
 */
final class Compilation {

    /** So many names of sections and tables a report has at least in common with the one before it. */
    private static final int COMMON = 5;
    /** The cover and the contents of a report have no more lines. */
    private static final int FRONT = 120;
    /** A line on a cover is not longer. */
    private static final int LONGEST = 40;

    private final SectionNames sections;
    private final List<Item> items;
    /** The heading that each item is, null where it is none. */
    private final List<Heading> headings;

    Compilation(SectionNames sections, HeadingFinder finder, List<Item> items) {
        this.sections = sections;
        this.items = items;
        this.headings = new ArrayList<>(items.size());
        for (Item item : items) {
            headings.add(
                    item instanceof Item.Words words
                            ? finder.heading(words.line().text(), words.line().outline(), false)
                            : null);
        }
    }

    /** The items of each report in the order of the file; all of them where it holds one. */
    List<List<Item>> reports() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Set<String> before = new HashSet<>();
        List<Integer> openings = openings();
        for (int i = 0; i < openings.size(); i++) {
            int to = i + 1 < openings.size() ? openings.get(i + 1) : items.size();
            Set<String> names = names(openings.get(i), to);
            if (isLike(names, before)) {
                starts.add(front(openings.get(i)));
                before.clear();
            }
            before.addAll(names);
        }
        List<List<Item>> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            reports.add(items.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : items.size()));
        }
        return reports;
    }

    private static boolean isLike(Set<String> names, Set<String> before) {
        long common = names.stream().filter(before::contains).count();
        return common >= COMMON && common * 2 >= before.size();
    }

    /** Where a first part stands, or what reports begin with, the entries of their contents included. */
    private List<Integer> openings() {
        List<Integer> openings = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Heading heading = headings.get(i);
            if (heading != null && (isFirstPart(heading) || sections.opensReport(heading.section()))) {
                openings.add(i);
            }
        }
        return openings;
    }

    private static boolean isFirstPart(Heading heading) {
        Numbering numbering = Numbering.of(heading.text());
        return numbering != null && numbering.level() == 1 && numbering.ordinal() == 1;
    }

    /** The sections and tables between two places; none where there are but headings, as in a table of contents. */
    private Set<String> names(int from, int to) {
        Set<String> names = new HashSet<>();
        boolean content = false;
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Found table) {
                content = true;
                if (table.kind() == Table.Kind.ACCOUNTS && table.entry() != null) {
                    names.add(table.entry().name());
                }
            } else {
                Heading heading = headings.get(i);
                content |= heading == null && isProse(i);
                if (heading != null && heading.section() != null) {
                    names.add(heading.section());
                }
            }
        }
        return content ? names : Set.of();
    }

    private boolean isProse(int index) {
        return items.get(index) instanceof Item.Words words
                && (words.line().text().length() > LONGEST
                        || words.line().text().value().indexOf('。') >= 0);
    }

    /** Where the cover and the contents begin that stand before the first part of a report. */
    private int front(int opening) {
        int contents = -1;
        int first = opening;
        while (first > 0
                && opening - first < FRONT
                && items.get(first - 1) instanceof Item.Words
                && !isProse(first - 1)) {
            first--;
            Item.Words words = (Item.Words) items.get(first);
            contents = sections.isContents(words.line().text()) ? first : contents;
        }
        // Above the contents, or the first part, stand the lines of the cover; headings there are of the report before.
        int start = contents < 0 ? opening : contents;
        while (start > first && headings.get(start - 1) == null) {
            start--;
        }
        return start;
    }
}
