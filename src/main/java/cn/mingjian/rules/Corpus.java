package cn.mingjian.rules;

import cn.mingjian.facts.Passage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts put together into one, so that the few that hold a word are found without asking each. */
final class Corpus {

    private final List<Passage> texts;
    private final String[] words;
    private final CharacterIndex all;
    private final int[] starts;
    private final Map<String, BitSet> holding = new HashMap<>();
    private final Map<String, BitSet> candidates = new HashMap<>();

    Corpus(List<Passage> texts) {
        this.texts = texts;
        this.words = texts.stream().map(Passage::words).toArray(String[]::new);
        this.starts = new int[words.length];
        StringBuilder together = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = together.length();
            together.append(words[i]).append('\n');
        }
        this.all = new CharacterIndex(together.toString());
    }

    Passage text(int at) {
        return texts.get(at);
    }

    String words(int at) {
        return words[at];
    }

    int size() {
        return starts.length;
    }

    /** The texts that hold a word without which the pattern matches none; not to be changed. */
    BitSet candidates(String pattern) {
        return candidates.computeIfAbsent(pattern, p -> holdingAny(Words.needed(p)));
    }

    /** The texts that hold one of the words; all where there is no telling which. */
    private BitSet holdingAny(List<String> needed) {
        BitSet found = new BitSet(starts.length);
        if (needed == null) {
            found.set(0, starts.length);
        } else {
            needed.forEach(word -> mark(word, found));
        }
        return found;
    }

    /** The texts that hold a word; asked for again, they are not looked for again. */
    BitSet holding(String word) {
        return holding.computeIfAbsent(word, w -> {
            BitSet found = new BitSet(starts.length);
            mark(w, found);
            return found;
        });
    }

    private void mark(String word, BitSet found) {
        CharacterIndex.Places places = all.of(word);
        int at = places.next(0);
        while (at >= 0) {
            int place = Arrays.binarySearch(starts, at);
            int text = place >= 0 ? place : -place - 2;
            found.set(text);
            at = text + 1 < starts.length ? places.next(starts[text + 1]) : -1;
        }
    }
}
