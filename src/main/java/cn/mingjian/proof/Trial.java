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

    /** A new finding: its check, whether it is a root, whether it names the altered figure. */
    record Found(String check, boolean root, boolean names, String message) {}

    boolean isConstrained() {
        return !broken.isEmpty();
    }

    boolean isCaught() {
        return !found.isEmpty();
    }

    /** One root finding, and it names the altered figure. */
    boolean isPinned() {
        List<Found> roots = found.stream().filter(Found::root).toList();
        return roots.size() == 1 && roots.get(0).names();
    }
}
