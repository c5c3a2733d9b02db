package cn.mingjian.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The concepts and measures that rules may speak of, from the lists of the rule folder. */
final class RuleVocabulary {

    private static final String LIST = "vocabulary/concepts.txt";
    private static final String MEASURES = "计量";

    private final List<Pattern> concepts;
    private final Set<String> measures;

    private RuleVocabulary(List<Pattern> concepts, Set<String> measures) {
        this.concepts = concepts;
        this.measures = measures;
    }

    /** The lists of a rule folder; without lists everything is known. */
    static RuleVocabulary of(Path rules) {
        Path file = rules.resolve(LIST);
        List<Pattern> concepts = new ArrayList<>();
        Set<String> measures = new HashSet<>();
        if (Files.isRegularFile(file)) {
            for (String line : lines(file)) {
                if (line.startsWith(MEASURES)) {
                    measures.addAll(
                            List.of(line.substring(MEASURES.length()).strip().split("\\s+", -1)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    Stream.of(line.strip().split("\\s+", -1))
                            .map(RuleVocabulary::pattern)
                            .forEach(concepts::add);
                }
            }
        }
        return new RuleVocabulary(concepts, measures);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleFileException(LIST, 0, null, "无法读取：" + e.getMessage(), e);
        }
    }

    /** {@code 甲[/乙/丙]} is one path with alternatives; {@code *} stands for one step, {@code **} for one or more. */
    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(step -> step.equals("**") ? ".+" : step.equals("*") ? "[^/]+" : alternatives(step))
                .collect(Collectors.joining("/")));
    }

    private static String alternatives(String step) {
        return Stream.of(step.split("\\|", -1)).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether the concept is one of the list. */
    boolean knowsConcept(String concept) {
        return concepts.isEmpty()
                || concepts.stream().anyMatch(p -> p.matcher(concept).matches());
    }

    /** Whether the measure is one of the list. */
    boolean knowsMeasure(String measure) {
        return measures.isEmpty() || measures.contains(measure);
    }
}
