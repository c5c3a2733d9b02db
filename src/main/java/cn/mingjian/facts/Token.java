package cn.mingjian.facts;

import java.util.List;

/**
 * A word, a figure, a year or a sign of a passage.
 *
 * @param start where it starts in the reading
 * @param end where it ends
 * @param entries what the word may mean; empty for anything that is no word of the vocabulary
 * @param figure the figure, or null
 * @param year the year named, or null
 */
record Token(int start, int end, List<Lexicon.Entry> entries, Figure figure, Integer year) {

    /** Whether what is said of one thing ends here: at a figure, unless it is a mere count in words (一辆). */
    boolean endsPhrase() {
        return figure != null && !figure.isWorded();
    }

    boolean isWord() {
        return !entries.isEmpty();
    }

    /** Whether it is a word of more than one character, which signs inside it do not end. */
    boolean isLongWord() {
        return isWord() && end - start > 1;
    }

    /** Whether it may be a word of this kind. */
    boolean is(String kind) {
        return entry(kind) != null;
    }

    /** What it means as a word of this kind, or null. */
    Lexicon.Entry entry(String kind) {
        for (Lexicon.Entry entry : entries) {
            if (entry.kind().equals(kind)) {
                return entry;
            }
        }
        return null;
    }
}
