package cn.mingjian.facts;

import java.util.List;
import java.util.Map;

/**
 * A part of a report in which words mean something of their own.
 *
 * @param headings what a heading of it says: any of these, each all of its words
 * @param attributes 主语, 整体, 科目根, 经济根, 兜底 (see scopes.txt)
 */
record Scope(String name, List<List<String>> headings, Map<String, String> attributes) {

    /** Concepts that figures without a subject are of; empty where there are none. */
    List<String> subject() {
        String subject = attributes.getOrDefault("主语", "");
        return subject.isEmpty() ? List.of() : List.of(subject.split("；"));
    }

    /** Concept of the whole that shares are of where none is named, or null. */
    String whole() {
        return attributes.get("整体");
    }

    /** Concept of the whole that shares of an item are of where none is named and the part has none for all, or null. */
    String wholeOf(String concept) {
        String parent = ConceptPath.parent(concept);
        for (String pair : attributes.getOrDefault("所属整体", "").split("；")) {
            if (!parent.isEmpty() && pair.startsWith(parent + "→")) {
                return pair.substring(parent.length() + 1);
            }
        }
        return null;
    }

    /** Where paths of the functional classification hang, or null. */
    String itemRoot() {
        return attributes.get("科目根");
    }

    /** Where items of the economic classification hang, or null. */
    String economicRoot() {
        return attributes.get("经济根");
    }

    /** Whether paths of listed items hang under what the text speaks of; else always under the root. */
    Boolean rootFollowsSubject() {
        return attributes.containsKey("科目随主语") ? Boolean.TRUE : null;
    }

    /** Whether things are counted here by numbers in characters, too; else only by digits. */
    Boolean countsInWords() {
        return attributes.containsKey("汉字数") ? Boolean.TRUE : null;
    }

    /** Under which concept figures go that are no figures of the accounts, or null. */
    String fallback() {
        return attributes.get("兜底");
    }

    /** Whether a document may be of this part alone. */
    boolean isNotice() {
        return attributes.containsKey("单项");
    }

    /** Whether it is a section of this canonical name. */
    boolean isSection(String name) {
        return name != null
                && List.of(attributes.getOrDefault("章节", "").split("\\|")).contains(name);
    }

    /** Whether a heading below that part of the report does not open this one, whatever it says. */
    boolean isNoneWithin(String outer) {
        return List.of(attributes.getOrDefault("不在", "").split("\\|")).contains(outer);
    }

    boolean isHeading(String heading) {
        return headings.stream().anyMatch(words -> words.stream().allMatch(heading::contains));
    }
}
