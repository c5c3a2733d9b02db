package cn.mingjian.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where results and messages go.
 *
 * @param results results only
 * @param out results that are text, always UTF-8, because programs read them
 * @param err progress and messages for people
 * @param interactive whether {@code err} is a screen, so that a line may be drawn again
 */
record Terminal(OutputStream results, PrintWriter out, PrintWriter err, boolean interactive) {

    static Terminal ofProcess() {
        OutputStream results = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        return new Terminal(
                results,
                printer(results, StandardCharsets.UTF_8),
                printer(new FileOutputStream(FileDescriptor.err), messages()),
                isScreen());
    }

    /** Says something to the user. */
    synchronized void say(String message) {
        err.println(message);
    }

    private static PrintWriter printer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** The user's own charset where it has Chinese characters at all, so that a GBK console shows what it should. */
    private static Charset messages() {
        String name = System.getProperty("native.encoding", "UTF-8");
        Charset own = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return own.canEncode() && own.newEncoder().canEncode('鉴') ? own : StandardCharsets.UTF_8;
    }

    /** Asked of the system where that is possible; elsewhere the launcher knows. */
    private static boolean isScreen() {
        Path standardError = Path.of("/proc/self/fd/2");
        if (!Files.isSymbolicLink(standardError)) {
            return Boolean.getBoolean("mingjian.screen");
        }
        try {
            String target = Files.readSymbolicLink(standardError).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
