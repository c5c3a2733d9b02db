package cn.mingjian.rules;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Finds where a report tells why points were lost, other than beside the indicators: below a sheet, or where the text speaks of its project. */
final class ReasonsOutside {

    /** A sheet is followed by no more lines of its own than this. */
    private static final int LINES = 3;
    /** A shorter name may be that of something else. */
    private static final int SHORTEST_NAME = 4;

    private final Disclosure disclosure;

    ReasonsOutside(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The lines right below a sheet, before the next one, that match the pattern. */
    List<Evidence> below(Sheet sheet, String pattern) {
        int end = sheet.evidence().end();
        int next = disclosure.sheets().stream()
                .mapToInt(s -> s.evidence().start())
                .filter(start -> start >= end)
                .min()
                .orElse(Integer.MAX_VALUE);
        return disclosure.passages().stream()
                .filter(p -> p.evidence().start() >= end && p.evidence().end() <= next)
                .limit(LINES)
                .filter(p -> Words.matches(p.words(), pattern))
                .map(Passage::evidence)
                .toList();
    }

    /** The passages that name the project of a sheet and match the pattern. */
    List<Evidence> ofProject(Sheet sheet, String pattern) {
        List<Evidence> found = new ArrayList<>();
        for (Passage passage : disclosure.passages()) {
            boolean named = sheet.project().length() >= SHORTEST_NAME
                    && !passage.heading()
                    && passage.words().contains(sheet.project());
            if (named && Words.matches(passage.words(), pattern)) {
                found.add(passage.evidence());
            }
        }
        return List.copyOf(found);
    }
}
