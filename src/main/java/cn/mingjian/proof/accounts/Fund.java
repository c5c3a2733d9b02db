package cn.mingjian.proof.accounts;

/** The three budgets a grant can come from. */
public enum Fund {
    GENERAL("一般公共预算财政拨款"),
    GOVERNMENT("政府性基金预算财政拨款"),
    CAPITAL("国有资本经营预算财政拨款");

    private final String title;

    Fund(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
