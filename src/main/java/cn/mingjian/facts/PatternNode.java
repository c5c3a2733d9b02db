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

    /**
     * What the pattern is about: a figure ({@code <额>}) or a word ({@code <词：结转>}).
     *
     * @param figure the kind of figure, or null where it is about a word
     * @param units the units, or the kinds of word, that it may have; none stands for all
     */
    record Anchor(FigureKind figure, List<String> units) implements PatternNode {

        public Anchor {
            units = List.copyOf(units);
        }
    }
}
