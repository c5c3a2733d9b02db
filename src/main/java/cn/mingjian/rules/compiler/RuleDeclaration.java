package cn.mingjian.rules.compiler;

import java.util.Map;

/**
 * A rule as its file declares it.
 *
 * @param name its name
 * @param line the line or sheet row it begins at, from 1
 * @param notes its annotations: check, title, severity, basis, validFrom …
 */
public record RuleDeclaration(String name, int line, Map<String, String> notes) {

    public RuleDeclaration {
        notes = Map.copyOf(notes);
    }

    /** An annotation, or null. */
    public String note(String key) {
        return notes.get(key);
    }
}
