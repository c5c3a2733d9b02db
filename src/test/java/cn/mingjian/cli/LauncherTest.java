package cn.mingjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only write down what they are asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MAVEN =
            """
            #!/bin/sh
            echo build >> "$MJ_LOG"
            sleep 0.3
            [ -e "$MJ_LOG.broken" ] && { echo '[ERROR] cannot compile'; exit 1; }
            mkdir -p target && touch target/mingjian.jar
            """;

    private static final String JAVA =
            """
            #!/bin/sh
            case "$*" in
                *jarmode=tools*)
                    while [ "$1" != --destination ]; do shift; done
                    mkdir -p "$2" && touch "$2/mingjian.jar";;
                *ArchiveClassesAtExit*) ;;
                *) for argument; do echo "$argument"; done;;
            esac
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path log;

    /** What a run of the launcher said. */
    record Said(int status, List<String> out, String err) {}

    @BeforeEach
    void installs() throws IOException {
        home = Files.createDirectories(folder.resolve("my tools/明鉴"));
        log = folder.resolve("log");
        Files.copy(Path.of("mingjian"), home.resolve("mingjian"));
        program("mvn", MAVEN);
        program("java", JAVA);
        Files.createDirectories(home.resolve("src/main/java"));
        Files.writeString(home.resolve("src/main/java/A.java"), "");
        Files.writeString(home.resolve("pom.xml"), "");
    }

    @Test
    void it_builds_at_first_and_then_starts_at_once() throws Exception {
        Said first = launch(home.resolve("mingjian"), "audit", "a b.txt");
        assertThat(first.err()).contains("正在构建");
        assertThat(first.out()).endsWith("audit", "a b.txt");
        Said second = launch(home.resolve("mingjian"), "audit");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void it_builds_again_when_a_source_is_newer_or_gone() throws Exception {
        launch(home.resolve("mingjian"));
        newer(home.resolve("src/main/java/A.java"));
        launch(home.resolve("mingjian"));
        assertThat(builds()).isEqualTo(2);
        Files.delete(home.resolve("src/main/java/A.java"));
        newer(home.resolve("src/main/java"));
        launch(home.resolve("mingjian"));
        assertThat(builds()).isEqualTo(3);
        newer(home.resolve("pom.xml"));
        launch(home.resolve("mingjian"));
        assertThat(builds()).isEqualTo(4);
    }

    @Test
    void it_works_through_a_link_and_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("mj"), Path.of("my tools/明鉴/mingjian"));
        Said said = launch(link, "--version");
        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("-Dmingjian.home=" + home.toRealPath(), "--version");
    }

    @Test
    void two_started_at_once_build_once() throws Exception {
        Process one = start(home.resolve("mingjian"), "one");
        Process other = start(home.resolve("mingjian"), "other");
        assertThat(finish(one).out()).endsWith("one");
        assertThat(finish(other).out()).endsWith("other");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_is_said_and_the_next_start_builds_again() throws Exception {
        Files.writeString(folder.resolve("log.broken"), "");
        Said broken = launch(home.resolve("mingjian"));
        assertThat(broken.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(broken.err()).contains("构建失败", "cannot compile");
        assertThat(broken.out()).isEmpty();
        Files.delete(folder.resolve("log.broken"));
        assertThat(launch(home.resolve("mingjian")).status()).isZero();
    }

    private Said launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        return finish(start(launcher, arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("MJ_LOG", log.toString());
        builder.environment().remove("JAVA_HOME");
        return builder.start();
    }

    private static Said finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), out.lines().toList(), err);
    }

    private int builds() throws IOException {
        return Files.readAllLines(log).size();
    }

    private void program(String name, String script) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(program, script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes the build an hour old and the file half an hour. */
    private void newer(Path file) throws IOException {
        Instant now = Instant.now();
        Files.setLastModifiedTime(
                home.resolve(".mingjian-cache/app/built"), FileTime.from(now.minus(Duration.ofHours(1))));
        Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofMinutes(30))));
    }
}
