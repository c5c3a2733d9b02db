package cn.mingjian.facts;

/**
 * Whose report of which year it is. Every part is null where the document does not establish it.
 *
 * @param entity name of the department or unit
 * @param fiscalYear the year of the accounts
 * @param documentKind 部门决算, 单位决算, 部门预算 or 单位预算
 * @param amountUnit the unit the narrative uses: 元, 万元 or 亿元
 * @param region GB/T 2260 code of the province-level region, two digits
 * @param notice the matters it discloses where it is no whole report but a notice of them, else null
 */
public record Profile(
        String entity, Integer fiscalYear, String documentKind, String amountUnit, String region, String notice) {

    /** A whole report. */
    public Profile(String entity, Integer fiscalYear, String documentKind, String amountUnit, String region) {
        this(entity, fiscalYear, documentKind, amountUnit, region, null);
    }

    Profile disclosing(String matters) {
        return new Profile(entity, fiscalYear, documentKind, amountUnit, region, matters);
    }
}
