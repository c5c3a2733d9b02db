package cn.mingjian.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds packed streams in a PDF that would unpack to more than can be meant, before anything is unpacked as a whole. */
final class PdfStreams {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    static void check(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        byte[] sink = new byte[1 << 16];
        long inflated = 0;
        Inflater inflater = new Inflater();
        try {
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                inflater.reset();
                inflater.setInput(bytes, at, bytes.length - at);
                inflated += inflated(inflater, sink, limits.inflated() - inflated);
                if (inflated > limits.inflated()) {
                    throw new UnreadableDocumentException("PDF 解压后过大（疑为压缩炸弹），未予读取");
                }
                at += (int) inflater.getBytesRead();
            }
        } finally {
            inflater.end();
        }
    }

    private static long inflated(Inflater inflater, byte[] sink, long most) {
        long all = 0;
        try {
            while (!inflater.finished() && !inflater.needsInput() && all <= most) {
                int got = inflater.inflate(sink);
                if (got == 0) {
                    break;
                }
                all += got;
            }
        } catch (DataFormatException e) {
            return all;
        }
        return all;
    }

    /** Where the data of the next stream that looks packed begins, or -1. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 4 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                int data = i + STREAM.length;
                data += bytes[data] == '\r' ? 1 : 0;
                data += bytes[data] == '\n' ? 1 : 0;
                if ((bytes[data] & 0x0F) == 8 && ((bytes[data] & 0xFF) * 256 + (bytes[data + 1] & 0xFF)) % 31 == 0) {
                    return data;
                }
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
