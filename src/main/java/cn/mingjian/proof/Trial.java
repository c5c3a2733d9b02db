package cn.mingjian.proof;

import cn.mingjian.proof.alter.Alteration;
import java.util.List;
import java.util.Set;

/**
 * One mistake and what the auditor said of it.
 *
 * @param turn which of the report's mistakes
 * @param broken identities it breaks; empty where nothing constrains the figure
 * @param found new errors and warnings
 */
record Trial(int report, int turn, Alteration alteration, Set<String> broken, List<Found> found) {

    /** What stands for the check where the auditor failed. */
    static final String CRASH = "程序错误";

    /**
     * A new finding.
     *
     * @param named which of the mistakes it names, by number
     */
    record Found(String check, boolean root, Set<Integer> named, String message) {

        boolean names() {
            return !named.isEmpty();
        }
    }

    boolean isConstrained() {
        return !broken.isEmpty();
    }

    /** Reported; that the auditor itself failed is no report. Of several mistakes each must be named. */
    boolean isCaught() {
        List<Found> reports =
                found.stream().filter(f -> !f.check().equals(CRASH)).toList();
        return mistakes() == 1 ? !reports.isEmpty() : named(reports) == mistakes();
    }

    /** As many root findings as there are mistakes, and each mistake is named. */
    boolean isPinned() {
        List<Found> roots = found.stream().filter(Found::root).toList();
        return roots.size() == mistakes() && named(roots) == mistakes();
    }

    private int mistakes() {
        return alteration.single().size();
    }

    private static int named(List<Found> findings) {
        return (int)
                findings.stream().flatMap(f -> f.named().stream()).distinct().count();
    }
}
