package cn.mingjian.facts;

import java.util.List;
import java.util.Map;

/**
 * Knows receptions and journeys that are told one by one (上级检查12批次86人次，外地考察14批次107人次): each is a part with figures of
 * its own, and none of these is that of the whole.
 */
final class Occasions {

    private static final String RECEPTION = "三公经费/公务接待费";
    private static final String HOME_RECEPTION = RECEPTION + "/国内接待费";
    private static final String JOURNEY = "三公经费/因公出国（境）费";
    private static final String GROUPS = "/团组数";
    private static final String BATCHES = "/批次";
    private static final String PERSONS = "/人次";
    private static final Map<String, String> STEPS =
            Map.of("批次", BATCHES, "批", BATCHES, "人次", PERSONS, "人", PERSONS, "团组", GROUPS, "个团组", GROUPS);
    private static final List<String> HEADS = List.of("人均费用", "批均费用");
    private static final String GROUP = "团";
    private static final String RECEIVED = "接待";
    /** Fewer characters name no occasion. */
    private static final int SHORTEST = 4;

    private final NarrativeContext context;

    Occasions(NarrativeContext context) {
        this.context = context;
    }

    /** What is counted of an occasion that is named right before its figure, or null where none is told. */
    String counted(String phrase, Figure figure) {
        String whole = whole();
        String step = STEPS.get(figure.unit().symbol());
        if (step == null && figure.unit().symbol().equals("个") && phrase.contains(GROUP)) {
            step = GROUPS;
        }
        boolean fits = step != null && whole != null && !step.equals(whole.startsWith(JOURNEY) ? BATCHES : GROUPS);
        return fits && isName(phrase) ? whole + "/" + phrase + step : null;
    }

    /** Whether the words that count receptions are but the end of the name of one, in a list of them (某地考察|接待3批次). */
    boolean endsName(PatternMatch match) {
        int at = match.start();
        Token anchor = match.anchor();
        if (!STEPS.containsKey(anchor.figure().unit().symbol())
                || !context.text().substring(at, anchor.start()).equals(RECEIVED)) {
            return false;
        }
        int from = at;
        while (from > 0 && !NarrativeContext.isBoundary(context.text().charAt(from - 1))) {
            from--;
        }
        return at - from >= SHORTEST
                && !context.vocabulary.isNoOccasion(context.text().substring(from, at))
                && context.tokens.between(from, at).stream().allMatch(t -> t.figure() == null && t.year() == null)
                && (context.isDividing() || context.state.occasion != null)
                && whole() != null;
    }

    /** Whether words name an occasion, and are not those between two numbers (2个批次和9人次). */
    private static boolean isName(String phrase) {
        return !phrase.isEmpty() && STEPS.keySet().stream().noneMatch(phrase::startsWith);
    }

    /** Speaks of the occasion that a figure just counted. */
    void enter(String counted) {
        SentenceState state = context.state;
        state.occasion = ConceptPath.parent(counted);
        state.subject = List.of(counted);
        state.counted = true;
        state.name(state.subject);
    }

    /** The name that stands before the bracket a figure of a journey opens (赴某国开展合作（2人次，…）), or the empty string. */
    String beforeBracket(Token token, Phrases phrases) {
        boolean opens = token.start() > 1 && context.text().charAt(token.start() - 1) == '（';
        return opens
                        && context.state.isAbout(JOURNEY)
                        && STEPS.containsKey(token.figure().unit().symbol())
                ? phrases.before(token.start() - 1)
                : "";
    }

    /**
     * What words mean that name a whole, or nothing, while one of its occasions is spoken of: money is that occasion's, and what a
     * guest cost on average is the whole's, unless the money of the occasion was told. Null where the words mean what they say.
     */
    List<String> instead(String meaning, String named) {
        String occasion = context.state.occasion;
        if (occasion == null || !context.state.isAbout(occasion)) {
            return null;
        }
        String whole = ConceptPath.parent(occasion);
        if (named.isEmpty() && HEADS.contains(meaning) && !context.state.named.contains(occasion)) {
            return List.of(whole);
        }
        return named.equals(whole) ? List.of(occasion) : null;
    }

    /** What the occasions are parts of, or null where they are of nothing known. */
    private String whole() {
        SentenceState state = context.state;
        if (state.occasion != null) {
            return ConceptPath.parent(state.occasion);
        }
        String spoken = context.isDividing() ? state.whole : state.isAbout(JOURNEY) ? state.subject.get(0) : null;
        if (spoken == null || !(ConceptPath.isWithin(spoken, RECEPTION) || ConceptPath.isWithin(spoken, JOURNEY))) {
            return null;
        }
        String whole = STEPS.containsValue(spoken.substring(spoken.lastIndexOf('/'))) || spoken.endsWith(GROUPS)
                ? ConceptPath.parent(spoken)
                : spoken;
        boolean home = whole.equals(RECEPTION) && context.spokenInPart.contains(HOME_RECEPTION + BATCHES);
        return home ? HOME_RECEPTION : whole;
    }
}
