package cn.mingjian.facts;

import java.util.List;

/** Tells whose receptions a figure is of: those of all units, or of one of them (区社保中心国内公务接待4批次). */
final class Receptions {

    private static final String RECEPTION = "三公经费/公务接待费";

    private final NarrativeContext context;

    Receptions(NarrativeContext context) {
        this.context = context;
    }

    /** Receptions are listed by unit (区社保中心国内公务接待4批次): what one of several units did is not the whole. */
    List<String> withUnit(Token token, List<String> concepts) {
        if (!concepts.get(0).startsWith(RECEPTION)) {
            return concepts;
        }
        int start = context.clauseStart(token.start());
        while (start < token.start()) {
            Token first = context.tokens.startingAt(start);
            if (first == null
                    || !(WordKind.fits(first, WordKind.YEAR)
                            || first.is(WordKind.SELF)
                            || first.is(WordKind.COMPARE))) {
                break;
            }
            start = first.end();
        }
        String unit = context.text().substring(start, token.start());
        boolean named = unit.length() >= 2
                && context.vocabulary.lexicon().of(unit.substring(unit.length() - 1)).stream()
                        .anyMatch(e -> e.kind().equals(WordKind.UNIT_ENDING));
        if (!named || isSelf(unit)) {
            return concepts;
        }
        return List.of(concepts.get(0) + "/" + unit);
    }

    /** Whether a name is the report's own unit: the same, its short form (县卫健局), or with more around it. */
    private boolean isSelf(String unit) {
        if (context.entity.isEmpty() || unit.contains(context.entity)) {
            return !context.entity.isEmpty();
        }
        int at = 0;
        for (int i = 0; i < context.entity.length() && at < unit.length(); i++) {
            at += context.entity.charAt(i) == unit.charAt(at) ? 1 : 0;
        }
        return at == unit.length();
    }
}
