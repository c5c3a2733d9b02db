package cn.mingjian.facts;

import cn.mingjian.document.Section;
import cn.mingjian.document.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighs the names under which a report may speak of its own department or unit. */
final class EntityVote {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int COVER = 6;
    private static final int CAPTION = 3;
    private static final int MOST_CAPTIONS = 3;
    private static final int SCOPE = 3;
    private static final String ENDING = "单位后缀";
    private static final String NO_ENDING = "不是单位后缀";
    private static final String NO_ENTITY = "不是单位";

    private final ProfileWords words;
    private final Regions regions;
    private final Map<String, Integer> points = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Map<String, Naming> namings = new LinkedHashMap<>();
    private int captions;

    EntityVote(ProfileWords words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    /** A name that stands in a place meant for it: the cover or the head of a table. */
    record Naming(String name, String place, Span span, Section section) {}

    /** A line of the cover. */
    void cover(String line, Span span, Section section) {
        String name = line.replaceAll("20\\d\\d年?度?", "");
        boolean changed = true;
        while (changed) {
            String before = name;
            for (String extra : words.of("封面余字")) {
                if (name.endsWith(extra) && !words.endsWith(name, ENDING)) {
                    name = name.substring(0, name.length() - extra.length());
                }
            }
            changed = !before.equals(name);
        }
        vote(name, COVER, "封面", span, section);
    }

    /** A line above a table ("部门：某某局"). */
    void caption(String line, Span span, Section section) {
        int colon = line.indexOf('：');
        if (colon > 0 && captions < MOST_CAPTIONS && words.of("表头").contains(line.substring(0, colon))) {
            String name = line.substring(colon + 1);
            int end = name.indexOf("金额单位");
            captions++;
            vote(end > 0 ? name.substring(0, end) : name, CAPTION, "表头", span, section);
        }
    }

    /** A passage of the text: what the scope of the accounts names, and every name that begins with a place. */
    void body(String text) {
        int included = text.indexOf("纳入");
        int year = text.indexOf("20", included + 1);
        if (included >= 0 && year > included && text.contains("编制范围")) {
            vote(text.substring(included + 2, year), SCOPE);
        }
        for (int at = 0; at < text.length(); at++) {
            int end = regions.endOfPlace(text, at);
            boolean within = at > 0 && Character.isLetter(text.charAt(at - 1));
            if (end > at && !(within && regions.isBrief(text.substring(at, end)))) {
                String name = name(text, at, end);
                if (name != null) {
                    points.merge(name, 1, Integer::sum);
                    mentions.merge(name, 1, Integer::sum);
                    at += name.length() - 1;
                } else {
                    at = end - 1;
                }
            }
        }
    }

    private String name(String text, int from, int afterPlace) {
        int best = -1;
        for (int to = afterPlace; to <= text.length() && to - from <= LONGEST; to++) {
            if (to > afterPlace + 1
                    && words.endsWith(text.substring(afterPlace, to), ENDING)
                    && !words.endsWith(text.substring(afterPlace, to), NO_ENTITY)
                    && !isWithinWord(text, to - 1)) {
                best = to;
            }
            if (to < text.length() && "，。；：、的（）《》0123456789".indexOf(text.charAt(to)) >= 0) {
                break;
            }
        }
        return best < 0 ? null : text.substring(from, best);
    }

    /** Whether the last letter of a name would be the first of a word that ends no name (局 and 部门). */
    private boolean isWithinWord(String text, int last) {
        return words.of(NO_ENDING).stream().anyMatch(w -> text.startsWith(w, last));
    }

    private void vote(String name, int weight, String place, Span span, Section section) {
        String plain = plain(name);
        if (isName(plain)) {
            namings.putIfAbsent(plain, new Naming(plain, place, span, section));
        }
        vote(name, weight);
    }

    private boolean isName(String plain) {
        return plain.length() >= SHORTEST
                && plain.length() <= LONGEST
                && words.endsWith(plain, ENDING)
                && !words.endsWith(plain, NO_ENTITY);
    }

    private static String plain(String name) {
        return name.replaceAll("（(汇总|本级|机关|部门)）$", "");
    }

    /** The names of the cover and of tables that are not the one the report is taken to be of. */
    List<Naming> contested(String winner) {
        return namings.values().stream().filter(n -> !n.name().equals(winner)).toList();
    }

    private void vote(String name, int weight) {
        String plain = plain(name);
        if (isName(plain)) {
            points.merge(plain, weight, Integer::sum);
        }
    }

    /** The name with the most weight, in full where the text also abbreviates it; null where there is none. */
    String winner() {
        String best = null;
        for (Map.Entry<String, Integer> entry : points.entrySet()) {
            if (best == null || entry.getValue() > points.get(best)) {
                best = entry.getKey();
            }
        }
        if (best == null) {
            return null;
        }
        String winner = best;
        List<String> fuller = points.keySet().stream()
                .filter(n -> n.length() > winner.length() && abbreviates(winner, n) && regions.endOfPlace(n, 0) > 0)
                .filter(n -> mentions.getOrDefault(n, 0) > 1 || n.length() > winner.length() + 2)
                .toList();
        if (!fuller.isEmpty()) {
            return fuller.get(0);
        }
        // a name that stands on the cover only and is a slip of the one used throughout
        return points.keySet().stream()
                .filter(n -> mentions.getOrDefault(winner, 0) <= 1 && mentions.getOrDefault(n, 0) > 1)
                .filter(n ->
                        n.length() < winner.length() && winner.length() - n.length() <= 2 && abbreviates(n, winner))
                .findFirst()
                .orElse(winner);
    }

    private static boolean abbreviates(String brief, String full) {
        if (brief.charAt(0) != full.charAt(0) || brief.charAt(brief.length() - 1) != full.charAt(full.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length();
    }
}
