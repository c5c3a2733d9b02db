package cn.mingjian.document;

import java.util.Arrays;

/** Collects text character by character, each with its place in the plain text. */
final class TextBuilder {

    private final StringBuilder value = new StringBuilder();
    private int[] offsets = new int[32];

    void append(char character, int offset) {
        if (value.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[value.length()] = offset;
        value.append(character);
    }

    /** Adds text that stands in the plain text as it is from {@code offset} on. */
    void append(String text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), offset + i);
        }
    }

    Text build() {
        return new Text(value.toString(), Arrays.copyOf(offsets, value.length()));
    }
}
