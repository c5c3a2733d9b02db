package cn.mingjian.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that the end of a line of prose broke (收入合计6398.7 / 8万元). */
final class TornNumber {

    /** A shorter line has no reason to break. */
    private static final int LONG = 25;

    /** Amounts and rates have no more. */
    private static final int DECIMALS = 2;

    /** A number at the end of a line, perhaps with its point and a decimal. */
    private static final Pattern BEGUN = Pattern.compile("\\p{IsIdeographic}[0-9][0-9,]{0,12}(?:\\.([0-9]?))?$");

    /** The last digits of a number that another line began; what has a point begins anew. */
    private static final Pattern REST = Pattern.compile("([0-9]{1,2})(?:万元|亿元|元|%|％)");

    private TornNumber() {}

    /** Whether a line ends within a number and the next has the rest of it, with its unit. */
    static boolean between(Text before, Text after) {
        if (before.length() < LONG) {
            return false;
        }
        Matcher rest = REST.matcher(after);
        Matcher begun = BEGUN.matcher(before);
        return rest.lookingAt()
                && begun.find()
                && (begun.group(1) == null
                        || begun.group(1).length() + rest.group(1).length() <= DECIMALS);
    }
}
