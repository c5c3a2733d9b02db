package cn.mingjian.rules;

import cn.mingjian.document.Numbering;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paragraphs and runs of lines that stand twice within one part of a report. */
final class Repetitions {

    private static final int SHORTEST_LINE = 4;
    private static final int FEWEST_CLAUSES = 3;
    /** Lines that are shorter as a rule are names and cells of tables, which may well stand twice. */
    private static final int SENTENCE = 20;

    private static final int NAME_LENGTH = 24;

    private Repetitions() {}

    static List<Irregularity> of(List<Passage> all, int least) {
        List<Passage> passages =
                all.stream().filter(p -> !p.contents() && !p.cover()).toList();
        List<String> words = passages.stream().map(Repetitions::words).toList();
        Map<String, Integer> last = new HashMap<>();
        List<Irregularity> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Integer before = last.get(key(passages, words, at));
            int run = before == null ? 0 : run(passages, words, before, at);
            if (run > 0 && length(words, at, run) >= Math.max(least, run * SENTENCE)) {
                found.add(irregularity(passages, words, before, at, run));
            }
            int next = at + Math.max(run, 1);
            for (; at < next; at++) {
                last.put(key(passages, words, at), at);
            }
        }
        passages.forEach(p -> within(p, least, found));
        return List.copyOf(found);
    }

    /** A list of clauses that stands twice in one paragraph. */
    private static void within(Passage passage, int least, List<Irregularity> found) {
        String[] clauses = passage.words().split("[；;。]");
        Map<String, Integer> last = new HashMap<>();
        int from = 0;
        int at = 0;
        while (at < clauses.length) {
            Integer before = last.get(clauses[at]);
            int same = 0;
            int run = 0;
            int length = 0;
            while (before != null && before + run < at && at + run < clauses.length) {
                if (clauses[before + run].equals(clauses[at + run])) {
                    length += clauses[at + run].length();
                    same++;
                } else if (!differsInNumber(clauses, before + run, at + run)) {
                    break;
                }
                run++;
            }
            int start = from;
            for (int next = at + Math.max(run, 1); at < next; at++) {
                last.put(clauses[at], at);
                from += clauses[at].length() + 1;
            }
            if (same >= FEWEST_CLAUSES && length >= least) {
                Evidence place = Writing.part(
                        passage, start, Math.min(from, passage.words().length()));
                found.add(new Irregularity(Irregularity.TWICE, shortened(clauses[at - run]), same, List.of(place)));
            }
        }
    }

    /** Whether two clauses are the same but for a number, and what follows them is the same: the list goes on. */
    private static boolean differsInNumber(String[] clauses, int before, int at) {
        return before + 1 < at
                && at + 1 < clauses.length
                && clauses[before + 1].equals(clauses[at + 1])
                && named(clauses[before]).equals(named(clauses[at]));
    }

    private static String named(String clause) {
        int number = 0;
        while (number < clause.length() && !Character.isDigit(clause.charAt(number))) {
            number++;
        }
        return clause.substring(0, number);
    }

    private static String shortened(String words) {
        return words.length() > NAME_LENGTH ? words.substring(0, NAME_LENGTH) + "……" : words;
    }

    private static String words(Passage passage) {
        String all = Words.without(passage.words(), "\\s");
        Numbering number = Numbering.of(all);
        return number == null ? all : all.substring(number.end());
    }

    /** The words and the part they stand in. */
    private static String key(List<Passage> passages, List<String> words, int at) {
        var path = passages.get(at).section().path();
        return words.get(at) + "\n" + (path.isEmpty() ? "" : path.get(0).text().value());
    }

    /** How many lines from one place on are those from another, no farther than to where the second begins. */
    private static int run(List<Passage> passages, List<String> words, int before, int at) {
        int run = 0;
        while (before + run < at
                && at + run < words.size()
                && words.get(at + run).length() >= SHORTEST_LINE
                && key(passages, words, before + run).equals(key(passages, words, at + run))) {
            run++;
        }
        return run;
    }

    private static int length(List<String> words, int at, int run) {
        int length = 0;
        for (int i = at; i < at + run; i++) {
            length += words.get(i).length();
        }
        return length;
    }

    private static Irregularity irregularity(List<Passage> passages, List<String> words, int before, int at, int run) {
        String name = shortened(words.get(at));
        List<Evidence> places =
                List.of(passages.get(before).evidence(), passages.get(at).evidence());
        return new Irregularity(Irregularity.TWICE, name, run, places);
    }
}
