package cn.mingjian.facts;

import java.util.Arrays;

/** Scratch memory for matching patterns; one for each thread of reading, used over and over. */
final class PatternRun {

    /** No pattern looks farther than this from its figure. */
    private static final int WINDOW = 160;

    private static final int STATES = 256;

    private final int[] score = new int[(WINDOW + 1) * STATES];
    private final int[] stamp = new int[(WINDOW + 1) * STATES];
    private final short[][] queue = new short[WINDOW + 1][];
    private final int[] counts = new int[WINDOW + 1];
    private int round;
    private int reach;
    private int bestScore;
    private int bestLength;

    void begin(int states) {
        if (states > STATES) {
            throw new IllegalArgumentException(states + " states");
        }
        Arrays.fill(counts, 0, reach + 1, 0);
        round++;
        reach = 0;
        bestScore = -1;
        bestLength = -1;
    }

    void put(int distance, int state, int value) {
        if (distance > WINDOW) {
            return;
        }
        int cell = distance * STATES + state;
        if (stamp[cell] == round) {
            score[cell] = Math.max(score[cell], value);
            return;
        }
        stamp[cell] = round;
        score[cell] = value;
        if (queue[distance] == null) {
            queue[distance] = new short[STATES];
        }
        queue[distance][counts[distance]++] = (short) state;
        reach = Math.max(reach, distance);
    }

    int reach() {
        return reach;
    }

    int count(int distance) {
        return counts[distance];
    }

    int state(int distance, int index) {
        return queue[distance][index];
    }

    int score(int distance, int state) {
        return score[distance * STATES + state];
    }

    void accept(int distance, int value) {
        if (value > bestScore || (value == bestScore && distance > bestLength)) {
            bestScore = value;
            bestLength = distance;
        }
    }

    /** How much of the text the pattern named, or −1 where it did not match. */
    int bestScore() {
        return bestScore;
    }

    /** How far from the figure the match reaches. */
    int bestLength() {
        return bestLength;
    }
}
