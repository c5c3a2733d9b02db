package cn.mingjian.rules;

import cn.mingjian.document.Heading;
import cn.mingjian.document.Numbering;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the numbers of headings and items through a report. A list begins anew with 1 and below every heading of a higher
 * level; a number that the reader may have overlooked within a line is looked for before it is called missing.
 */
final class NumberingCheck {

    private static final int LEVELS = 6;

    private static final Pattern STEPPED = Pattern.compile("(\\d{1,2}-\\d{1,2}-(?:\\d{1,2}-)?)(\\d{1,2})(?![\\d-])");

    /** The title of a table as printed, and where it begins. */
    record Title(int start, String words) {}

    /** A number and where it stands. */
    private record Numbered(int ordinal, String printed, int index) {}

    private final List<Passage> passages;
    /** The title of a table may be the next of a list of headings. */
    private final List<Title> titles;

    private final List<Irregularity> found = new ArrayList<>();
    private final Map<String, Numbered> steps = new HashMap<>();
    private final List<Map<String, Numbered>> lasts = new ArrayList<>();

    NumberingCheck(List<Passage> passages, List<Title> titles) {
        this.passages = passages;
        this.titles = titles;
        for (int level = 0; level <= LEVELS; level++) {
            lasts.add(new HashMap<>());
        }
    }

    List<Irregularity> found() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.contents() && !passage.cover()) {
                follow(passage, i);
            }
        }
        return List.copyOf(found);
    }

    private void follow(Passage passage, int index) {
        Numbering number = Numbering.of(passage.words().strip());
        Matcher stepped = STEPPED.matcher(passage.words().strip());
        if (stepped.lookingAt()) {
            step(stepped.group(1), new Numbered(Integer.parseInt(stepped.group(2)), stepped.group(), index));
        } else if (number != null) {
            Numbered here = new Numbered(number.ordinal(), number.number(), index);
            Map<String, Numbered> same = lasts.get(number.level());
            judge(here, style(number.number()), same);
            clearBelow(number.level());
            same.put(style(number.number()), here);
            same.put("", here);
        } else if (passage.heading()) {
            List<Heading> path = passage.section().path();
            clearBelow(path.isEmpty() ? 0 : path.get(path.size() - 1).level());
        }
    }

    /** Numbers such as 1-1-5: the last step counts on below those before it. */
    private void step(String above, Numbered here) {
        Numbered before = steps.put(above, here);
        if (before != null && here.ordinal == before.ordinal) {
            report(Irregularity.TWICE, here, before);
        } else if (before != null && here.ordinal > before.ordinal + 1) {
            report(Irregularity.GAP, here, before);
        }
    }

    private void clearBelow(int level) {
        for (int below = level + 1; below <= LEVELS; below++) {
            lasts.get(below).clear();
        }
    }

    private void judge(Numbered here, String style, Map<String, Numbered> same) {
        Numbered alike = same.get(style);
        Numbered last = same.get("");
        if (here.ordinal <= 1 || last == null || here.ordinal == last.ordinal + 1) {
            repeatedFirst(here, alike);
            return;
        }
        if (alike == null || here.ordinal == alike.ordinal + 1) {
            return;
        }
        if (here.ordinal == alike.ordinal) {
            report(Irregularity.TWICE, here, alike);
        } else if (here.ordinal > alike.ordinal + 1 && here.ordinal > last.ordinal + 1 && !isWithin(here, alike)) {
            report(Irregularity.GAP, here, alike);
        }
    }

    /** A list may begin anew at any time, but not with the very heading it began with. */
    private void repeatedFirst(Numbered here, Numbered alike) {
        if (alike != null && here.ordinal == alike.ordinal && words(here).equals(words(alike))) {
            report(Irregularity.TWICE, here, alike);
        }
    }

    private String words(Numbered numbered) {
        return passages.get(numbered.index).words().strip();
    }

    /** Whether the numbers left out stand within the lines between. */
    private boolean isWithin(Numbered here, Numbered alike) {
        for (int i = alike.index; i < here.index; i++) {
            String words = passages.get(i).words().strip();
            boolean bare =
                    Words.matches(words, "^" + (here.ordinal - 1) + "(?![年月日])[一-龥]|^" + (here.ordinal - 1) + "年[初末]");
            if (bare || Words.matches(words, "[（(]?(" + forms(here.ordinal - 1) + ")[)）、.．]")) {
                return true;
            }
        }
        int from = passages.get(alike.index).evidence().start();
        int to = passages.get(here.index).evidence().start();
        return titles.stream()
                .filter(t -> t.start > from && t.start < to)
                .map(t -> Numbering.of(t.words.strip()))
                .anyMatch(n -> n != null
                        && n.ordinal() == here.ordinal - 1
                        && style(n.number()).equals(style(here.printed)));
    }

    private static String forms(int ordinal) {
        String digits = String.valueOf(ordinal);
        String ones = ordinal % 10 == 0 ? "" : String.valueOf("一二三四五六七八九".charAt(ordinal % 10 - 1));
        String tens = ordinal < 10 ? "" : (ordinal < 20 ? "" : "一二三四五六七八九".charAt(ordinal / 10 % 10 - 1)) + "十";
        return digits + "|" + tens + ones;
    }

    private void report(String kind, Numbered here, Numbered alike) {
        if (kind.equals(Irregularity.GAP) && (goesOn(here, alike) || followsRepeated(here, alike))) {
            return;
        }
        if (kind.equals(Irregularity.TWICE)) {
            found.removeIf(f -> isGapBefore(f, here, alike));
        }
        String name = kind.equals(Irregularity.TWICE) ? here.printed : alike.printed + "→" + here.printed;
        found.add(new Irregularity(
                kind,
                name,
                1,
                List.of(
                        passages.get(alike.index).evidence(),
                        passages.get(here.index).evidence())));
    }

    /** One number too low (三、三、五) or too high (三、五、五) is a number twice, and no gap beside. */
    private boolean followsRepeated(Numbered here, Numbered alike) {
        return here.ordinal == alike.ordinal + 2
                && found.stream()
                        .anyMatch(f -> f.kind().equals(Irregularity.TWICE)
                                && ends(f, passages.get(alike.index).evidence()));
    }

    private boolean isGapBefore(Irregularity found, Numbered here, Numbered alike) {
        return found.kind().equals(Irregularity.GAP)
                && found.count() == 1
                && alike.index < here.index
                && ends(found, passages.get(alike.index).evidence());
    }

    private static boolean ends(Irregularity found, Evidence place) {
        return found.places().get(found.places().size() - 1).equals(place);
    }

    /** Several gaps in a row of one list are one finding. */
    private boolean goesOn(Numbered here, Numbered alike) {
        if (found.isEmpty()) {
            return false;
        }
        Irregularity last = found.get(found.size() - 1);
        List<Evidence> places = new ArrayList<>(last.places());
        if (!last.kind().equals(Irregularity.GAP)
                || !places.get(places.size() - 1)
                        .equals(passages.get(alike.index).evidence())) {
            return false;
        }
        places.add(passages.get(here.index).evidence());
        found.set(
                found.size() - 1,
                new Irregularity(Irregularity.GAP, last.name() + "→" + here.printed, last.count() + 1, places));
        return true;
    }

    /** Brackets and points divide styles; full or half width does not. */
    private static String style(String number) {
        String bare = number.replace('(', '（').replace(')', '）');
        return bare.replaceAll("[\\d一二三四五六七八九十百①-⑳]+", "#");
    }
}
