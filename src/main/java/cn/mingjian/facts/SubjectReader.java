package cn.mingjian.facts;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands who or what a passage speaks of: items of the accounts, classification paths, what is compared with what. */
final class SubjectReader {

    /** Last step of what balances income and spending, which is no item of the classification. */
    private static final String TOTAL = "/总计";

    private static final String AMONG = "其中";

    /** Separates what a name may mean. */
    private static final String EITHER = " 或 ";

    private static final String LINKS = "、|和|及|与|以及|及其";
    private static final int LONGEST_NAME = 80;
    /** The number of a part within a sentence, right before its name. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[，。；：])(?:\\d{1,2}[.．、]|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])$");

    private static final int LONGEST_NUMBER = 5;

    private static final Pattern EXPLANATION = Pattern.compile("[均全]?(?:部|都)?[为是系].{2,}");
    private static final int SHORTEST_NAME = 2;

    private final NarrativeContext context;
    private final UnitCounts units;

    SubjectReader(NarrativeContext context) {
        this.context = context;
        units = new UnitCounts(context);
    }

    /** Takes in an item of the accounts, unless it is the whole of a share or no item here. */
    void item(int index) {
        Token token = context.tokens.all().get(index);
        if ((context.state.use && !hasFigure(index)) || isWholeOfShare(index) || isExplanation(index)) {
            return;
        }
        List<String> concepts = concepts(token);
        if (concepts.isEmpty()) {
            return;
        }
        SentenceState state = context.state;
        if (continuesList(index)) {
            List<String> joined = new ArrayList<>(state.subject);
            concepts.stream().filter(c -> !joined.contains(c)).forEach(joined::add);
            state.subject = List.copyOf(joined);
            state.joint = true;
        } else {
            context.speakOf(concepts);
            rememberClass(token, concepts.get(0));
        }
        state.each = false;
        if (context.text().startsWith("中的", token.end())) {
            state.listRoot = concepts.get(0);
        } else if (context.text().startsWith("中：", token.end())) {
            state.whole = concepts.get(0);
        }
    }

    /** A class that is spoken of by name is the one that the 款 and 项 below it belong to. */
    private void rememberClass(Token token, String concept) {
        String last = concept.substring(concept.lastIndexOf('/') + 1);
        Token next = token.end() < context.text().length() ? context.tokens.startingAt(token.end()) : null;
        boolean marked = next != null && next.is(WordKind.LEVEL);
        if (!marked
                && token.is(WordKind.CLASS)
                && token.entry(WordKind.CLASS).value().equals(last)
                && !context.state.reason) {
            context.state.functionClass = last;
            context.state.functionGroup = null;
        }
    }

    /** Whether a figure stands right behind a name: a purpose that is told in figures is a list of parts. */
    private boolean hasFigure(int index) {
        List<Token> all = context.tokens.all();
        int next = behindFillers(index);
        return next < all.size() && all.get(next).figure() != null;
    }

    /** The index behind a name and the words that may stand between it and its figure. */
    private int behindFillers(int index) {
        List<Token> all = context.tokens.all();
        int next = index + 1;
        while (next < all.size()
                && (all.get(next).is(WordKind.TAIL) || all.get(next).is(WordKind.COPULA))) {
            next++;
        }
        return next;
    }

    /** Whether a clause only says what the amount before it is (机关运行经费甲万元，为局机关的公用经费，比上年减少…). */
    private boolean isExplanation(int index) {
        Token token = context.tokens.all().get(index);
        String clause = context.text().substring(saidSince(token.start()), token.start());
        return EXPLANATION.matcher(clause).matches()
                && token.end() < context.text().length()
                && context.text().charAt(token.end()) == '，'
                && !context.state.subject.isEmpty();
    }

    /** Where the words begin that a place goes on with: behind the last comma, stop, bracket or figure. */
    private int saidSince(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_NAME
                && "，。；：（）".indexOf(context.text().charAt(start - 1)) < 0) {
            Token before = context.tokens.endingAt(start);
            if (before != null && before.endsPhrase()) {
                break;
            }
            start = before == null ? start - 1 : before.start();
        }
        return start;
    }

    /** What a word names here, or nothing. */
    List<String> concepts(Token token) {
        Lexicon.Entry entry = entry(token);
        if (entry == null && token.is(WordKind.ECONOMIC)) {
            return ofSameName(token);
        }
        if (entry == null || (entry.opening() && !opens(token)) || context.namesEnd(token.start())) {
            return List.of();
        }
        return switch (entry.kind()) {
            case WordKind.CLASS -> under(context.itemRoot(), entry, token);
            case WordKind.ECONOMIC -> under(context.first(Scope::economicRoot, null), entry, token);
            default ->
                entry.value().startsWith("./")
                        ? below(entry.value().substring(1))
                        : entry.value().startsWith("../")
                                ? beside(entry.value().substring(2))
                                : units.withUnit(token, ofItem(token, meant(token, entry.value())));
        };
    }

    /** Behind an item of the classification, 其中：基本支出…，项目支出… are that item's: the table has them in these columns. */
    private List<String> ofItem(Token token, List<String> concepts) {
        String root = context.itemRoot();
        String whole = context.state.whole;
        boolean divided = root != null
                && whole != null
                && whole.startsWith(root + "/")
                && !whole.endsWith(TOTAL)
                && concepts.size() == 1;
        if (!divided || !context.sentence(token.start()).contains(AMONG)) {
            return concepts;
        }
        String concept = concepts.get(0);
        String parent = ConceptPath.parent(concept);
        boolean column = (root + "/").startsWith(parent + "/") && !parent.isEmpty();
        return column ? List.of(concept + whole.substring(root.length())) : concepts;
    }

    /** What a name stands for; of several things it may mean, the one that a table states with the amount behind the name. */
    private List<String> meant(Token token, String value) {
        String[] meanings = value.split(EITHER);
        Token figure = meanings.length > 1 ? amountBehind(token) : null;
        String name = context.text().substring(token.start(), token.end());
        for (String meaning : meanings) {
            Amount stated = figure == null ? null : context.tabled.get(meaning);
            if (stated != null
                    && stated.interval()
                            .meets(new Amount(
                                            figure.figure().value(),
                                            figure.figure().unit())
                                    .interval())) {
                context.meant.put(name, meaning);
                return List.of(meaning);
            }
        }
        // Where no amount tells, a name means what the passage called by it before.
        String meaning = figure == null ? context.meant.getOrDefault(name, meanings[0]) : meanings[0];
        return List.of(meaning.split("；"));
    }

    /** The several things of which a name means one, the likeliest first; nothing where it can mean but one. */
    List<String> meanings(Token token) {
        Lexicon.Entry entry = entry(token);
        return entry == null || !entry.value().contains(EITHER)
                ? List.of()
                : List.of(entry.value().split(EITHER));
    }

    /** The amount of money that stands right behind a name, or null. */
    private Token amountBehind(Token token) {
        int index = context.tokens.all().indexOf(token);
        int next = behindFillers(index);
        Token figure = next < context.tokens.all().size() ? context.tokens.all().get(next) : null;
        return figure != null
                        && figure.figure() != null
                        && figure.figure().unit().isMoney()
                ? figure
                : null;
    }

    /** The item of the functional classification that is called like an economic one (住房公积金), where those are spoken of. */
    private List<String> ofSameName(Token token) {
        String root = context.itemRoot();
        String path = root == null ? null : context.paths.find(context.text().substring(token.start(), token.end()));
        return path == null || !standsAlone(token) ? List.of() : List.of(root + "/" + path);
    }

    /** Whether a word is the name of something, but of nothing this part of the report speaks of. */
    boolean isForeign(Token token) {
        return !token.is(WordKind.LEVEL)
                && concepts(token).isEmpty()
                && (opens(token) || token.entries().stream().noneMatch(Lexicon.Entry::opening) || endsOtherName(token));
    }

    /** Whether a word such as 支出 ends the name of something unknown (科研支出), and its clause names no item and no purpose. */
    private boolean endsOtherName(Token token) {
        int unknown = 0;
        for (Token before : context.tokens.between(saidSince(token.start()), token.start())) {
            if (before.is(WordKind.LEVEL)
                    || before.is(WordKind.USE)
                    || (WordKind.isItem(before) && !concepts(before).isEmpty())) {
                return false;
            }
            boolean word = before.isLongWord() || before.figure() != null || before.year() != null;
            unknown += !word && Character.isIdeographic(context.text().charAt(before.start())) ? 1 : 0;
        }
        return unknown >= SHORTEST_NAME;
    }

    private List<String> under(String root, Lexicon.Entry entry, Token token) {
        return root == null || !standsAlone(token) ? List.of() : List.of(root + "/" + entry.value());
    }

    /** A part of the whole whose parts are being listed, else of what is spoken of. */
    private List<String> below(String step) {
        SentenceState state = context.state;
        if (context.isDividing()) {
            return List.of(state.whole + step);
        }
        return state.subject.isEmpty() ? List.of() : List.of(listed(state.subject.get(0)) + step);
    }

    /** What a concept is a part of where it is itself one of those that names stand for only below others (轿车2辆、越野车1辆). */
    private String listed(String concept) {
        String last = concept.substring(concept.lastIndexOf('/') + 1);
        Lexicon.Match word = context.vocabulary.lexicon().longest(last, 0);
        boolean part =
                word != null && word.entries().stream().anyMatch(e -> e.value().equals("./" + last));
        return part ? ConceptPath.parent(concept) : concept;
    }

    /** What is counted beside what was just counted (批次, 人次). */
    private List<String> beside(String step) {
        return context.state.subject.isEmpty() ? List.of() : List.of(context.state.counting() + step);
    }

    private Lexicon.Entry entry(Token token) {
        Lexicon.Entry following = following(token);
        if (following != null) {
            return following;
        }
        for (Scope scope : context.scopes) {
            for (Lexicon.Entry entry : token.entries()) {
                if (scope.name().equals(entry.scope())) {
                    return entry;
                }
            }
        }
        if (token.is(WordKind.ECONOMIC) && context.first(Scope::economicRoot, null) != null) {
            return token.entry(WordKind.ECONOMIC);
        }
        if (token.is(WordKind.CLASS) && context.itemRoot() != null) {
            return token.entry(WordKind.CLASS);
        }
        for (Lexicon.Entry entry : token.entries()) {
            if (entry.kind().equals(WordKind.ITEM) && entry.scope() == null) {
                return entry;
            }
        }
        return null;
    }

    /** What a word means after the concept spoken of last that gives it a meaning (一般公共预算财政拨款本年收入…，本年支出…). */
    private Lexicon.Entry following(Token token) {
        for (int i = context.spoken.size() - 1; i >= 0; i--) {
            String scope = NarrativeVocabulary.AFTER + context.spoken.get(i);
            for (Lexicon.Entry entry : token.entries()) {
                if (scope.equals(entry.scope()) && (!entry.opening() || opens(token))) {
                    return entry;
                }
            }
        }
        for (Lexicon.Entry entry : token.entries()) {
            if (entry.scope() != null
                    && entry.scope().startsWith(NarrativeVocabulary.WITHIN)
                    && holdsInPart(entry.scope())) {
                return entry;
            }
        }
        return null;
    }

    /** Whether this part of the report spoke of the first concept a head names (本节 甲 无 乙) and not of the second. */
    private boolean holdsInPart(String head) {
        String[] concepts = head.substring(NarrativeVocabulary.WITHIN.length()).split(NarrativeVocabulary.WITHOUT);
        return context.spokenInPart.contains(concepts[0])
                && (concepts.length < 2 || !context.spokenInPart.contains(concepts[1]));
    }

    private boolean opens(Token token) {
        Token before = context.tokens.endingAt(token.start());
        return token.start() == 0
                || "，。；：、！？（".indexOf(context.text().charAt(token.start() - 1)) >= 0
                || isNumbered(token.start())
                || (before != null
                        && (before.year() != null || before.is(Tokens.YEAR_WORD) || before.is(WordKind.LIST)));
    }

    /** Whether a number within the sentence stands right before (包括：1.工资福利支出…；（2）商品和服务支出…). */
    private boolean isNumbered(int at) {
        Matcher number = NUMBER.matcher(context.text()).region(Math.max(0, at - LONGEST_NUMBER), at);
        return number.find();
    }

    /** Whether a classification name is the whole name and not the end of a longer one (其他社会保障和就业支出). */
    private boolean standsAlone(Token token) {
        Token before = context.tokens.endingAt(token.start());
        return opens(token)
                || (before != null && (before.isWord() || before.figure() != null || before.start() == 0))
                || "的和及与".indexOf(context.text().charAt(token.start() - 1)) >= 0;
    }

    private boolean isWholeOfShare(int index) {
        List<Token> all = context.tokens.all();
        int before = index - 1;
        while (before >= 0
                && (WordKind.fits(all.get(before), WordKind.YEAR)
                        || all.get(before).is(WordKind.SELF))) {
            before--;
        }
        return before >= 0 && (context.text().charAt(all.get(before).end() - 1) == '占' || endsWhole(index));
    }

    /** Whether a longer name of the whole ends here (占|本部门一般公共预算公用经费|的7.39%). */
    private boolean endsWhole(int index) {
        int start = saidSince(context.tokens.all().get(index).start());
        int next = behindFillers(index);
        Token rate = next < context.tokens.all().size() ? context.tokens.all().get(next) : null;
        boolean share = rate != null
                && (context.text().startsWith("的", rate.start())
                        || (rate.figure() != null && rate.figure().unit().dimension() == Dimension.PERCENT));
        return share && context.text().startsWith("占", start) && !context.text().startsWith("占比", start);
    }

    private boolean continuesList(int index) {
        List<Token> all = context.tokens.all();
        Token token = all.get(index);
        int before = index - 1;
        while (before >= 0 && token.start() - all.get(before).end() < 3 && !WordKind.isItem(all.get(before))) {
            before--;
        }
        if (before < 0 || !WordKind.isItem(all.get(before)) || context.state.subject.isEmpty()) {
            return false;
        }
        String between = context.text().substring(all.get(before).end(), token.start());
        return !between.isEmpty()
                && List.of(LINKS.split("\\|")).contains(between)
                && !concepts(all.get(before)).isEmpty();
    }
}
