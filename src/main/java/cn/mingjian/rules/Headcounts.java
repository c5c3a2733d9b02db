package cn.mingjian.rules;

import cn.mingjian.facts.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of people that a sentence divides into kinds: 实有人员234人，其中行政64人、事业170人. */
final class Headcounts {

    /** What the parts do: add up to the number before them, or not. */
    private static final String EVEN = "相符";

    private static final String ODD = "不符";

    private static final Pattern WHOLE = Pattern.compile(
            "[一-龥）]{0,14}?\\s*([0-9][0-9,]{0,6})\\s*(?:名|人)[，,；。（(]?\\s*其中[：:，,]?((?:[（(]含[^（()）]{1,30}[）)]|[^。；）)])*)");
    private static final Pattern PART = Pattern.compile(
            "([^0-9，、,]{1,16}?)\\s*([0-9][0-9,]{0,6})\\s*(?:名|人)(?:[（(]含[^（()）]{1,30}[）)])?(?:[，、,和及]|$)");
    private static final String REQUIRED = "!";

    /** A kind of people: how its name is recognised, and whether a division must have it to be complete. */
    private record Kind(String name, boolean required) {}

    private final List<List<Kind>> divisions = new ArrayList<>();

    /** @param divisions ways to divide, by “；”: the kinds by “|”, with “!” behind those a complete division has */
    Headcounts(String divisions) {
        for (String division : divisions.split("；")) {
            List<Kind> kinds = new ArrayList<>();
            for (String kind : division.split("\\|")) {
                boolean required = kind.endsWith(REQUIRED);
                kinds.add(new Kind(required ? kind.substring(0, kind.length() - 1) : kind, required));
            }
            this.divisions.add(kinds);
        }
    }

    /** The divisions told in some passages: kind 相符 or 不符, the words as name, what the parts add up to as count. */
    List<Irregularity> in(List<Passage> passages) {
        List<Irregularity> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.contents() && !passage.cover()) {
                Matcher whole = WHOLE.matcher(passage.words());
                while (whole.find()) {
                    add(found, passage, whole);
                }
            }
        }
        return List.copyOf(found);
    }

    private void add(List<Irregularity> found, Passage passage, Matcher whole) {
        List<String> names = new ArrayList<>();
        int sum = 0;
        int end = whole.start(2);
        Matcher part = PART.matcher(passage.words()).region(whole.start(2), whole.end(2));
        while (part.lookingAt()) {
            names.add(part.group(1));
            sum += number(part.group(2));
            end = part.end();
            part.region(part.end(), whole.end(2));
        }
        // What goes on behind the parts may name another one.
        if (end == whole.end(2) && divisions.stream().anyMatch(d -> isComplete(names, d))) {
            String kind = sum == number(whole.group(1)) ? EVEN : ODD;
            String words = passage.words().substring(whole.start(), end);
            found.add(new Irregularity(kind, words, sum, List.of(Writing.part(passage, whole.start(), end))));
        }
    }

    /** Whether names are kinds of one division, each another one, and none is lacking that it must have. */
    private static boolean isComplete(List<String> names, List<Kind> division) {
        Set<Kind> named = new HashSet<>();
        for (String name : names) {
            Kind kind = division.stream()
                    .filter(k -> name.contains(k.name))
                    .findFirst()
                    .orElse(null);
            if (kind == null || name.contains("含") || !named.add(kind)) {
                return false;
            }
        }
        return names.size() > 1 && division.stream().allMatch(k -> !k.required || named.contains(k));
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.replace(",", ""));
    }
}
