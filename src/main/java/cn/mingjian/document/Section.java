package cn.mingjian.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a block stands: the headings above it, outermost first.
 *
 * @param path the headings above, outermost first; empty before the first heading
 */
public record Section(List<Heading> path) {

    public static final Section NONE = new Section(List.of());

    public Section {
        path = List.copyOf(path);
    }

    /** Canonical name of the innermost section whose name is known, or null. */
    public String name() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).section() != null) {
                return path.get(i).section();
            }
        }
        return null;
    }

    /** Whether a section of this canonical name is on the path. */
    public boolean isWithin(String name) {
        return path.stream().anyMatch(h -> Objects.equals(h.section(), name));
    }

    /** The heading path as a reader would cite it. */
    public String cited() {
        return path.stream().map(h -> h.text().value().strip()).collect(Collectors.joining(" > "));
    }
}
