package cn.mingjian.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * A template that is read anew each time and compiled only when its content is new: compiled templates are kept in memory
 * and on disk under the digest of their source.
 */
final class Template {

    /** Changes when the program compiles differently, so that what an older one kept is not used. */
    private static final String GENERATION = "1";

    private final Path source;
    private final Path cache;
    private final JasperReportsContext context;
    private final ConcurrentHashMap<String, JasperReport> compiled = new ConcurrentHashMap<>();

    Template(Path source, Path cache, JasperReportsContext context) {
        this.source = source;
        this.cache = cache;
        this.context = context;
    }

    /** The template as it stands in the file now. */
    JasperReport current() throws IOException, JRException {
        byte[] content = Files.readAllBytes(source);
        String digest = digest(content);
        JasperReport known = compiled.get(digest);
        if (known == null) {
            known = stored(content, digest);
            compiled.put(digest, known);
        }
        return known;
    }

    private JasperReport stored(byte[] content, String digest) throws IOException, JRException {
        Path file = cache.resolve("letter-" + digest + ".jasper");
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                return (JasperReport) JRLoader.loadObject(context, in);
            } catch (JRException | ClassCastException e) {
                // A damaged entry is worth no more than none: it is made again.
                Files.deleteIfExists(file);
            }
        }
        JasperReport report = compile(content);
        try {
            AtomicFile.write(file, out -> save(report, out));
        } catch (IOException e) {
            // Without a writable cache the letter is only slower.
            return report;
        }
        return report;
    }

    private JasperReport compile(byte[] content) throws JRException {
        try {
            JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(content));
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException e) {
            throw new JRException("版式模板 " + source.getFileName() + " 不能使用：" + e.getMessage(), e);
        }
    }

    private static void save(JasperReport report, java.io.OutputStream out) throws IOException {
        try {
            JRSaver.saveObject(report, out);
        } catch (JRException e) {
            throw new IOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(GENERATION.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
