package cn.mingjian.facts;

/**
 * A pattern found around a figure or word.
 *
 * @param start where it starts in the reading
 * @param end where it ends
 * @param score how much of the text it names
 */
record PatternMatch(SentencePattern pattern, Tokens tokens, Token anchor, int start, int end, int score) {

    String meaning() {
        return pattern.meaning();
    }

    /** The last word of a kind within the match before the anchor, else the first after it, or null. */
    Token word(String kind) {
        Token before = last(kind);
        return before != null ? before : following(kind);
    }

    /** The last word of a kind within the match before the anchor, or null. */
    Token last(String kind) {
        for (int at = anchor.start(); at > start; at--) {
            Token token = tokens.endingAt(at);
            if (token != null && token.start() >= start && WordKind.fits(token, kind)) {
                return token;
            }
        }
        return null;
    }

    /** The first word of a kind within the match after the anchor, or null. */
    Token following(String kind) {
        for (int at = anchor.end(); at < end; at++) {
            Token token = tokens.startingAt(at);
            if (token != null && WordKind.fits(token, kind)) {
                return token;
            }
        }
        return null;
    }
}
