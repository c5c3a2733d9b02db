package cn.mingjian.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The projects that have a self-evaluation sheet or stand in a list: what the text says of one is a fact of the same concept. */
final class Projects {

    private static final String AMBIGUOUS = "";
    /** Marks a project of which several sheets have the name: it is not said which is meant. */
    private static final String UNRESOLVED = "（正文）";

    private final Map<String, String> concepts = new HashMap<>();
    private final List<String> names;

    Projects(List<Sheet> sheets) {
        this(sheets, List.of());
    }

    /** The same with the projects that lists name. */
    Projects(List<Sheet> sheets, List<ProjectList> lists) {
        names = Stream.concat(
                        sheets.stream().map(Sheet::concept),
                        lists.stream().flatMap(l -> l.rows().stream()).map(ProjectRow::concept))
                .map(concept -> concept.substring(concept.lastIndexOf('/') + 1))
                // A passage is read without its quotation marks.
                .flatMap(name -> Stream.of(name, Reading.withoutMarks(name)))
                .distinct()
                .toList();
        for (Sheet sheet : sheets) {
            if (!sheet.whole() && !sheet.goals() && !sheet.project().isEmpty()) {
                concepts.merge(
                        key(sheet.project()), sheet.concept(), (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
        }
        lists.stream()
                .flatMap(l -> l.rows().stream())
                .forEach(row -> concepts.putIfAbsent(key(row.project()), row.concept()));
    }

    /** Names of the projects that have a sheet, as their concepts have them. */
    List<String> names() {
        return names;
    }

    /** Concept of a project the text names. */
    String concept(String name) {
        String known = concepts.get(key(name));
        if (known == null) {
            return ProjectMark.ROOT + "/" + name;
        }
        return known.equals(AMBIGUOUS) ? ProjectMark.ROOT + "/" + name + UNRESOLVED : known;
    }

    /** Whether words end with the name of the project that is spoken of: what ends there names nothing else. */
    boolean isNamed(String words, List<String> subject) {
        return subject.size() == 1
                && subject.get(0).startsWith(ProjectMark.ROOT + "/")
                && key(words).endsWith(key(subject.get(0).substring(ProjectMark.ROOT.length() + 1)));
    }

    private static String key(String name) {
        // Passages are read with one sign for all dashes.
        String key = Wording.key(Reading.withoutMarks(name));
        return key.endsWith("项目") ? key.substring(0, key.length() - 2) : key;
    }
}
