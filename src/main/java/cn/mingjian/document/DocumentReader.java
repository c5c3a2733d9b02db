package cn.mingjian.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Reads a report of any supported format into one model. What a section or a table is called is read from the vocabulary
 * once, when the reader is made; a reader may be used by several threads.
 */
public final class DocumentReader {

    private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
    private final Limits limits;
    private final Structurer structurer;

    /**
     * A reader that knows the names in a vocabulary.
     *
     * @param vocabulary the folder {@code vocabulary} of the rule packs
     */
    public DocumentReader(Path vocabulary) {
        this(vocabulary, Limits.DEFAULT);
    }

    DocumentReader(Path vocabulary, Limits limits) {
        this.limits = limits;
        Vocabulary words = new Vocabulary(vocabulary);
        this.structurer = new Structurer(words);
        readers.put(Format.TXT, new TextReader(Format.TXT, words.tables()));
        readers.put(Format.MD, new TextReader(Format.MD, words.tables()));
        readers.put(Format.DOCX, new DocxReader());
        readers.put(Format.DOC, new DocReader());
        readers.put(Format.HTML, new HtmlReader());
        readers.put(Format.XLSX, new XlsxReader());
        readers.put(Format.XLS, new XlsReader());
        readers.put(Format.PDF, new PdfReader(words.tables().rowNames()));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException where it is missing, empty or cannot be read as a report
     */
    public Document read(Path file) throws UnreadableDocumentException {
        return read(file.getFileName().toString(), bytes(file));
    }

    /**
     * Reads the reports of a file: most hold one, a compilation several.
     *
     * @throws UnreadableDocumentException where it is missing, empty or cannot be read as a report
     */
    public List<Document> reports(Path file) throws UnreadableDocumentException {
        byte[] bytes = bytes(file);
        String name = file.getFileName().toString();
        Flow flow = flow(name, bytes);
        return structurer.reports(source(name, bytes, flow), flow);
    }

    private byte[] bytes(Path file) throws UnreadableDocumentException {
        if (!Files.exists(file)) {
            throw new UnreadableDocumentException("文件不存在：" + file);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException("不是文件：" + file);
        }
        try {
            refuseTooLarge(Files.size(file));
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableDocumentException("文件无法读取（权限不足或磁盘错误）：" + file, e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param fileName its name without directories; it does not decide the format
     * @throws UnreadableDocumentException where they are empty or cannot be read as a report
     */
    public Document read(String fileName, byte[] bytes) throws UnreadableDocumentException {
        Flow flow = flow(fileName, bytes);
        return structurer.structure(source(fileName, bytes, flow), flow);
    }

    private Flow flow(String fileName, byte[] bytes) throws UnreadableDocumentException {
        refuseTooLarge(bytes.length);
        if (bytes.length == 0) {
            throw new UnreadableDocumentException("文件是空的");
        }
        Format format = Sniffer.sniff(fileName, bytes);
        FormatReader reader = readers.get(format);
        if (reader == null) {
            throw new UnreadableDocumentException("暂不支持读取 " + format.code() + " 格式");
        }
        Flow flow = reader.read(bytes, limits);
        if (flow.text().length() > limits.characters()) {
            throw tooLong(flow.text().length());
        }
        if (flow.text().isBlank()) {
            throw new UnreadableDocumentException("文件里没有文字");
        }
        return flow;
    }

    private static Source source(String fileName, byte[] bytes, Flow flow) {
        return new Source(fileName, flow.format(), digest(bytes), flow.text().length(), flow.pages(), flow.gaps());
    }

    private void refuseTooLarge(long size) throws UnreadableDocumentException {
        if (size > limits.bytes()) {
            throw new UnreadableDocumentException(
                    "文件太大：" + (size >> 20) + " MB，超过上限 " + (limits.bytes() >> 20) + " MB，不像一份决算公开报告");
        }
    }

    private UnreadableDocumentException tooLong(int characters) {
        return new UnreadableDocumentException(
                "文字太多：" + characters + " 字，超过上限 " + limits.characters() + " 字，不像一份决算公开报告");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
