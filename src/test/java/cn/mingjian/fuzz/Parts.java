package cn.mingjian.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A package of XML parts around the one part that is fuzzed: changed bytes of a whole zip file would hardly ever get past its
 * checksums. What is changed is made XML again before it is packed, as a reader refuses anything else at once.
 */
record Parts(Map<String, byte[]> parts, String fuzzed) {

    static final Parts DOCX = of(Seeds.brief("docx"), "word/document.xml");
    static final Parts XLSX = of(Seeds.brief("xlsx"), "xl/worksheets/sheet2.xml");

    private static Parts of(byte[] file, String fuzzed) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Parts(parts, fuzzed);
    }

    /** The part as it is in the file. */
    byte[] part() {
        return parts.get(fuzzed);
    }

    /** The file with other bytes for its fuzzed part; what begins like a zip file is a file itself. */
    static byte[] packed(byte[] bytes, Parts around) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : around.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(around.fuzzed()) ? xml(bytes) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] xml(byte[] bytes) {
        Document xml = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser());
        xml.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        return xml.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
