package cn.mingjian.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words by which a report says whose it is, of which year and of what kind ({@code profile.txt}). */
final class ProfileWords {

    private final Map<String, List<String>> words = new HashMap<>();

    ProfileWords(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int colon = line.text().indexOf(':');
            if (colon < 1) {
                throw line.wrong("应写成“类别: 词 词 …”");
            }
            List<String> all =
                    words.computeIfAbsent(line.text().substring(0, colon).strip(), k -> new ArrayList<>());
            for (String wording : line.text().substring(colon + 1).strip().split("\\s+")) {
                all.addAll(Variants.expand(line, wording));
            }
            all.sort(Comparator.comparingInt(String::length).reversed());
        }
    }

    List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    boolean endsWith(String text, String kind) {
        return of(kind).stream().anyMatch(text::endsWith);
    }
}
