package cn.mingjian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is nothing but the number of a page.
 *
 * @param dressed whether dashes or 第…页 say that it is one; a bare number may be the cell of a table
 */
record PageNumber(int number, boolean dressed) {

    private static final String MARK = "[-—–―－~·•\\s]*";
    private static final String COUNT = "共\\s*\\d{1,4}\\s*页";
    private static final Pattern LINE = Pattern.compile("((?:" + COUNT + "[,，/／\\s]*)?" + MARK + "第?" + MARK
            + ")(\\d{1,4})\\s*(页?)" + MARK + "(?:[,，/／\\s]*" + COUNT + "?|[/／]\\s*\\d{1,4})?" + MARK);

    /** The number that a line is, or null. */
    static PageNumber of(CharSequence line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        boolean dressed = !matcher.group(1).isBlank() || !matcher.group(3).isEmpty();
        return new PageNumber(Integer.parseInt(matcher.group(2)), dressed);
    }

    /** Whether a line is the number of a page, a bare one only below a limit: what is as high means something else. */
    static boolean is(CharSequence line, int limit) {
        PageNumber page = of(line);
        return page != null && (page.dressed() || page.number() < limit);
    }
}
