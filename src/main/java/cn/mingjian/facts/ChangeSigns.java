package cn.mingjian.facts;

/** How a report that leaves both words standing (增加（减少）) says where something went. */
final class ChangeSigns {

    /** Whether the sign of the figure tells it. */
    final boolean tell;

    /** Whether a figure behind such words is negative: nobody writes one but to tell that something went down. */
    boolean sawNegative;

    ChangeSigns(boolean tell) {
        this.tell = tell;
    }
}
