package cn.mingjian.rules;

import java.util.List;

/**
 * An example beside the rules: a few lines of a report, and what must be found in it and what must not.
 *
 * @param check id of the check it belongs to
 * @param name its name
 * @param pack id of the pack
 * @param region two digits of the province whose overlay applies, or null
 * @param year the fiscal year of the report
 * @param verbatim whether the text is a whole report, with its own cover
 * @param text lines of the report
 * @param file the file it stands in
 * @param line the line it begins at
 */
public record RuleCase(
        String check,
        String name,
        String pack,
        String region,
        int year,
        boolean verbatim,
        String text,
        List<CaseExpectation> expectations,
        String file,
        int line) {

    public RuleCase {
        expectations = List.copyOf(expectations);
    }
}
