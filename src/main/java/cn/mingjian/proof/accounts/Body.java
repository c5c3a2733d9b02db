package cn.mingjian.proof.accounts;

/**
 * A body whose accounts are in the report.
 *
 * @param nature 行政, 参公 or 事业
 */
public record Body(String name, String nature) {

    /** Whether its running costs are 机关运行经费. */
    public boolean isOrgan() {
        return !"事业".equals(nature);
    }
}
