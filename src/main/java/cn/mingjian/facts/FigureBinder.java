package cn.mingjian.facts;

import cn.mingjian.amount.Dimension;
import java.util.List;

/** Binds a figure to what it is of and what it measures: by sentence pattern, by its place in a list, or as mere information. */
final class FigureBinder {

    private final NarrativeContext context;
    private final SubjectReader subjects;
    private final ListedItems listedItems;
    private final Information information;
    private final Bindings bindings;
    private final Meanings meanings;
    private final ChangeOwner changeOwner;
    private final FigureOwner owner;
    private final FigureLists lists;
    private final PatternConditions conditions;
    private final UnitCounts units;
    private final Occasions occasions;
    private final Directions directions;

    FigureBinder(NarrativeContext context, SubjectReader subjects) {
        this.context = context;
        this.subjects = subjects;
        Phrases phrases = new Phrases(context);
        bindings = new Bindings(context);
        meanings = new Meanings(context, subjects);
        changeOwner = new ChangeOwner(context);
        lists = new FigureLists(context);
        owner = new FigureOwner(context, subjects, meanings, changeOwner, lists);
        conditions = new PatternConditions(context);
        units = new UnitCounts(context);
        occasions = new Occasions(context);
        directions = new Directions(context);
        listedItems = new ListedItems(context, phrases);
        information = new Information(context, phrases, bindings);
    }

    /** Binds the figure at an index together with those listed right behind it. Returns the index after them. */
    int bind(int index) {
        List<Token> group = lists.from(index);
        Token first = group.get(0);
        PatternMatch match = context.vocabulary.sentences().best(context.tokens, first, context.run, conditions::hold);
        if (match != null && context.state.reason && !speaksForItself(match)) {
            match = null;
        }
        if (match != null && directions.isOpen(match)) {
            context.writer.count(first.figure(), false);
            return index + 1;
        }
        if (match != null && !context.state.reason) {
            takeName(match);
        }
        boolean each = group.size() > 1 && context.state.each;
        List<String> concepts =
                match == null || namesAnother(match) ? List.of() : each ? context.state.subject : concepts(match);
        if (!concepts.isEmpty() && concepts.equals(context.state.subject)) {
            concepts = owner.of(index, match);
        }
        String listed = match == null || match.meaning().equals(Meanings.AMOUNT) ? listedItems.concept(first) : null;
        if (listed != null && !context.state.reason && !isClassOf(concepts, listed)) {
            context.state.subject = List.of(listed);
            context.state.joint = false;
            context.state.name(context.state.subject);
            bindings.write(listed, context.state.listMeasure(), first);
        } else if (!concepts.isEmpty()) {
            bind(match, concepts, group);
            return index + 2 * group.size() - 1;
        } else {
            if (!first.figure().isWorded()) {
                inform(first);
            }
            return index + 1;
        }
        context.writer.count(first.figure(), true);
        return index + 1;
    }

    /** Takes in the name of an item without marks that stands before the words for a measure (行政运行年初预算为12万元). */
    private void takeName(PatternMatch match) {
        boolean measured = FigureOwner.isOfTheAccounts(meanings.meaning(match))
                && !match.meaning().equals(Meanings.CHANGE);
        boolean bare = match.pattern().attribute("概念").isEmpty()
                && match.word(WordKind.ITEM) == null
                && match.word(WordKind.COMPARE) == null;
        boolean colon = match.start() > 0 && context.text().charAt(match.start() - 1) == '：';
        String item = measured && bare ? listedItems.named(colon ? match.start() - 1 : match.start()) : null;
        if (item != null) {
            context.speakOf(List.of(item));
        }
    }

    /** Takes a figure as mere information. Money of something unknown: what is said next is of that. */
    private void inform(Token token) {
        boolean bound = information.bind(token);
        context.writer.count(token.figure(), bound);
        context.state.aside = token.figure().unit().dimension() == Dimension.COUNT;
        if (!bound && token.figure().unit().isMoney()) {
            context.state.part = SentenceState.UNKNOWN;
            if (!context.state.alive) {
                context.state.subject = List.of();
            }
        }
    }

    /** Whether the words name the class that a 款 or 项 of the same name lies in (其他支出). */
    private static boolean isClassOf(List<String> concepts, String listed) {
        return concepts.size() == 1
                && listed.startsWith(concepts.get(0) + "/")
                && listed.endsWith(concepts.get(0).substring(concepts.get(0).lastIndexOf('/')));
    }

    /**
     * Whether a name that means nothing here stands right before the words that were recognised (财政拨款会议费支出预算…): the
     * figure is of that, and not of what the part of the report speaks of.
     */
    private boolean namesAnother(PatternMatch match) {
        if (occasions.endsName(match)) {
            return true;
        }
        if (!match.pattern().attribute("概念").isEmpty()) {
            return false;
        }
        Token item = match.pattern().hasPlaceFor(WordKind.ITEM) ? match.word(WordKind.ITEM) : null;
        if (item != null) {
            return !match.meaning().equals(Measure.SHARE) && subjects.isForeign(item);
        }
        Token before = context.tokens.endingAt(match.start());
        if (before != null && WordKind.isItem(before) && !before.is(WordKind.LEVEL)) {
            return subjects.concepts(before).isEmpty();
        }
        return context.namesEnd(match.start()) && !namesProject(match.start());
    }

    /** Whether the name right before a place is that of the project spoken of (某某整治项目|全年预算12万元). */
    private boolean namesProject(int at) {
        return context.state.isAbout(ProjectMark.ROOT)
                && context.text()
                        .substring(0, at)
                        .endsWith(context.state.subject.get(0).substring(ProjectMark.ROOT.length() + 1));
    }

    /** In a reason only a change of a named item over a named base is a figure of the accounts. */
    private boolean speaksForItself(PatternMatch match) {
        return Meanings.CHANGES.contains(match.meaning())
                && context.state.base != null
                && !context.state.subject.isEmpty();
    }

    private List<String> concepts(PatternMatch match) {
        String given = match.pattern().attribute("概念");
        List<String> occasion = occasions.instead(match.meaning(), given);
        if (occasion != null) {
            return occasion;
        }
        if (given.isEmpty()) {
            return countChanged(match) ? List.of(lastNamed()) : context.state.subject;
        }
        if (given.equals("{项}")) {
            Token item = match.word(WordKind.ITEM);
            return item == null ? List.of() : subjects.concepts(item);
        }
        if (given.equals("{前项}")) {
            String root = context.first(Scope::fallback, null);
            return root == null || context.state.phrase.isEmpty()
                    ? List.of()
                    : List.of(root + "/" + context.state.phrase);
        }
        if (given.equals("..")) {
            return counted();
        }
        if (given.equals("{前者}") || given.equals("{后者}")) {
            return oneOfTwo(given.equals("{前者}"));
        }
        if (given.startsWith("./")) {
            return context.state.subject.isEmpty()
                    ? List.of()
                    : List.of(stepped(context.state.counting(), given.substring(1)));
        }
        boolean labelled = given.contains("{句首}");
        return labelled && holdsFigure(label())
                ? List.of()
                : List.of(units.bought(match.start(), given.replace("{句首}", label())));
    }

    /** Whether things changed in number that were counted last and belong to what is spoken of (国内公务接待9批次，比上年增加2批次). */
    private boolean countChanged(PatternMatch match) {
        return match.meaning().equals(Meanings.CHANGE)
                && match.anchor().figure().unit().dimension() == Dimension.COUNT
                && context.state.subject.size() == 1
                && lastNamed().startsWith(context.state.subject.get(0) + "/");
    }

    private String lastNamed() {
        List<String> named = context.state.named;
        return named.isEmpty() ? "" : named.get(named.size() - 1);
    }

    /** What the things belong to that this sentence counted last (国内接待费 behind its 批次). */
    private List<String> counted() {
        String last = lastNamed();
        return last.indexOf('/') < 0 ? List.of() : List.of(last.substring(0, last.lastIndexOf('/')));
    }

    /** The former or the latter of the last two that were named. */
    private List<String> oneOfTwo(boolean former) {
        List<String> named = context.state.named;
        int at = named.size() - (former ? 2 : 1);
        return at < 0 || named.size() < 2 ? List.of() : List.of(named.get(at));
    }

    /** The words a passage begins with, up to its first sign: a label in front of what is said. */
    private String label() {
        String text = context.text();
        int end = 0;
        while (end < text.length() && "，。；：".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Wording.step(text.substring(0, end));
    }

    /** Whether words that a passage begins with hold a figure: they tell something and are no label. */
    private boolean holdsFigure(String label) {
        return context.tokens.between(0, label.length()).stream()
                .anyMatch(t -> t.figure() != null && t.figure().hasUnit());
    }

    private static String stepped(String concept, String step) {
        return concept.endsWith(step) ? concept : concept + step;
    }

    private void bind(PatternMatch match, List<String> concepts, List<Token> group) {
        SentenceState state = context.state;
        Token first = group.get(0);
        String meaning = meanings.meaning(match);
        Token direction = Directions.of(match);
        boolean change = meaning.equals(Meanings.CHANGE) || meaning.equals(Meanings.CHANGE_RATE);
        boolean down =
                change && (direction == null ? goesOnDown(match, meaning, concepts) : Directions.goesDown(direction));
        if (change) {
            compareWith(
                    match,
                    meaning.equals(Meanings.CHANGE)
                            ? changeOwner.budget(context.tokens.all().indexOf(first))
                            : null);
        }
        String wording = change && direction != null && !Directions.isUnsettled(match)
                ? context.text().substring(direction.start(), direction.end())
                : "";
        String measure = meanings.measure(meaning);
        String of = meanings.of(meaning, measure, match);
        int from = Math.min(match.start(), context.clauseStart(first.start()));
        boolean shared = group.size() == concepts.size() && group.size() > 1;
        for (int i = 0; shared && i < group.size(); i++) {
            Token figure = group.get(i);
            bindings.write(List.of(concepts.get(i)), measure, of, figure, down, wording, from, figure.end());
        }
        if (!shared) {
            bindings.write(asSpokenOf(concepts), measure, of, first, down, wording, from, match.end());
        }
        group.forEach(t -> context.writer.count(t.figure(), true));
        if (change && direction != null) {
            state.fallen = down ? concepts : List.of();
        }
        remember(match, concepts, measure, first);
    }

    /** Concepts that one figure is of: their sum where they were listed one by one and it does not speak of each. */
    private List<String> asSpokenOf(List<String> concepts) {
        SentenceState state = context.state;
        boolean sum = state.joint && concepts.size() > 1 && !state.each && concepts == state.subject;
        return sum ? List.of(joined(concepts)) : concepts;
    }

    /** A rate without a word of its own goes where its amount went (减少…，变动幅度为…). */
    private boolean goesOnDown(PatternMatch match, String meaning, List<String> concepts) {
        return meaning.equals(Meanings.CHANGE_RATE)
                && concepts.equals(context.state.fallen)
                && context.text().substring(match.start(), match.end()).indexOf('增') != 0;
    }

    /** What a pattern itself says the subject is compared with (大于预算数, 高于上年); else what was said before it. */
    private void compareWith(PatternMatch match, String budget) {
        String base = meanings.base(match);
        base = base == null ? budget : base;
        if (base == null && countsOnly(match)) {
            base = SentenceState.PRIOR_YEAR;
        }
        if (base != null) {
            context.state.base = base;
            context.state.baseYear = null;
            context.state.baseBudget = null;
        }
    }

    /** Whether things are counted (公务用车减少4辆): that is over the year before, whatever money was compared with. */
    private static boolean countsOnly(PatternMatch match) {
        return match.anchor().figure().unit().dimension() == Dimension.COUNT && match.word(WordKind.COMPARE) == null;
    }

    private void remember(PatternMatch match, List<String> concepts, String measure, Token figure) {
        SentenceState state = context.state;
        state.name(concepts);
        state.aside = false;
        context.spokenInPart.addAll(concepts);
        directions.remember(match, measure);
        boolean goesOn = state.counted && !figure.figure().unit().isMoney();
        state.counted = (measure.equals(Measure.COUNT) || goesOn)
                && concepts.equals(state.subject)
                && concepts.get(0).indexOf('/') > 0;
        if (figure.figure().unit().isMoney()
                && !List.of(Measure.CHANGE, Measure.LONG_CHANGE, Measure.BUDGET_GAP)
                        .contains(measure)
                && match.word(WordKind.COMPARE) == null
                && match.pattern().attribute("旁及").isEmpty()
                && !concepts.get(0).startsWith(Information.REASONS)) {
            state.amountMeasure = measure;
            state.paid = measure.equals(Measure.FINAL) ? concepts : state.paid;
        }
        if (measure.endsWith(Measure.BUDGET)) {
            state.budget = measure;
        }
        directions.rememberBudget(measure, figure);
        String then = match.pattern().attribute("焦点后");
        if (!then.isEmpty()) {
            state.subject = List.of(then.replace("{句首}", label()));
            state.joint = false;
            state.alive = true;
            state.settled = match.end();
        }
    }

    private static String joined(List<String> concepts) {
        StringBuilder joined = new StringBuilder(concepts.get(0));
        for (String concept : concepts.subList(1, concepts.size())) {
            joined.append("、").append(concept.substring(concept.lastIndexOf('/') + 1));
        }
        return joined.toString();
    }
}
