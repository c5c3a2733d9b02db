package cn.mingjian.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the rows of self-evaluation sheets are called. Each names a row of its own: no cell holds two of them. */
final class RowNames {

    /** What may stand around a name: a unit or a number of points in brackets, 其中：before the first of several parts. */
    private static final Pattern AROUND = Pattern.compile("[(（][^()（）]*[)）]|其中[:：]?|[\\s:：]");

    /** Points or a unit in brackets, or a part of them. */
    private static final Pattern POINTS = Pattern.compile("[（(]?\\d{0,3}分?[)）]?|[（(]?万?元?[)）]");

    private static final Pattern POINTS_BEHIND = Pattern.compile("[（(](?:\\d{0,3}分?|万?元?)[)）]?$");

    private final Set<String> names = new HashSet<>();
    /** The names with which a sheet begins. */
    private final Set<String> starts = new HashSet<>();

    private final Set<String> parts = new HashSet<>();
    private int longest;

    /** Adds the names of first rows. */
    void addStarts(List<Wording> wordings) {
        addAll(wordings);
        wordings.stream().filter(w -> w.plain() != null).forEach(w -> starts.add(bare(w.plain())));
    }

    /** Whether a sheet begins with a row of this name. */
    boolean isStart(CharSequence words) {
        String name = find(words);
        return name != null && starts.contains(name);
    }

    void addAll(List<Wording> wordings) {
        for (Wording wording : wordings) {
            String plain = wording.plain() == null ? "" : bare(wording.plain());
            if (!plain.isEmpty()) {
                names.add(plain);
                addParts(plain);
                longest = Math.max(longest, plain.length());
            }
        }
    }

    private void addParts(String name) {
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + 1; to <= name.length(); to++) {
                parts.add(name.substring(from, to));
            }
        }
    }

    /** Whether words are a name or some letters of one, as a line of a narrow cell holds. */
    boolean isPart(CharSequence words) {
        String letters = POINTS_BEHIND.matcher(words).replaceFirst("");
        return POINTS.matcher(words).matches() || (letters.length() <= longest && parts.contains(letters));
    }

    private static String bare(CharSequence words) {
        return AROUND.matcher(words).replaceAll("");
    }

    /** The name that words are, without what may stand around it, or null. */
    String find(CharSequence words) {
        if (words.length() > 3 * longest) {
            return null;
        }
        String bare = bare(words);
        return names.contains(bare) ? bare : null;
    }

    /** Whether words begin with the names of several rows, one behind the other. */
    boolean areSeveral(CharSequence words) {
        String bare = bare(words);
        String text = bare.substring(0, Math.min(bare.length(), 2 * longest));
        int[] most = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            for (int from = Math.max(0, end - longest); from < end; from++) {
                boolean reached = from == 0 || most[from] > 0;
                if (reached && most[from] >= most[end] && names.contains(text.substring(from, end))) {
                    most[end] = most[from] + 1;
                }
            }
            if (most[end] > 1 && !names.contains(text.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
