package cn.mingjian.proof;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name: how many mistakes were tried, constrained, caught, pinned to one finding; how many false alarms. */
final class Tally {

    /** The counts of one name. */
    static final class Counts {
        int reports;
        int alarms;
        long printed;
        long read;
        int tried;
        int constrained;
        int caught;
        int pinned;
        int free;
        int freeCaught;
    }

    private final Map<String, Counts> byName = new TreeMap<>();

    Counts of(String name) {
        return byName.computeIfAbsent(name, n -> new Counts());
    }

    Map<String, Counts> all() {
        return byName;
    }

    void add(String name, Trial trial) {
        Counts counts = of(name);
        counts.tried++;
        if (!trial.isConstrained()) {
            counts.free++;
            counts.freeCaught += trial.isCaught() ? 1 : 0;
            return;
        }
        counts.constrained++;
        counts.caught += trial.isCaught() ? 1 : 0;
        counts.pinned += trial.isPinned() ? 1 : 0;
    }
}
