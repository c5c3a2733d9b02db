package cn.mingjian.facts;

import java.util.Map;

/**
 * Something a report says in words.
 *
 * @param id stable within the document
 * @param kind what sort of statement it is (原因, 比较, 无, 定义, 列举, 空表, 执行人 …; the pattern files name them)
 * @param concept what it is about, as for facts; empty where it is about the report itself
 * @param text the words themselves
 * @param attributes what was read out of them by name (对象, 方向, 基准 …)
 * @param year the year it speaks of, or null
 * @param place id of the passage, table or sheet
 * @param clause id shared with the facts of the same statement
 */
public record Statement(
        String id,
        String kind,
        String concept,
        String text,
        Map<String, String> attributes,
        Integer year,
        String place,
        String clause,
        Evidence evidence)
        implements Located {

    public Statement {
        attributes = Map.copyOf(attributes);
    }

    /** The same of another concept. */
    Statement of(String otherConcept) {
        return new Statement(id, kind, otherConcept, text, attributes, year, place, clause, evidence);
    }

    /** Whether it is about the concept of this path or one below it. */
    public boolean isWithin(String path) {
        return ConceptPath.isWithin(concept, path);
    }

    /** An attribute, or the empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
