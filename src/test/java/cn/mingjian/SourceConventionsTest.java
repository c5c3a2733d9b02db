package cn.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source. */
class SourceConventionsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 50;

    /** Names and numbers of regulations, and ids of checks: both are data of the rule packs. */
    private static final Pattern REGULATION = Pattern.compile(
            "预算法|国务院令|财预|财库|中发〔|〔\\d{4}〕|第[一二三四五六七八九十百]+条|" + "机关事务管理条例|公开操作规程|决算管理办法|绩效评价管理办法|收支分类科目》|促进中小企业发展管理办法");

    private static final Pattern CHECK_ID =
            Pattern.compile("\"(STR|BAL|XTB|TXT|CAL|REA|SAN|OPX|PRC|AST|FUN|PER|TIM)-\\d\\d");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'");

    private static final Pattern METHOD = Pattern.compile(
            "(?!.*\\b(record|class|enum|interface|new|return|else|case|if|for|while|switch|try|catch|synchronized) ).*\\w\\(.*\\).*\\{");

    @Test
    void the_engine_names_no_regulation_and_no_check() {
        assertThat(linesWith(REGULATION)).isEmpty();
        assertThat(linesWith(CHECK_ID)).isEmpty();
    }

    @Test
    void no_file_is_too_long_to_read() {
        assertThat(sources().filter(f -> lines(f).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void no_method_needs_scrolling() {
        assertThat(sources().flatMap(f -> longMethods(f).stream())).isEmpty();
    }

    private static List<String> linesWith(Pattern pattern) {
        return sources()
                .flatMap(f -> lines(f).stream()
                        .filter(l -> pattern.matcher(l).find()
                                && !l.strip().startsWith("*")
                                && !l.strip().startsWith("/"))
                        .map(l -> f.getFileName() + ": " + l.strip()))
                .toList();
    }

    private static List<String> longMethods(Path file) {
        List<String> lines = lines(file).stream()
                .map(l -> LITERAL.matcher(l).replaceAll("_"))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).endsWith("{")
                            && METHOD.matcher(header(lines, i)).matches()
                    ? lengthOf(lines, i)
                    : 0;
            if (length > LONGEST_METHOD) {
                found.add(file.getFileName() + ":" + (i + 1) + " has " + length + " lines");
            }
        }
        return found;
    }

    /** The lines of a declaration whose last line is {@code last}, as one. */
    private static String header(List<String> lines, int last) {
        int first = last;
        while (first > 0
                && !lines.get(first - 1).isBlank()
                && !lines.get(first - 1).matches(".*[;{}/>]|\\s*@.*")) {
            first--;
        }
        return String.join(" ", lines.subList(first, last + 1)).strip();
    }

    private static int lengthOf(List<String> lines, int start) {
        int depth = 0;
        for (int i = start; i < lines.size(); i++) {
            depth += braces(lines.get(i), '{') - braces(lines.get(i), '}');
            if (depth == 0) {
                return i - start + 1;
            }
        }
        return 0;
    }

    private static int braces(String line, char brace) {
        return (int) line.chars().filter(c -> c == brace).count();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
