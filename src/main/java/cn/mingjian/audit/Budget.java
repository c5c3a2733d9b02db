package cn.mingjian.audit;

/** How much work the search for root causes may still do, so that a report full of errors ends in bounded time too. */
final class Budget {

    private int left;

    Budget(int steps) {
        this.left = steps;
    }

    /** Takes some steps; false where not so many are left. */
    boolean take(int steps) {
        if (left < steps) {
            return false;
        }
        left -= steps;
        return true;
    }
}
