package cn.mingjian.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a sentence pattern may be used at a place: in the parts of a report and of the subjects it is written for. */
final class PatternConditions {

    private final NarrativeContext context;
    /** Which scopes, as patterns write them, the passage lies in: hundreds of patterns are asked at every figure. */
    private final Map<String, Boolean> known = new HashMap<>();

    private List<Scope> knownOf;

    PatternConditions(NarrativeContext context) {
        this.context = context;
    }

    boolean hold(SentencePattern pattern) {
        String scope = pattern.attribute("范围");
        if (!scope.isEmpty() && !inScope(scope)) {
            return false;
        }
        String subject = pattern.attribute("焦点");
        if (subject.isEmpty()) {
            return true;
        }
        return subject.startsWith("=")
                ? context.state.subject.contains(subject.substring(1))
                : context.state.isAbout(subject);
    }

    private boolean inScope(String scope) {
        if (context.scopes != knownOf) {
            known.clear();
            knownOf = context.scopes;
        }
        return known.computeIfAbsent(scope, this::isOpen);
    }

    private boolean isOpen(String scope) {
        if (scope.startsWith("!")) {
            return !context.isIn(scope.substring(1));
        }
        for (String name : scope.split("\\|")) {
            if (context.isIn(name)) {
                return true;
            }
        }
        return false;
    }
}
