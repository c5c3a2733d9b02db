package cn.mingjian.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pattern may match that asks for words written twice in a row, {@code ([一-龥]{4,20})\1}. At every place of a text the
 * expression would try each length; two characters compared for each length tell nearly always that nothing is doubled there.
 *
 * @param least the shortest words that may be doubled
 * @param longest the longest of them
 */
record DoubledStart(int least, int longest) implements Starts {

    /** A group of characters of one class, what must not stand before its end, a sign that may follow, and the group again. */
    private static final Pattern FORM = Pattern.compile(
            "\\(\\[[^\\]\\[\\\\&]+]\\{([1-9]\\d?),(\\d{1,3})}(?:\\(\\?<![^()\\\\]*\\))?(\\[[^\\]\\[\\\\&]+]\\?)?\\)\\\\1(?![?*+{0-9]).*",
            Pattern.DOTALL);

    /** What is known of the places, or null where the pattern asks for nothing of the sort. */
    static DoubledStart of(String regex) {
        Matcher form = FORM.matcher(regex);
        if (!form.matches() || RegexCursor.hasAlternatives(regex)) {
            return null;
        }
        int longest = Integer.parseInt(form.group(2)) + (form.group(3) == null ? 0 : 1);
        return new DoubledStart(Integer.parseInt(form.group(1)), longest);
    }

    @Override
    public int next(String text, int from) {
        for (int at = from; at + 2 * least <= text.length(); at++) {
            if (isDoubled(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isDoubled(String text, int at) {
        char first = text.charAt(at);
        int most = Math.min(longest, (text.length() - at) / 2);
        for (int length = least; length <= most; length++) {
            if (text.charAt(at + length) == first && text.regionMatches(at, text, at + length, least)) {
                return true;
            }
        }
        return false;
    }
}
