package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered list of project sheets that stands before them; it is one only where it names most of them as they name themselves. */
final class ListOfSheets {

    private static final Pattern ENTRY =
            Pattern.compile("\\s*[（(]?(\\d{1,3})\\s*[）).、．]\\s*(\\S.{1,60}?)\\s*(?:\\t.*|项目\\s*\\d{1,3}\\s*)?");
    private static final int LEAST_ENTRIES = 3;

    private final List<Sheet> sheets;
    private final Map<Integer, Entry> entries = new HashMap<>();

    /** A line of the list. */
    private record Entry(String name, Evidence place) {}

    /** Takes as entries the last lines of each number before the first sheet. */
    ListOfSheets(List<Sheet> all, List<Passage> texts) {
        this.sheets = all.stream()
                .filter(s -> !s.goals() && !s.whole() && !s.project().isEmpty())
                .toList();
        int first = sheets.isEmpty() ? 0 : sheets.get(0).evidence().start();
        for (Passage text : texts) {
            Matcher entry = ENTRY.matcher(text.words());
            if (text.evidence().start() < first && entry.matches()) {
                entries.put(Integer.parseInt(entry.group(1)), new Entry(entry.group(2), text.evidence()));
            }
        }
    }

    /** The sheets whose project goes by another name in the list: the name there, with the places of entry and sheet. */
    List<Irregularity> namedOtherwise() {
        int same = 0;
        List<Irregularity> other = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            Entry entry = entries.get(i + 1);
            if (entry == null) {
                continue;
            }
            if (Words.sameName(entry.name(), sheet.project())) {
                same++;
            } else {
                List<Evidence> places = List.of(entry.place(), sheet.evidence());
                other.add(new Irregularity(sheet.project(), entry.name(), i + 1, places));
            }
        }
        return same >= LEAST_ENTRIES && 2 * same >= sheets.size() ? other : List.of();
    }
}
