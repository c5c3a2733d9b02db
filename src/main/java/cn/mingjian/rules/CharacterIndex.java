package cn.mingjian.rules;

/**
 * Where each character of a text stands. Rules ask a report for a thousand words, most of which it does not hold: a word is
 * looked for at its rarest character, without reading the whole text each time.
 */
final class CharacterIndex {

    /** Characters that share their last bits share a list: what is found is compared with the word anyway. */
    private static final int LISTS = 1 << 12;

    private final String text;
    /** Where the list of each group of characters ends, and the next begins. */
    private final int[] ends = new int[LISTS];

    private final int[] places;

    CharacterIndex(String text) {
        this.text = text;
        this.places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            ends[list(text.charAt(i))]++;
        }
        for (int list = 1; list < LISTS; list++) {
            ends[list] += ends[list - 1];
        }
        int[] next = new int[LISTS];
        System.arraycopy(ends, 0, next, 1, LISTS - 1);
        for (int i = 0; i < text.length(); i++) {
            places[next[list(text.charAt(i))]++] = i;
        }
    }

    private static int list(char c) {
        return c & (LISTS - 1);
    }

    private int start(char c) {
        return list(c) == 0 ? 0 : ends[list(c) - 1];
    }

    private int end(char c) {
        return ends[list(c)];
    }

    private int frequency(char c) {
        return end(c) - start(c);
    }

    /** The places of a word, which has at least one character. */
    Places of(String word) {
        return new Places(word);
    }

    /** The places of one word, in order. */
    final class Places {

        private final String word;
        private final int rarest;
        private final int end;
        private int at;

        private Places(String word) {
            this.word = word;
            int best = 0;
            for (int i = 1; i < word.length(); i++) {
                best = frequency(word.charAt(i)) < frequency(word.charAt(best)) ? i : best;
            }
            this.rarest = best;
            this.at = start(word.charAt(best));
            this.end = end(word.charAt(best));
        }

        /** The next place at or behind {@code from}, or -1. */
        int next(int from) {
            while (at < end) {
                int begin = places[at++] - rarest;
                if (begin >= from && text.startsWith(word, begin)) {
                    return begin;
                }
            }
            return -1;
        }
    }
}
