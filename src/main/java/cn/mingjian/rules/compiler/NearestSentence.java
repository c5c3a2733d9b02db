package cn.mingjian.rules.compiler;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sentence of a vocabulary that a mistyped one comes nearest to. */
final class NearestSentence {

    private static final Pattern SLOT = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final int LONGEST = 300;

    private final List<String> sentences;

    NearestSentence(List<String> sentences) {
        this.sentences = sentences;
    }

    String to(String sentence) {
        String wanted = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return sentences.stream()
                .min(Comparator.comparingInt(s -> unmatched(SLOT.matcher(s).replaceAll("\u0001"), wanted)))
                .map(s -> SLOT.matcher(s).replaceAll("…").replace("\\", ""))
                .orElse(null);
    }

    /** How many characters of the fixed part of a sentence do not appear in the wanted one in order. */
    private static int unmatched(String fixed, String wanted) {
        int[] previous = new int[wanted.length() + 1];
        int letters = 0;
        for (int i = 0; i < fixed.length(); i++) {
            int[] row = new int[wanted.length() + 1];
            letters += fixed.charAt(i) == '\u0001' ? 0 : 1;
            for (int j = 1; j <= wanted.length(); j++) {
                row[j] = fixed.charAt(i) == wanted.charAt(j - 1)
                        ? previous[j - 1] + 1
                        : Math.max(previous[j], row[j - 1]);
            }
            previous = row;
        }
        int common = previous[wanted.length()];
        return 2 * (letters - common) - common;
    }
}
