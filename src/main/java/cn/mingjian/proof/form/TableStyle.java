package cn.mingjian.proof.form;

/**
 * How a province lays out the accounts tables.
 *
 * @param rowNumbers whether there is a column 行次
 * @param columnNumbers whether there is a row 栏次
 * @param splitCodes whether 类, 款 and 项 stand in columns of their own
 * @param totalLast whether the row 合计 stands below
 * @param amountHead heading of amount columns (金额, 决算数)
 * @param detailed whether the tables of income and of the general budget show parts of their columns, under heads of three levels
 * @param empty note under an empty table; %s is the fund
 */
record TableStyle(
        boolean rowNumbers,
        boolean columnNumbers,
        boolean splitCodes,
        boolean totalLast,
        String amountHead,
        boolean detailed,
        String empty) {}
