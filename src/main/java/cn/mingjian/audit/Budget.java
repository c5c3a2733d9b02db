package cn.mingjian.audit;

/** How much work the search for root causes may still do, so that a report full of errors ends in bounded time too. */
final class Budget {

    private int left;

    Budget(int steps) {
        this.left = steps;
    }

    /** Takes one step; false where none is left. */
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
