package cn.mingjian.rules;

import java.util.List;

/**
 * A check as the packs in force define it.
 *
 * @param id its id (BAL-01)
 * @param family letters before the dash
 * @param severity the heaviest it may report, after overlays
 * @param validFrom first fiscal year it is in force, or null
 * @param validTo last fiscal year, or null
 * @param pack id of the pack that defines it
 * @param description what must hold, for people
 * @param origin where it is written: file and line
 */
public record CheckDefinition(
        String id,
        String family,
        String title,
        Severity severity,
        List<Basis> basis,
        Integer validFrom,
        Integer validTo,
        String pack,
        String description,
        String origin) {

    public CheckDefinition {
        basis = List.copyOf(basis);
    }
}
