package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names of places and the province-level region they lie in ({@code regions.txt}). */
final class Regions {

    private static final String PLACE = "地名";

    private final Lexicon places = new Lexicon();
    private final Map<String, Set<String>> codes = new HashMap<>();

    Regions(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int colon = line.text().indexOf(':');
            String[] head =
                    colon < 0 ? new String[0] : line.text().substring(0, colon).split("\\s+");
            if (head.length != 2 || !head[0].matches("\\d\\d")) {
                throw line.wrong("应写成“两位代码 省级名称: 地名 地名 …”");
            }
            add(head[1], head[0]);
            for (String name : line.text().substring(colon + 1).strip().split("\\s+")) {
                add(name, head[0]);
            }
        }
    }

    private void add(String name, String code) {
        places.add(name, new Lexicon.Entry(PLACE, code, null, false));
        codes.computeIfAbsent(name, n -> new HashSet<>()).add(code);
    }

    /** End of the place name that starts here, or {@code at} where none does. */
    int endOfPlace(String text, int at) {
        Lexicon.Match match = places.longest(text, at);
        return match == null ? at : match.end();
    }

    /** Names such as 和县 also end the names of other places and begin other words: they count at the beginning alone. */
    boolean isBrief(String place) {
        return place.length() == 2 && "县旗区".indexOf(place.charAt(1)) >= 0;
    }

    /** The only region that every place named in these words lies in, or null. */
    String only(String words) {
        Set<String> common = null;
        int at = 0;
        int last = 0;
        while (at < words.length()) {
            int end = endOfPlace(words, at);
            if (end == at || (at > last && isBrief(words.substring(at, end)))) {
                at++;
                continue;
            }
            last = end;
            Set<String> here = codes.get(words.substring(at, end));
            if (common == null) {
                common = new LinkedHashSet<>(here);
            } else if (here.stream().anyMatch(common::contains)) {
                common.retainAll(here);
            }
            at = end;
        }
        return common != null && common.size() == 1 ? common.iterator().next() : null;
    }
}
