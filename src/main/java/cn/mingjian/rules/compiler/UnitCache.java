package cn.mingjian.rules.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Compiled rule files kept by the digest of what they were compiled from. A file that is damaged, or that cannot be read or
 * written, costs a compilation and nothing else.
 */
public final class UnitCache {

    private static final int FORMAT = 0x4d4a0001;
    private static final int MOST = 100_000;

    private final Path folder;

    /** A cache in a folder, which need not exist yet. */
    public UnitCache(Path folder) {
        this.folder = folder;
    }

    /** The unit of a digest, or null. */
    public CompiledUnit load(String digest) {
        Path file = file(digest);
        try {
            return Files.isRegularFile(file) ? decode(Files.readAllBytes(file)) : null;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    /** Keeps a unit; appears under its name only when complete. */
    public void store(String digest, CompiledUnit unit) {
        Path written = null;
        try {
            Files.createDirectories(folder);
            written = Files.createTempFile(folder, digest, ".tmp");
            Files.write(written, encode(unit));
            Files.move(written, file(digest), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            discard(written);
        }
    }

    private static void discard(Path written) {
        try {
            if (written != null) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // A temporary file that cannot be removed is left behind.
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".unit");
    }

    private static byte[] encode(CompiledUnit unit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        write(out, unit.packageName());
        out.writeInt(unit.rules().size());
        for (RuleDeclaration rule : unit.rules()) {
            write(out, rule.name());
            out.writeInt(rule.line());
            out.writeInt(rule.notes().size());
            for (Map.Entry<String, String> note : rule.notes().entrySet()) {
                write(out, note.getKey());
                write(out, note.getValue());
            }
        }
        out.writeInt(unit.classes().size());
        for (Map.Entry<String, byte[]> type : unit.classes().entrySet()) {
            write(out, type.getKey());
            out.writeInt(type.getValue().length);
            out.write(type.getValue());
        }
        return framed(body.toByteArray());
    }

    private static byte[] framed(byte[] body) throws IOException {
        ByteArrayOutputStream framed = new ByteArrayOutputStream(body.length + 16);
        DataOutputStream out = new DataOutputStream(framed);
        out.writeInt(FORMAT);
        out.writeLong(checksum(body));
        out.write(body);
        return framed.toByteArray();
    }

    private static CompiledUnit decode(byte[] framed) throws IOException {
        DataInputStream frame = new DataInputStream(new ByteArrayInputStream(framed));
        int format = frame.readInt();
        long checksum = frame.readLong();
        byte[] body = frame.readAllBytes();
        if (format != FORMAT || checksum != checksum(body)) {
            throw new IOException("damaged");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        String packageName = read(in);
        List<RuleDeclaration> rules = new ArrayList<>();
        for (int i = count(in); i > 0; i--) {
            rules.add(rule(in));
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = count(in); i > 0; i--) {
            String name = read(in);
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledUnit(packageName, rules, classes);
    }

    private static RuleDeclaration rule(DataInputStream in) throws IOException {
        String name = read(in);
        int line = in.readInt();
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = count(in); i > 0; i--) {
            String key = read(in);
            notes.put(key, read(in));
        }
        return new RuleDeclaration(name, line, notes);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("damaged");
        }
        return count;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static long checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return crc.getValue();
    }
}
