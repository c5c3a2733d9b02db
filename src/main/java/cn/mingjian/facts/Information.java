package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import java.util.List;

/** Binds figures that name no item of the accounts: parts of a list by their own name, anything else as mere information. */
final class Information {

    /** Root of what is told besides: nothing is reckoned with it. */
    static final String REASONS = "说明事项";

    private static final String AMOUNT = "金额";
    private static final String RATIO = "比率";
    private static final String AREA = "面积";
    private static final String STAFF = "基本情况";
    private static final List<String> PEOPLE = List.of("人", "名");
    private static final String NUMBERING = "（）()一二三四五六七八九十0123456789、.．";
    private static final String AFTER_NAME = "（，：截共现实编核在有";
    private static final int LONGEST_NAME = 30;
    private static final int CENTS = 2;

    private final NarrativeContext context;
    private final Phrases phrases;
    private final Bindings bindings;
    private final Occasions occasions;

    Information(NarrativeContext context, Phrases phrases, Bindings bindings) {
        this.context = context;
        this.phrases = phrases;
        this.bindings = bindings;
        occasions = new Occasions(context);
    }

    /** Binds a figure to the noun it stands with; false where there is none or where it would be a guess. */
    boolean bind(Token token) {
        Figure figure = token.figure();
        if (!figure.hasUnit() && (figure.value().scale() != CENTS || isInRow(token))) {
            return false;
        }
        SentenceState state = context.state;
        String phrase = phrase(token);
        if (phrase.isEmpty()) {
            return false;
        }
        if (!state.reason && occasion(token, phrase)) {
            return true;
        }
        boolean money = figure.unit().isMoney() || !figure.hasUnit();
        String root = context.first(Scope::fallback, null);
        boolean aside = state.reason || isAside(figure);
        if (!state.reason) {
            boolean part = state.listRoot != null || (root == null && context.isDividing());
            if (part && money && (startsAsComparison(phrase) || hasNoName(token))) {
                return false;
            }
            if (state.listRoot != null && money) {
                return part(state.listRoot + "/" + phrase, state.listMeasure(), token);
            }
            aside |= part && isChange(token);
            if (part && isChange(token) && hasNoName(token)) {
                return false;
            }
            if (root == null && context.isDividing() && !aside) {
                return part(state.whole + "/" + phrase, money ? state.listMeasure() : measure(figure), token);
            }
        }
        if (root == null && aside) {
            root = REASONS;
        }
        if (root == null) {
            return false;
        }
        bindings.write(root + staff(root, figure) + "/" + phrase, measure(figure), token);
        return true;
    }

    /** One of several receptions or journeys that are told one by one. */
    private boolean occasion(Token token, String phrase) {
        String bracketed = occasions.beforeBracket(token, phrases);
        String before = bracketed.isEmpty() ? phrases.before(token) : bracketed;
        String counted = occasions.counted(before.isEmpty() ? phrase : before, token.figure());
        if (counted == null) {
            return false;
        }
        bindings.write(counted, Measure.COUNT, token);
        occasions.enter(counted);
        return true;
    }

    /** The unit that a passage begins with and whose people it counts: each office of a department has people of its own. */
    private String staff(String root, Figure figure) {
        if (!root.equals(STAFF) || !PEOPLE.contains(figure.unit().symbol())) {
            return "";
        }
        String text = context.text();
        int start = 0;
        while (start < text.length() && NUMBERING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int end = start + 2; end < Math.min(text.length(), start + LONGEST_NAME); end++) {
            Token last = context.tokens.endingAt(end);
            if (last != null && last.is(WordKind.UNIT_ENDING) && AFTER_NAME.indexOf(text.charAt(end)) >= 0) {
                String name = text.substring(start, end);
                return name.equals(context.entity) ? "" : "/" + name;
            }
            if ("，。；".indexOf(text.charAt(end)) >= 0 || (last != null && last.figure() != null)) {
                break;
            }
        }
        return "";
    }

    /** Whether nothing stands with a figure that could be its name. */
    private boolean hasNoName(Token token) {
        return phrases.before(token).isEmpty() && phrases.after(token).isEmpty();
    }

    /** Whether words say what is compared with and name nothing (比上年). */
    private boolean startsAsComparison(String phrase) {
        Lexicon.Match match = context.vocabulary.lexicon().longest(phrase, 0);
        return match != null && match.entries().stream().anyMatch(e -> e.kind().equals("比较"));
    }

    /** Whether it says how far something rose or fell (增长12.5%): a change of what is not known is no part. */
    private boolean isChange(Token token) {
        Token before = context.tokens.endingAt(token.start());
        return before != null && before.is(WordKind.CHANGE);
    }

    /** Whether it counts what no part of the accounts is counted in (30条要求, 8项规定). */
    private boolean isAside(Figure figure) {
        return figure.unit().dimension() == Dimension.COUNT
                && !context.vocabulary.figures().counts(figure.unit());
    }

    /** Whether another number stands right beside it, a blank between them: a row of a table that lost its cells. */
    private boolean isInRow(Token token) {
        String text = context.text();
        return (token.start() > 0 && text.charAt(token.start() - 1) == ' ')
                || (token.end() < text.length() && text.charAt(token.end()) == ' ');
    }

    /** A part of a list, which the share behind it is of. */
    private boolean part(String concept, String measure, Token token) {
        bindings.write(concept, measure, token);
        if (token.figure().unit().isMoney()) {
            context.state.part = concept;
        }
        return true;
    }

    private static String measure(Figure figure) {
        return switch (figure.unit().dimension()) {
            case MONEY, NONE -> AMOUNT;
            case PERCENT -> RATIO;
            case SCORE -> Measure.SCORE;
            case AREA -> AREA;
            case COUNT -> Measure.COUNT;
        };
    }

    /** What is counted stands behind its number, and what is paid out; what is measured stands before it. */
    private String phrase(Token token) {
        String before = phrases.before(token);
        boolean counted = token.figure().unit().dimension() == Dimension.COUNT
                && token.figure().unit().symbol().indexOf('/') < 0;
        boolean paid = token.figure().unit().isMoney() && phrases.isVerbBefore(token);
        String after = counted || paid || before.isEmpty() ? phrases.after(token) : "";
        String phrase = before.isEmpty() || ((counted || paid) && !after.isEmpty()) ? after : before;
        if (phrase.isEmpty()) {
            int number = token.start() + token.figure().printed().length();
            return context.state.phrase.isEmpty()
                    ? context.text().substring(number, token.end())
                    : context.state.phrase;
        }
        context.state.phrase = phrase;
        return phrase;
    }
}
