package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One side of a pattern, compiled to a state machine that is run over the characters and words before or after a figure. All
 * states advance together, so the time is bounded by length × states whatever the text.
 */
final class PatternProgram {

    private static final int MOST_STATES = 200;
    private static final String CLAUSE_END = "，。；：！？";
    private static final String SENTENCE_END = "。；！？";

    private enum Op {
        LETTER,
        WORD,
        GAP,
        OPENING,
        SPLIT,
        END
    }

    private record State(Op op, char letter, String kind, boolean wide, int next, int other) {}

    private final List<State> states = new ArrayList<>();
    private final boolean backwards;
    private final int start;
    /** What a match may begin with: most patterns are ruled out by the one character next to the figure. */
    private final BitSet firstLetters = new BitSet();

    private final Set<String> firstWords = new HashSet<>();
    private boolean beginsAnyhow;

    PatternProgram(VocabularyLine line, List<PatternNode> parts, boolean backwards) {
        this.backwards = backwards;
        states.add(new State(Op.END, ' ', null, false, -1, -1));
        start = compile(new PatternNode.Sequence(parts), 0);
        if (states.size() > MOST_STATES) {
            throw line.wrong("句式太长，请拆成几行");
        }
        collectFirst(start, new BitSet());
    }

    private void collectFirst(int index, BitSet seen) {
        if (seen.get(index)) {
            return;
        }
        seen.set(index);
        State state = states.get(index);
        switch (state.op()) {
            case LETTER -> firstLetters.set(state.letter());
            case WORD -> firstWords.add(state.kind());
            case SPLIT -> {
                collectFirst(state.next(), seen);
                collectFirst(state.other(), seen);
            }
            default -> beginsAnyhow = true;
        }
    }

    private boolean mayBegin(Tokens tokens, int at) {
        if (beginsAnyhow || firstLetters.get(letter(tokens.text(), at))) {
            return true;
        }
        Token token = backwards ? tokens.endingAt(at) : tokens.startingAt(at);
        return token != null && firstWords.stream().anyMatch(kind -> WordKind.fits(token, kind));
    }

    int size() {
        return states.size();
    }

    private int compile(PatternNode node, int next) {
        if (node instanceof PatternNode.Sequence sequence) {
            int target = next;
            int count = sequence.parts().size();
            for (int i = 0; i < count; i++) {
                target = compile(sequence.parts().get(backwards ? i : count - 1 - i), target);
            }
            return target;
        }
        if (node instanceof PatternNode.Choice choice) {
            int target = compile(choice.parts().get(choice.parts().size() - 1), next);
            for (int i = choice.parts().size() - 2; i >= 0; i--) {
                target = add(new State(
                        Op.SPLIT, ' ', null, false, compile(choice.parts().get(i), next), target));
            }
            return target;
        }
        if (node instanceof PatternNode.Letter letter) {
            return add(new State(Op.LETTER, letter.letter(), null, false, next, -1));
        }
        if (node instanceof PatternNode.Word word) {
            return add(new State(Op.WORD, ' ', word.kind(), false, next, -1));
        }
        if (node instanceof PatternNode.Gap gap) {
            return add(new State(Op.GAP, ' ', null, gap.wide(), next, -1));
        }
        return add(new State(Op.OPENING, ' ', null, false, next, -1));
    }

    private int add(State state) {
        states.add(state);
        return states.size() - 1;
    }

    /** Runs from a place; the result is kept in {@code run}. */
    void match(Tokens tokens, int from, PatternRun run) {
        run.begin(size());
        if (!mayBegin(tokens, from)) {
            return;
        }
        run.put(0, start, 0);
        for (int d = 0; d <= run.reach(); d++) {
            for (int i = 0; i < run.count(d); i++) {
                step(tokens, from, d, run.state(d, i), run);
            }
        }
    }

    private void step(Tokens tokens, int from, int d, int index, PatternRun run) {
        State state = states.get(index);
        int score = run.score(d, index);
        int at = backwards ? from - d : from + d;
        switch (state.op()) {
            case END -> {
                if (!backwards || d == 0 || tokens.startingAt(at) != null) {
                    run.accept(d, score);
                }
            }
            case SPLIT -> {
                run.put(d, state.next(), score);
                run.put(d, state.other(), score);
            }
            case OPENING -> {
                if (at == 0 || (CLAUSE_END + "、").indexOf(tokens.text().charAt(at - 1)) >= 0) {
                    run.put(d, state.next(), score);
                }
            }
            case LETTER -> {
                if (letter(tokens.text(), at) == state.letter()) {
                    run.put(d + 1, state.next(), score + 1);
                }
            }
            case GAP -> {
                run.put(d, state.next(), score);
                char c = letter(tokens.text(), at);
                if (c != 0 && (state.wide() ? SENTENCE_END : CLAUSE_END).indexOf(c) < 0) {
                    run.put(d + 1, index, score);
                }
            }
            case WORD -> {
                Token token = backwards ? tokens.endingAt(at) : tokens.startingAt(at);
                if (token != null && WordKind.fits(token, state.kind())) {
                    int length = token.end() - token.start();
                    run.put(d + length, state.next(), score + length);
                }
            }
        }
    }

    private char letter(String text, int at) {
        int index = backwards ? at - 1 : at;
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }
}
