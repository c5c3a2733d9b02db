package cn.mingjian;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Where the folders that are read at run time ({@code rules}, {@code reports}) are found. */
public final class Home {

    private static final String PROPERTY = "mingjian.home";

    private Home() {}

    /**
     * The repository or installation folder: the system property {@code mingjian.home}, else the nearest folder above the
     * program or above the working directory that holds {@code rules} and {@code reports}.
     *
     * @throws IllegalStateException where there is none; the message is for the user
     */
    public static Path folder() {
        String given = System.getProperty(PROPERTY);
        if (given != null) {
            return Path.of(given);
        }
        return Stream.concat(Stream.ofNullable(program()), Stream.of(Path.of("").toAbsolutePath()))
                .flatMap(start -> Stream.iterate(start, p -> p != null, Path::getParent))
                .filter(p -> Files.isDirectory(p.resolve("rules")) && Files.isDirectory(p.resolve("reports")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("找不到规则包目录 rules 和报表模板目录 reports，请用 -Dmingjian.home=目录 指明安装位置"));
    }

    private static Path program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        return source == null ? null : folderOf(source.getLocation().toString());
    }

    /**
     * The folder a class path entry lies in, or null where it is no file. A jar within a jar
     * ({@code jar:nested:/x/mingjian.jar/!BOOT-INF/classes/!/}) lies where the outer jar lies.
     */
    static Path folderOf(String location) {
        String outer = location.replaceFirst("^jar:", "").replaceFirst("/?!.*$", "");
        String path = outer.replaceFirst("^nested:", "file:");
        return path.startsWith("file:") ? Path.of(URI.create(path)).getParent() : null;
    }
}
