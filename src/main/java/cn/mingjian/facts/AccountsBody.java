package cn.mingjian.facts;

import java.util.List;

/**
 * What was read from the grid of an accounts table.
 *
 * @param columns canonical names of the amount columns in order
 */
record AccountsBody(List<String> columns, List<AccountsRow> rows) {

    static final AccountsBody NONE = new AccountsBody(List.of(), List.of());
}
