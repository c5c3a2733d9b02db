package cn.mingjian.facts;

import java.util.List;

/**
 * Understands items of the functional classification by the marks that stand with their names: levels （类）（款）（项）, or codes
 * in brackets behind them (行政运行（2010301）).
 */
final class ItemMarks {

    private static final int LONGEST_NAME = 80;
    /** How many digits the code of a 类, 款 or 项 has. */
    static final List<Integer> CODE_LENGTHS = List.of(3, 5, 7);

    private final NarrativeContext context;

    ItemMarks(NarrativeContext context) {
        this.context = context;
    }

    /** Takes in a level mark: the name before （类）, （款） or （项） is a step of a classification path. */
    void level(Token token) {
        String root = context.itemRoot();
        String level = token.entry(WordKind.LEVEL).value();
        String name = name(token, level);
        if (name.isEmpty()) {
            return;
        }
        SentenceState state = context.state;
        StringBuilder path = new StringBuilder();
        switch (level) {
            case "类" -> {
                state.functionClass = context.vocabulary.itemNames().className(name);
                state.functionGroup = null;
                path.append(state.functionClass);
            }
            case "款" -> {
                state.functionGroup = context.vocabulary.itemNames().groupName(state.functionClass, name);
                path.append(stepped(state.functionClass)).append(name);
            }
            default ->
                path.append(stepped(state.functionClass))
                        .append(stepped(state.functionGroup))
                        .append(name);
        }
        if (root != null) {
            speakOf(root, path.toString());
        }
    }

    /**
     * Takes in a code in brackets behind the name it belongs to, where one begins at an index.
     *
     * @return the index after the brackets, or the index itself where they hold no code
     */
    int code(int index) {
        List<Token> all = context.tokens.all();
        String root = context.itemRoot();
        if (root == null
                || index + 2 >= all.size()
                || !isSign(all.get(index), '（')
                || !isSign(all.get(index + 2), '）')) {
            return index;
        }
        Figure figure = all.get(index + 1).figure();
        boolean code = figure != null && isCode(figure);
        String path = code ? context.paths.ofCode(figure.printed()) : null;
        // the number of a class may be any number: there the name must say it
        boolean certain = path != null && path.indexOf('/') > 0;
        if (path == null || !(certain || namesBefore(path, all.get(index).start()))) {
            return index;
        }
        speakOf(root, path);
        return index + 3;
    }

    /**
     * Speaks of the item whose code opens a clause and whose name follows (（八）2101102（事业单位医疗）76.89万元).
     *
     * @return the index after the name, or the index itself where no such item stands there
     */
    int codeBeforeName(int index) {
        Token code = context.tokens.all().get(index);
        String text = context.text();
        String root = context.itemRoot();
        boolean opens = code.start() == Tokens.endOfNumbering(text) || Tokens.opensClause(text, code.start());
        String path = root != null && opens && isCode(code.figure())
                ? context.paths.ofCode(code.figure().printed())
                : null;
        if (path == null || path.indexOf('/') < 0) {
            return index;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean bracket = text.startsWith("（", code.end());
        int end = code.end() + (bracket ? 1 : 0) + name.length();
        if (!text.startsWith(name, end - name.length()) || (bracket && !text.startsWith("）", end))) {
            return index;
        }
        speakOf(root, path);
        context.state.itemEnd = end + (bracket ? 1 : 0);
        int next = index + 1;
        while (next < context.tokens.all().size()
                && context.tokens.all().get(next).start() < context.state.itemEnd) {
            next++;
        }
        return next;
    }

    private static boolean isCode(Figure figure) {
        return !figure.hasUnit() && CODE_LENGTHS.contains(figure.printed().length());
    }

    private boolean isSign(Token token, char sign) {
        return !token.isWord() && context.text().charAt(token.start()) == sign;
    }

    private void speakOf(String root, String path) {
        if (!context.state.reason) {
            context.paths.add(path);
        }
        context.speakOf(List.of(root + "/" + path));
        context.state.each = false;
    }

    /** Whether a name stands right before a place, perhaps without its last word (支出). */
    private boolean namesBefore(String name, int at) {
        String before = Wording.key(context.text().substring(Math.max(0, at - LONGEST_NAME), at));
        String key = Wording.key(name);
        return before.endsWith(key) || (key.endsWith("支出") && before.endsWith(key.substring(0, key.length() - 2)));
    }

    private static String stepped(String step) {
        return step == null ? "" : step + "/";
    }

    /** How many signs stand before the first letter: the end of brackets, or of the number of an item (2. “公共安全支出). */
    private static int beforeName(String name) {
        int signs = 0;
        while (signs < name.length() && !Character.isLetter(name.charAt(signs)) && name.charAt(signs) != '（') {
            signs++;
        }
        return signs;
    }

    private String name(Token token, String level) {
        int start = token.start();
        while (start > 0 && token.start() - start < LONGEST_NAME) {
            Token before = context.tokens.endingAt(start);
            char c = context.text().charAt(start - 1);
            boolean number = c >= '①' && c <= '⑳';
            boolean mark = before != null
                    && (before.is(WordKind.LEVEL)
                            || before.figure() != null
                            || before.is(WordKind.MEASURE)
                            || before.is(WordKind.LIST));
            if (number || mark || ("，。；：、！？".indexOf(c) >= 0 && !(before != null && before.isLongWord()))) {
                break;
            }
            if (before != null && before.start() == 0 && !before.isWord() && before.end() > 1) {
                break;
            }
            start = before != null && before.isWord() ? before.start() : start - 1;
        }
        String name = Wording.step(context.text().substring(start, token.start()));
        name = name.substring(beforeName(name));
        if (name.startsWith("支出") && start > 0) {
            name = name.substring(2);
        }
        boolean doubled = name.endsWith(level)
                && name.length() > 2
                && !context.vocabulary.itemNames().isKnown(name);
        return doubled ? name.substring(0, name.length() - 1) : name;
    }
}
