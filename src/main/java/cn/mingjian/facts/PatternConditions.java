package cn.mingjian.facts;

/** Whether a sentence pattern may be used at a place: in the parts of a report and of the subjects it is written for. */
final class PatternConditions {

    private final NarrativeContext context;

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
