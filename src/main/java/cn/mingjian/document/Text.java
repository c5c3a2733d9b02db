package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it is meant to be read, with the place of every character in the document's plain text. What a converter broke
 * (lines cut at a page end, letters spaced out, doubled blanks) is mended in {@link #value()}, while {@link #span} still
 * points at the source.
 */
public final class Text implements CharSequence {

    public static final Text EMPTY = new Text("", new int[0]);

    private final String value;
    private final int[] offsets;

    /**
     * Text whose characters stand at the given places.
     *
     * @param offsets for each character of {@code value} its offset in the document's plain text
     */
    public Text(String value, int[] offsets) {
        this.value = Objects.requireNonNull(value, "value");
        if (offsets.length != value.length()) {
            throw new IllegalArgumentException(value.length() + " characters but " + offsets.length + " offsets");
        }
        this.offsets = offsets.clone();
    }

    /** Text that stands in the source as it is, from {@code start} on. */
    public static Text at(String value, int start) {
        int[] offsets = new int[value.length()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = start + i;
        }
        return new Text(value, offsets);
    }

    /** Several texts as one. */
    public static Text of(List<Text> parts) {
        StringBuilder value = new StringBuilder();
        int length = 0;
        for (Text part : parts) {
            value.append(part.value);
            length += part.offsets.length;
        }
        int[] offsets = new int[length];
        int at = 0;
        for (Text part : parts) {
            System.arraycopy(part.offsets, 0, offsets, at, part.offsets.length);
            at += part.offsets.length;
        }
        return new Text(value.toString(), offsets);
    }

    public String value() {
        return value;
    }

    /** Where a character stands in the document's plain text. */
    public int offset(int index) {
        return offsets[index];
    }

    /** Where the characters from {@code from} up to {@code to} stand in the document's plain text. */
    public Span span(int from, int to) {
        if (from == to) {
            int at = from < offsets.length ? offsets[from] : end();
            return new Span(at, at);
        }
        return new Span(offsets[from], offsets[to - 1] + 1);
    }

    public Span span() {
        return span(0, value.length());
    }

    private int end() {
        return offsets.length == 0 ? 0 : offsets[offsets.length - 1] + 1;
    }

    /** The part from {@code from} up to {@code to}, still knowing its place. */
    public Text part(int from, int to) {
        return new Text(value.substring(from, to), Arrays.copyOfRange(offsets, from, to));
    }

    /** This text with other words in the place of each match; they stand where it began. */
    Text replaced(Pattern pattern, String words) {
        return replaced(pattern, words, place -> {});
    }

    /** The same; the places of what was replaced are handed on. */
    Text replaced(Pattern pattern, String words, Consumer<Span> replaced) {
        Matcher matcher = pattern.matcher(value);
        List<Text> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            replaced.accept(span(matcher.start(), matcher.end()));
            int[] at = new int[words.length()];
            Arrays.fill(at, offset(matcher.start()));
            parts.add(part(from, matcher.start()));
            parts.add(new Text(words, at));
            from = matcher.end();
        }
        parts.add(part(from, value.length()));
        return from == 0 ? this : of(parts);
    }

    /** This text followed by another one. */
    public Text followedBy(Text other) {
        int[] joined = Arrays.copyOf(offsets, offsets.length + other.offsets.length);
        System.arraycopy(other.offsets, 0, joined, offsets.length, other.offsets.length);
        return new Text(value + other.value, joined);
    }

    /** This text without the white space around it. */
    public Text strip() {
        int from = 0;
        int to = value.length();
        while (from < to && isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    public boolean isBlank() {
        for (int i = 0; i < value.length(); i++) {
            if (!isBlank(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is one of the common ideographs, of which most texts consist. */
    public static boolean isIdeograph(char c) {
        return c >= '一' && c <= '龥';
    }

    /** Whether a character leaves nothing on the paper. */
    public static boolean isBlank(char c) {
        return !isIdeograph(c) && !isPrintedAscii(c) && isBlankSign(c);
    }

    private static boolean isPrintedAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isBlankSign(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return part(from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && value.equals(text.value) && Arrays.equals(offsets, text.offsets);
    }

    /** The same words in two places are two texts: a long report repeats its headings. */
    @Override
    public int hashCode() {
        return 31 * value.hashCode() + (offsets.length == 0 ? 0 : offsets[0]);
    }

    @Override
    public String toString() {
        return value;
    }
}
