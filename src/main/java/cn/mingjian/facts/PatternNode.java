package cn.mingjian.facts;

import java.util.List;

/** A part of a sentence pattern as it is written. */
sealed interface PatternNode {

    /** Parts one after another. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of several parts; an optional part is a choice between it and nothing. */
    record Choice(List<PatternNode> parts) implements PatternNode {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /** A character of the text itself. */
    record Letter(char letter) implements PatternNode {}

    /** A word of a kind ({@code {项}}). */
    record Word(String kind) implements PatternNode {}

    /** Anything, up to the end of the clause or, where wide, of the sentence. */
    record Gap(boolean wide) implements PatternNode {}

    /** The start of a clause ({@code ^}). */
    record Opening() implements PatternNode {}

    /** The figure the pattern is about ({@code <额>}). */
    record Anchor(String kind, List<String> units) implements PatternNode {

        /** Kind of an anchor that is a word and no figure. */
        static final String WORD = "词";

        public Anchor {
            units = List.copyOf(units);
        }
    }
}
