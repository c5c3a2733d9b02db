package cn.mingjian.facts;

import java.util.List;

/** Tells whose receptions or purchases a figure is of: those of all units, or of one of them (区社保中心国内公务接待4批次, 政法部门购置39辆). */
final class UnitCounts {

    private static final String RECEPTION = "三公经费/公务接待费";
    private static final String PURCHASES = "三公经费/公务用车购置及运行维护费/购置数";

    private final NarrativeContext context;

    UnitCounts(NarrativeContext context) {
        this.context = context;
    }

    /** Receptions are listed by unit (区社保中心国内公务接待4批次): what one of several units did is not the whole. */
    List<String> withUnit(Token token, List<String> concepts) {
        String unit = concepts.get(0).startsWith(RECEPTION) ? unit(token.start()) : "";
        return unit.isEmpty() ? concepts : List.of(concepts.get(0) + "/" + unit);
    }

    /** So are the vehicles bought, where a verb says so and no name (政法部门购置39辆). */
    String bought(int at, String concept) {
        String unit = concept.equals(PURCHASES) ? unit(at) : "";
        int name = concept.lastIndexOf('/');
        return unit.isEmpty() ? concept : concept.substring(0, name) + "/" + unit + concept.substring(name);
    }

    /** The unit whose name ends at a place, or the empty string where there is none or it is the report's own. */
    private String unit(int at) {
        int start = context.clauseStart(at);
        while (start < at) {
            Token first = context.tokens.startingAt(start);
            if (first == null
                    || !(WordKind.fits(first, WordKind.YEAR)
                            || first.is(WordKind.SELF)
                            || first.is(WordKind.COMPARE))) {
                break;
            }
            start = first.end();
        }
        String unit = context.text().substring(start, at);
        boolean named = unit.length() >= 2
                && context.vocabulary.lexicon().of(unit.substring(unit.length() - 1)).stream()
                        .anyMatch(e -> e.kind().equals(WordKind.UNIT_ENDING));
        return !named || isSelf(unit) ? "" : unit;
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
