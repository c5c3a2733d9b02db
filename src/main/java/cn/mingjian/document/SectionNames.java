package cn.mingjian.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of a report and the ways in which reports name them. */
final class SectionNames {

    private static final String CONTENTS = "目录";
    private static final String PLAIN = "小标题";
    private static final String CLOSED = "不分下级";
    private static final String AROUND = "网页文字";
    private static final String OPENING = "报告开头";

    private final Names<Entry> names = new Names<>();
    private final Names<Boolean> contents = new Names<>();
    private final Names<Boolean> around = new Names<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> opening = new HashSet<>();

    SectionNames(Map<String, List<Wording>> lines) {
        lines.forEach((key, wordings) -> {
            switch (key) {
                case CONTENTS -> wordings.forEach(w -> contents.add(w, true));
                case AROUND -> wordings.forEach(w -> around.add(w, true));
                case CLOSED -> wordings.forEach(w -> closed.add(w.plain()));
                case OPENING -> wordings.forEach(w -> opening.add(w.plain()));
                case PLAIN -> wordings.forEach(w -> names.add(w, new Entry(0, null, false)));
                default -> addSection(key, wordings);
            }
        });
    }

    private void addSection(String key, List<Wording> wordings) {
        String[] parts = key.split(" ", 2);
        if (parts.length < 2 || !parts[0].matches("[1-6]")) {
            throw new IllegalArgumentException("词表 sections.txt：等号左边应为“级别 规范名称”，例如“2 三公经费”，实为：" + key);
        }
        int level = Integer.parseInt(parts[0]);
        names.add(new Wording(parts[1]), new Entry(level, parts[1], false));
        wordings.forEach(w -> names.add(w, new Entry(level, parts[1], level == 1 && w.plain() == null)));
    }

    /** The section that a heading without its number names, or null; its name is null for a mere subheading. */
    Entry find(CharSequence title) {
        return names.find(title);
    }

    /** Whether a line announces the table of contents. */
    boolean isContents(CharSequence line) {
        return contents.find(line) != null;
    }

    /** Whether a line is what a web page says around a report: its menus, its neighbours, its imprint. */
    boolean isAround(CharSequence line) {
        return around.find(line) != null;
    }

    /** Whether headings inside this section open no section of their own (a glossary, an annex). */
    boolean isClosed(String section) {
        return closed.contains(section);
    }

    /** Whether a report begins with this part. */
    boolean opensReport(String section) {
        return opening.contains(section);
    }

    /**
     * A section.
     *
     * @param level the level it has where it carries no number, 0 for a subheading
     * @param name canonical name, or null for a subheading
     * @param loose whether only a heading of its level is meant, because the wording stands for many words
     */
    record Entry(int level, String name, boolean loose) {

        /** Whether a heading of this level, or one without a number (0), can be meant. */
        boolean fits(int numbered) {
            return !loose || numbered == level;
        }
    }
}
