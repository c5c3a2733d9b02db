package cn.mingjian.report;

import java.util.List;

/**
 * The audit letter as paragraphs in order, before any layout.
 *
 * @param title its title
 * @param recipient the body it is sent to
 * @param date the date it bears
 * @param lines what follows the recipient
 */
record Letter(String title, String recipient, String date, List<Line> lines) {

    Letter {
        lines = List.copyOf(lines);
    }

    /** What a line is; the template has a band for each. */
    enum Kind {
        PARAGRAPH,
        FINDING,
        DETAIL,
        TABLE_HEAD,
        TABLE_ROW,
        SIGNATURE
    }

    /**
     * A line.
     *
     * @param section title of the section it stands in, empty before the first
     * @param name the name before the text: 证据, 依据; heading of a finding; first cell of a row
     * @param cells the other cells of a row
     */
    record Line(Kind kind, String section, String name, String text, List<String> cells) {}
}
