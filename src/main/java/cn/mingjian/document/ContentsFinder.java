package cn.mingjian.document;

import java.util.List;

/** Finds the table of contents. */
final class ContentsFinder {

    /** No table of contents is longer. */
    private static final int LONGEST = 200;

    private final SectionNames sections;
    private final HeadingFinder headings;

    ContentsFinder(Vocabulary vocabulary, HeadingFinder headings) {
        this.sections = vocabulary.sections();
        this.headings = headings;
    }

    /** The items of the table of contents, its own heading included, or null where there is none. */
    Range find(List<Item> items) {
        int title = -1;
        for (int i = 0; i < items.size() && i < LONGEST && title < 0; i++) {
            title = items.get(i) instanceof Item.Words words
                            && sections.isContents(words.line().text())
                    ? i
                    : -1;
        }
        if (title < 0) {
            return null;
        }
        int first = next(items, title + 1);
        if (first < 0) {
            return null;
        }
        String name = key(items, first);
        int last = title + 1;
        for (int i = first + 1; i < items.size() && i < title + LONGEST; i++) {
            if (!(items.get(i) instanceof Item.Words words) || isProse(words)) {
                break;
            }
            if (name.equals(key(items, i))) {
                return new Range(title, i);
            }
            if (headings.entry(words.line().text()) != null) {
                last = i + 1;
            }
        }
        return new Range(title, last);
    }

    private int next(List<Item> items, int from) {
        for (int i = from; i < items.size() && i < from + 10; i++) {
            if (items.get(i) instanceof Item.Words words
                    && headings.entry(words.line().text()) != null) {
                return i;
            }
        }
        return -1;
    }

    private String key(List<Item> items, int index) {
        if (!(items.get(index) instanceof Item.Words words)) {
            return "";
        }
        Heading entry = headings.entry(words.line().text());
        if (entry == null) {
            return "";
        }
        boolean alone = entry.title().isEmpty() && index + 1 < items.size();
        return entry.number() + (alone ? title(items.get(index + 1)) : Wording.normal(entry.title()));
    }

    /** The title of a part whose number stands in a line of its own above it. */
    private String title(Item below) {
        Heading entry =
                below instanceof Item.Words words ? headings.entry(words.line().text()) : null;
        return entry == null || !entry.number().isEmpty() ? "" : Wording.normal(entry.title());
    }

    private static boolean isProse(Item.Words words) {
        return words.line().text().length() > 40 && words.line().text().value().indexOf('。') >= 0;
    }

    /**
     * Items.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Range(int from, int to) {

        boolean has(int index) {
            return index >= from && index < to;
        }
    }
}
