package cn.mingjian.rules;

import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that no case proves, and cases of checks that do not exist. */
final class CaseLint {

    private static final Set<CaseExpectation.Kind> FINDS =
            Set.of(CaseExpectation.Kind.REPORTED, CaseExpectation.Kind.CONSEQUENCE);
    private static final Set<CaseExpectation.Kind> KEEPS_STILL = Set.of(
            CaseExpectation.Kind.PASSED,
            CaseExpectation.Kind.SILENT,
            CaseExpectation.Kind.ROUNDING,
            CaseExpectation.Kind.UNDETERMINED,
            CaseExpectation.Kind.NOT_APPLICABLE);

    private final List<LintProblem> problems = new ArrayList<>();

    /**
     * The cases of one pack.
     *
     * @param known every check the pack has, those it inherits included
     * @param own the checks it defines itself, with the place of each
     */
    CaseLint(RulePack pack, Set<String> known, Map<String, LintProblem> own) {
        List<RuleCase> cases = PackCases.of(pack, e -> problems.add(RuleLint.problem(e)));
        for (RuleCase example : cases) {
            if (!known.contains(example.check())) {
                problems.add(new LintProblem(example.file(), example.line(), "例子所属的检查 " + example.check() + " 不存在"));
            }
            example.expectations().stream()
                    .filter(e -> !known.contains(e.check()))
                    .forEach(e ->
                            problems.add(new LintProblem(example.file(), e.line(), "期望中的检查 " + e.check() + " 不存在")));
        }
        own.forEach((check, place) -> {
            if (!proves(cases, check, FINDS)) {
                problems.add(new LintProblem(place.file(), place.line(), "检查 " + check + " 没有应当报出的例子"));
            }
            if (!proves(cases, check, KEEPS_STILL)) {
                problems.add(new LintProblem(place.file(), place.line(), "检查 " + check + " 没有不应报出的例子"));
            }
        });
    }

    private static boolean proves(List<RuleCase> cases, String check, Set<CaseExpectation.Kind> kinds) {
        return cases.stream()
                .flatMap(c -> c.expectations().stream())
                .anyMatch(e -> e.check().equals(check) && kinds.contains(e.kind()));
    }

    List<LintProblem> problems() {
        return List.copyOf(problems);
    }
}
