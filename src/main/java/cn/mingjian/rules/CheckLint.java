package cn.mingjian.rules;

import cn.mingjian.rules.compiler.RuleDeclaration;
import cn.mingjian.rules.pack.CheckOverride;
import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Mistakes in what rules declare of their checks, and in what an overlay changes of them. */
final class CheckLint {

    private static final String CHECK = "[A-Z]{2,5}-\\d+";

    private final List<LintProblem> problems = new ArrayList<>();
    private final Map<String, Place> definitions = new LinkedHashMap<>();
    private final Map<String, Place> uses = new LinkedHashMap<>();
    private final Map<String, Integer> from = new HashMap<>();
    private final Map<String, Integer> to = new HashMap<>();
    private final Map<String, Basis> bases;
    private final RulePack pack;

    private record Place(String file, RuleDeclaration rule) {}

    CheckLint(List<LintedFile> files, RulePack pack, Map<String, Basis> bases) {
        this.bases = bases;
        this.pack = pack;
        for (LintedFile file : files) {
            for (RuleDeclaration rule : file.rules()) {
                read(new Place(file.name(), rule));
            }
        }
        uses.forEach((check, place) -> {
            if (!definitions.containsKey(check)) {
                report(place, "检查 " + check + " 没有名称（@title）：没有一条规则定义它");
            }
        });
        pack.overrides().forEach(this::read);
    }

    List<LintProblem> problems() {
        return List.copyOf(problems);
    }

    /** Every check in force in the pack, those it inherits included. */
    Set<String> ids() {
        return Set.copyOf(uses.keySet());
    }

    /** The checks defined in these files, with the place of each. */
    Map<String, LintProblem> definedIn(List<LintedFile> files) {
        Set<String> names = new TreeSet<>();
        files.forEach(f -> names.add(f.name()));
        Map<String, LintProblem> own = new LinkedHashMap<>();
        definitions.forEach((check, place) -> {
            if (names.contains(place.file())) {
                own.put(check, new LintProblem(place.file(), place.rule().line(), ""));
            }
        });
        return own;
    }

    private void report(Place place, String words) {
        problems.add(new LintProblem(
                place.file(), place.rule().line(), "规则“" + place.rule().name() + "”：" + words));
    }

    private void read(Place place) {
        String check = place.rule().note("check");
        if (check == null || !check.strip().matches(CHECK)) {
            report(place, "没有用 @check 注明所属的检查，或编号不是“字母-数字”的样子");
            return;
        }
        String id = check.strip();
        uses.putIfAbsent(id, place);
        if (place.rule().note("title") != null) {
            Place other = definitions.putIfAbsent(id, place);
            if (other == null) {
                readDefinition(id, place);
            } else {
                report(
                        place,
                        "检查 " + id + " 重复定义，已在 " + other.file() + " 第 "
                                + other.rule().line() + " 行定义");
            }
        }
    }

    private void readDefinition(String id, Place place) {
        RuleDeclaration rule = place.rule();
        List<String> keys = CheckNotes.basisKeys(rule);
        if (keys.isEmpty()) {
            report(place, "检查 " + id + " 没有依据（@basis）");
        }
        keys.stream()
                .filter(k -> !bases.containsKey(k))
                .forEach(k -> report(place, "检查 " + id + " 的依据“" + k + "”不在 basis.csv 中"));
        if (rule.note("severity") == null) {
            report(place, "检查 " + id + " 没有级别（@severity）");
        }
        if (rule.note("description") == null || rule.note("description").isBlank()) {
            report(place, "检查 " + id + " 没有说明（@description）");
        }
        try {
            CheckDefinition definition = new CheckNotes(place.file(), rule).merged(null, pack.id(), bases);
            remember(from, id, definition.validFrom());
            remember(to, id, definition.validTo());
            if (never(id)) {
                report(place, "检查 " + id + " 的起始年度晚于截止年度，永远不会执行");
            }
        } catch (RuleFileException e) {
            problems.add(RuleLint.problem(e));
        }
    }

    private static void remember(Map<String, Integer> years, String id, Integer year) {
        if (year == null) {
            years.remove(id);
        } else {
            years.put(id, year);
        }
    }

    private boolean never(String id) {
        return from.containsKey(id) && to.containsKey(id) && from.get(id) > to.get(id);
    }

    private void read(CheckOverride change) {
        if (!uses.containsKey(change.check())) {
            problems.add(new LintProblem(change.file(), change.line(), "调整的检查 " + change.check() + " 不存在"));
            return;
        }
        try {
            switch (change.property()) {
                case CheckOverride.SEVERITY -> CheckNotes.severity(change.file(), change.line(), change.value());
                case CheckOverride.VALID_FROM -> remember(from, change.check(), CheckNotes.year(change));
                case CheckOverride.VALID_TO -> remember(to, change.check(), CheckNotes.year(change));
                default -> {
                    if (!Set.of("是", "否").contains(change.value())) {
                        problems.add(new LintProblem(change.file(), change.line(), "“停用”的值只能是“是”或“否”"));
                    }
                }
            }
            if (never(change.check())) {
                problems.add(
                        new LintProblem(change.file(), change.line(), "检查 " + change.check() + " 的起始年度晚于截止年度，永远不会执行"));
            }
        } catch (RuleFileException e) {
            problems.add(RuleLint.problem(e));
        }
    }
}
