package cn.mingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Adds up how many characters the code tables of fonts span before a table is unfolded: a line of a few bytes may stand for
 * billions of codes.
 */
final class PdfCodeTables {

    /** A font has 65,536 codes at the most; the bytes of a longer table are not looked at. */
    private static final int LONGEST = 4 << 20;

    private static final long MOST = 1L << 22;
    /** Digits of a code of two bytes. */
    private static final int CODE = 4;

    private static final String BEGIN = "beginbfrange";

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long codes;

    /** Counts the codes of a font that is about to be used. */
    void use(COSDictionary font) throws IOException {
        if (font == null || !seen.add(font)) {
            return;
        }
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
            codes += codes(read(table));
            if (codes > MOST) {
                throw new PdfBudget.Exhausted("PDF 的字体编码表大得不合常理，未予读取");
            }
        }
    }

    private static String read(COSStream table) throws IOException {
        try (InputStream in = table.createInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }

    /** How many codes the ranges of a table span, each from its first to its last. */
    static long codes(String table) {
        long codes = 0;
        for (int begin = table.indexOf(BEGIN); begin >= 0; begin = table.indexOf(BEGIN, begin + 1)) {
            int end = table.indexOf("end", begin);
            Tokens tokens = new Tokens(table, begin + BEGIN.length(), end < 0 ? table.length() : end);
            for (Code first = tokens.next(); first != null; first = tokens.next()) {
                Code last = tokens.next();
                if (last == null || last.digits() != first.digits() || !tokens.target()) {
                    return broken(table, begin);
                }
                codes += Math.max(0, last.value() - first.value() + 1);
            }
        }
        return codes;
    }

    /** Of a table out of shape nobody knows what is taken for the beginning and what for the end of a range. */
    private static long broken(String table, int from) {
        Tokens tokens = new Tokens(table, from, table.length());
        long longest = 0;
        Code before = tokens.next();
        for (Code code = tokens.next(); code != null; code = tokens.next()) {
            longest = before.digits() > CODE || code.digits() > CODE ? MOST + 1 : longest;
            before = code;
        }
        return longest;
    }

    /** A code as the table writes it: its number, and with how many digits. */
    private record Code(long value, int digits) {}

    /** The hexadecimal strings of a table in order. */
    private static final class Tokens {

        private final String table;
        private final int end;
        private int at;

        Tokens(String table, int from, int end) {
            this.table = table;
            this.at = from;
            this.end = end;
        }

        /** The next string, of long ones the last 32 bits; null where none follows. */
        Code next() {
            int open = table.indexOf('<', at);
            int close = open < 0 ? -1 : table.indexOf('>', open);
            if (open < 0 || close < 0 || open >= end) {
                return null;
            }
            long value = 0;
            int digits = 0;
            for (int i = open + 1; i < close; i++) {
                if (!Character.isWhitespace(table.charAt(i))) {
                    value = (value << 4 | Math.max(0, Character.digit(table.charAt(i), 16))) & 0xFFFF_FFFFL;
                    digits++;
                }
            }
            at = close + 1;
            return new Code(value, digits);
        }

        /** Passes over what a range is mapped to, a string or several in brackets; false where there is nothing. */
        boolean target() {
            while (at < end && Character.isWhitespace(table.charAt(at))) {
                at++;
            }
            if (at < end && table.charAt(at) == '[') {
                int close = table.indexOf(']', at);
                at = close < 0 ? end : close + 1;
                return close >= 0;
            }
            return next() != null;
        }
    }
}
