package cn.mingjian.facts;

import java.util.List;

/** Finds whose a figure is that names nothing itself: of what is spoken of, of the whole it is a part of, or of nothing known. */
final class FigureOwner {

    private static final List<String> OF_PARTS =
            List.of(Measure.SHARE, Meanings.CHANGE, Meanings.CHANGE_RATE, Measure.COMPLETION);

    private final NarrativeContext context;
    private final Meanings meanings;
    private final ChangeOwner changes;
    private final ShareOwner shares;
    private final ExecutionOwner executions;
    private final FigureLists lists;

    FigureOwner(
            NarrativeContext context,
            SubjectReader subjects,
            Meanings meanings,
            ChangeOwner changes,
            FigureLists lists) {
        this.context = context;
        this.meanings = meanings;
        this.changes = changes;
        this.lists = lists;
        shares = new ShareOwner(context, subjects);
        executions = new ExecutionOwner(context);
    }

    /** What the figure at an index is of, that would be of the subject by what was said last; nothing where it cannot be. */
    List<String> of(int index, PatternMatch match) {
        SentenceState state = context.state;
        boolean change = match.meaning().equals(Meanings.CHANGE);
        if (change && changes.isWhole(index)) {
            state.subject = List.of(state.whole);
        } else if (match.meaning().equals(Measure.SHARE) && shares.isWhole(match)) {
            state.subject = List.of(state.whole);
            state.part = null;
        } else if (change && changes.isPart(index)) {
            state.subject = List.of(state.lastPart);
        } else if (match.meaning().equals(Measure.EXECUTION_RATE)) {
            String proved = executions.of(match);
            state.subject = proved == null ? state.subject : List.of(proved);
        }
        List<String> concepts = state.subject;
        return isOfAnother(index, match) ? paidBeside(index, concepts) : ofPart(match, concepts);
    }

    /**
     * Whether a figure cannot be of the subject: money where things were counted last (保有量2辆，…减少0.28万元), a share
     * behind things counted aside (项目有4个，占57%), the first of several listed for each of several, where only one of them is known (分别下降18%、21.6%).
     */
    private boolean isOfAnother(int index, PatternMatch match) {
        SentenceState state = context.state;
        boolean money = context.tokens.all().get(index).figure().unit().isMoney();
        return (state.counted && money && isOfTheAccounts(meanings.meaning(match)))
                || (state.aside && match.meaning().equals(Measure.SHARE) && namesNoWhole(match))
                || (state.each && state.subject.size() == 1 && lists.goesOn(index));
    }

    /** What this sentence told the spending on, of which things were counted since (公务用车购置费84万元，购置3辆；减少28万元). */
    private List<String> paidBeside(int index, List<String> concepts) {
        List<String> paid = context.state.paid;
        boolean money = context.tokens.all().get(index).figure().unit().isMoney();
        boolean beside = context.state.counted
                && money
                && paid.size() == 1
                && ConceptPath.parent(paid.get(0)).equals(ConceptPath.parent(concepts.get(0)));
        context.state.subject = beside ? paid : context.state.subject;
        return beside ? paid : List.of();
    }

    private static boolean namesNoWhole(PatternMatch match) {
        return match.pattern().attribute("整体").isEmpty() || match.anchor().start() - match.start() == 1;
    }

    static boolean isOfTheAccounts(String meaning) {
        return meaning.equals(Meanings.CHANGE) || meaning.endsWith(Measure.BUDGET) || meaning.endsWith(Measure.FINAL);
    }

    /** A share right behind a part that is called by its own name is of that part; what is said of an unknown part is of no other. */
    private List<String> ofPart(PatternMatch match, List<String> concepts) {
        String part = context.state.part;
        if (SentenceState.UNKNOWN.equals(part) && OF_PARTS.contains(match.meaning())) {
            return List.of();
        }
        context.state.part = null;
        return part == null || !match.meaning().equals(Measure.SHARE) ? concepts : List.of(part);
    }
}
