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

    private final Names<Entry> names = new Names<>();
    private final Names<Boolean> contents = new Names<>();
    private final Set<String> closed = new HashSet<>();

    SectionNames(Map<String, List<Wording>> lines) {
        lines.forEach((key, wordings) -> {
            switch (key) {
                case CONTENTS -> wordings.forEach(w -> contents.add(w, true));
                case CLOSED -> wordings.forEach(w -> closed.add(w.plain()));
                case PLAIN -> wordings.forEach(w -> names.add(w, new Entry(0, null)));
                default -> addSection(key, wordings);
            }
        });
    }

    private void addSection(String key, List<Wording> wordings) {
        String[] parts = key.split(" ", 2);
        if (parts.length < 2 || !parts[0].matches("[1-6]")) {
            throw new IllegalArgumentException("词表 sections.txt：等号左边应为“级别 规范名称”，例如“2 三公经费”，实为：" + key);
        }
        Entry entry = new Entry(Integer.parseInt(parts[0]), parts[1]);
        names.add(new Wording(parts[1]), entry);
        wordings.forEach(w -> names.add(w, entry));
    }

    /** The section that a heading without its number names, or null; its name is null for a mere subheading. */
    Entry find(CharSequence title) {
        return names.find(title);
    }

    /** Whether a line announces the table of contents. */
    boolean isContents(CharSequence line) {
        return contents.find(line) != null;
    }

    /** Whether headings inside this section open no section of their own (a glossary, an annex). */
    boolean isClosed(String section) {
        return closed.contains(section);
    }

    /**
     * A section.
     *
     * @param level the level it has where it carries no number, 0 for a subheading
     * @param name canonical name, or null for a subheading
     */
    record Entry(int level, String name) {}
}
