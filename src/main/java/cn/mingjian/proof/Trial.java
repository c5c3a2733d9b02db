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

    /** A new finding: its check, whether it is a root, whether it names the altered figure. */
    record Found(String check, boolean root, boolean names, String message) {}

    boolean isConstrained() {
        return !broken.isEmpty();
    }

    /** Reported; that the auditor itself failed is no report. */
    boolean isCaught() {
        return found.stream().anyMatch(f -> !f.check().equals(CRASH));
    }

    /** One root finding, and it names the altered figure. */
    boolean isPinned() {
        List<Found> roots = found.stream().filter(Found::root).toList();
        return roots.size() == 1 && roots.get(0).names();
    }
}
