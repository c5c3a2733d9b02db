package cn.mingjian.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text into characters: UTF-8, UTF-16 with or without mark, GB18030 (and with it GBK and GB2312). */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Bytes looked at to tell UTF-16 without a mark from other encodings. */
    private static final int SAMPLE = 4096;

    private Decoder() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws UnreadableDocumentException where the bytes are no text
     */
    static String decode(byte[] bytes) throws UnreadableDocumentException {
        String text = characters(bytes);
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        if (isRubbish(text)) {
            throw new UnreadableDocumentException("文件内容不是文本，也不是可识别的文档格式（可能是二进制文件或已损坏）");
        }
        return text;
    }

    private static String characters(byte[] bytes) throws UnreadableDocumentException {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        String national = strict(bytes, GB18030);
        long replaced = count(lenient, '\uFFFD');
        if (national != null && replaced * 200 > lenient.length()) {
            return national;
        }
        if (replaced * 200 <= lenient.length()) {
            return lenient;
        }
        String damaged = new String(bytes, GB18030);
        if (count(damaged, '\uFFFD') * 200 <= damaged.length()) {
            return damaged;
        }
        throw new UnreadableDocumentException("无法识别文件的文字编码（支持 UTF-8、UTF-16、GBK、GB18030），文件可能已损坏或不是文本");
    }

    private static Charset wide(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        // Line ends, digits and blanks have a zero byte in UTF-16, always on the same side.
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] == 0 || bytes.length % 2 != 0 || Math.min(zeros[0], zeros[1]) * 20 > sample) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return decoded.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean isRubbish(String text) {
        long strange = text.chars()
                .filter(c ->
                        (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B)
                                || c == 0xFFFD
                                || c >= 0xFFFE)
                .count();
        return strange * 100 > text.length();
    }
}
