package cn.mingjian.facts;

/** How the paths of concepts lie to each other. */
final class ConceptPath {

    private ConceptPath() {}

    /** Whether a concept is {@code path} or lies below it. */
    static boolean isWithin(String concept, String path) {
        return concept.equals(path) || concept.startsWith(path + "/");
    }
}
