package cn.mingjian.rules;

import cn.mingjian.rules.compiler.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas that cannot be read, and concepts, measures and parameters that do not exist. */
final class ConceptLint {

    private static final Pattern RULE = Pattern.compile("\\s*rule\\s+\"([^\"]*)\".*");
    private static final Pattern ROW = Pattern.compile(".*_(\\d+)$");
    private static final Pattern FORMULA =
            Pattern.compile("\\.formula\\(\\s*\\$?\\w+\\s*,\\s*\"([^\"]*)\"(?:\\s*,\\s*\"([^\"]*)\")?");
    private static final Pattern CONCEPT = Pattern.compile(
            "(?:concept\\s*==\\s*|isWithin\\(|mentions\\(|discloses\\(|report\\.(?:figures?|children)\\()\"([^\"]+)\"");
    /** The figure of a scope goes by its concept, that of a row by its column or measure: only a path tells. */
    private static final Pattern PATH = Pattern.compile("\\$\\w+\\.(?:figures?|children)\\(\"([^\"]+/[^\"]+)\"");

    private static final Pattern MEASURE = Pattern.compile("(?:measure\\s*==\\s*)\"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("(?:parameter|number)\\(\"([^\"]+)\"\\)");

    private final RuleText text;
    private final RuleVocabulary vocabulary;
    private final Set<String> parameters;
    private final List<LintProblem> problems = new ArrayList<>();
    private int line;

    ConceptLint(RuleText text, RuleVocabulary vocabulary, Set<String> parameters) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        String[] lines = text.drl().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line = text.sheet() ? row(lines[i]) : i + 1;
            read(lines[i]);
        }
    }

    /** Rules of decision tables are named after their rows. */
    private int row(String drl) {
        Matcher rule = RULE.matcher(drl);
        Matcher row = rule.matches() ? ROW.matcher(rule.group(1)) : null;
        return row != null && row.matches() ? Integer.parseInt(row.group(1)) : line;
    }

    List<LintProblem> problems() {
        return List.copyOf(problems);
    }

    private void report(String words) {
        problems.add(new LintProblem(text.file(), line, words));
    }

    private void read(String drl) {
        each(PARAMETER, drl, this::parameter);
        each(MEASURE, drl, this::measure);
        Matcher formula = FORMULA.matcher(drl);
        while (formula.find()) {
            formula(formula.group(1), formula.group(2));
        }
        each(CONCEPT, drl, this::concept);
        each(PATH, drl, this::concept);
    }

    private static void each(Pattern pattern, String drl, Consumer<String> use) {
        Matcher matcher = pattern.matcher(drl);
        while (matcher.find()) {
            use.accept(matcher.group(1));
        }
    }

    private void formula(String words, String measures) {
        Formula formula;
        try {
            formula = Formula.of(words);
        } catch (IllegalArgumentException e) {
            report(e.getMessage());
            return;
        }
        for (Formula.Figure figure : formula.figures()) {
            // A name without a step is that of a column where a formula is about the rows of a table.
            if (figure.concept().indexOf('/') > 0) {
                concept(figure.concept());
            }
            if (figure.measure() != null) {
                measure(figure.measure());
            }
        }
        formula.settings().forEach(this::parameter);
        if (measures != null) {
            for (String measure : measures.split("、", -1)) {
                measure(measure.strip());
            }
        }
    }

    private void concept(String concept) {
        if (!vocabulary.knowsConcept(concept)) {
            report("没有“" + concept + "”这个项目（见 vocabulary/concepts.txt）");
        }
    }

    private void measure(String measure) {
        if (!vocabulary.knowsMeasure(measure)) {
            report("没有“" + measure + "”这种计量（见 vocabulary/concepts.txt）");
        }
    }

    private void parameter(String name) {
        if (!parameters.contains(name)) {
            report("没有参数“" + name + "”（见 parameters.csv）");
        }
    }
}
