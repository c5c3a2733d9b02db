package cn.mingjian.facts;

import cn.mingjian.document.Section;
import cn.mingjian.document.Text;

/**
 * A paragraph or heading, for rules that look at words.
 *
 * @param id the place that facts and statements of it name
 * @param heading whether it is a heading
 * @param contents whether it is a line of the table of contents
 * @param cover whether it stands on the cover
 * @param evidence the whole passage
 */
public record Passage(
        String id, Text text, Section section, boolean heading, boolean contents, boolean cover, Evidence evidence)
        implements Located {

    /** The words of the passage. */
    public String words() {
        return text.value();
    }

    /** Canonical name of the section it stands in, or the empty string. */
    public String sectionName() {
        String name = section.name();
        return name == null ? "" : name;
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
