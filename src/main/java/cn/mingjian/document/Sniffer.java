package cn.mingjian.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises a file's format by what is in it; its name decides nothing but whether plain text is Markdown. */
final class Sniffer {

    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table|div|p)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^ {0,3}#{1,6} +\\S|^ {0,3}\\|?(?: *:?-{2,}:? *\\|)+ *(?::?-{2,}:?)? *\\r?$");

    /** Signatures of formats that are refused, with the words that say what to do. */
    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("\u0089PNG", "文件是图片，没有文字层，请提供文字版报告"),
            new Refusal("\u00FF\u00D8\u00FF", "文件是图片，没有文字层，请提供文字版报告"),
            new Refusal("GIF8", "文件是图片，没有文字层，请提供文字版报告"),
            new Refusal("{\\rtf", "暂不支持 RTF 格式，请另存为 docx 或 PDF"),
            new Refusal("Rar!", "文件是压缩包，请解压后提供其中的报告"),
            new Refusal("7z\u00BC\u00AF", "文件是压缩包，请解压后提供其中的报告"),
            new Refusal("\u001F\u008B", "文件是压缩包，请解压后提供其中的报告"));

    private static final int HEAD = 65_536;

    private Sniffer() {}

    /**
     * The format of a file.
     *
     * @throws UnreadableDocumentException where it is none of those that can be read
     */
    static Format sniff(String name, byte[] bytes) throws UnreadableDocumentException {
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return zipped(bytes);
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return compound(bytes);
        }
        if (latin(bytes, 1024).contains("%PDF-")) {
            return Format.PDF;
        }
        for (Refusal refusal : REFUSALS) {
            if (startsWith(bytes, refusal.signature)) {
                throw new UnreadableDocumentException(refusal.message);
            }
        }
        return textual(name, bytes);
    }

    private static Format zipped(byte[] bytes) throws UnreadableDocumentException {
        if (contains(bytes, "word/document".getBytes(StandardCharsets.US_ASCII))) {
            return Format.DOCX;
        }
        if (contains(bytes, "xl/workbook".getBytes(StandardCharsets.US_ASCII))) {
            return Format.XLSX;
        }
        throw new UnreadableDocumentException("文件是压缩包或暂不支持的格式（如 OFD、ODT），请提供 docx、PDF、xlsx 或文本");
    }

    private static Format compound(byte[] bytes) throws UnreadableDocumentException {
        if (contains(bytes, "WordDocument".getBytes(StandardCharsets.UTF_16LE))) {
            return Format.DOC;
        }
        if (contains(bytes, "Workbook".getBytes(StandardCharsets.UTF_16LE))
                || contains(bytes, "Book".getBytes(StandardCharsets.UTF_16LE))) {
            return Format.XLS;
        }
        if (contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            throw new UnreadableDocumentException("文件已加密，请去除密码后再提供");
        }
        throw new UnreadableDocumentException("文件是暂不支持的 Office 格式，请提供 doc、docx、xls、xlsx 或 PDF");
    }

    private static Format textual(String name, byte[] bytes) throws UnreadableDocumentException {
        String head = Decoder.decode(bytes);
        head = head.substring(0, Math.min(head.length(), HEAD));
        String stripped = head.stripLeading();
        if (stripped.startsWith("<") && HTML.matcher(head).find()) {
            return Format.HTML;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".md") || lower.endsWith(".markdown");
        return named || MARKDOWN.matcher(head).find() ? Format.MD : Format.TXT;
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        return latin(bytes, signature.length()).equals(signature);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return latin(bytes, bytes.length).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private record Refusal(String signature, String message) {}
}
