package cn.mingjian.facts;

/** How the paths of concepts lie to each other. */
public final class ConceptPath {

    private ConceptPath() {}

    /** The path above a concept, empty where it is the first step. */
    static String parent(String concept) {
        return concept.substring(0, Math.max(0, concept.lastIndexOf('/')));
    }

    /** Whether a concept is {@code path} or lies below it. */
    public static boolean isWithin(String concept, String path) {
        return concept.startsWith(path) && (concept.length() == path.length() || concept.charAt(path.length()) == '/');
    }
}
