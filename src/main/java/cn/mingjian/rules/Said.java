package cn.mingjian.rules;

import java.util.function.Supplier;

/** Words that are put together when they are first read: most terms are compared with others and never shown. */
final class Said {

    private Supplier<String> maker;
    private String text;

    private Said(Supplier<String> maker, String text) {
        this.maker = maker;
        this.text = text;
    }

    static Said of(Supplier<String> maker) {
        return new Said(maker, null);
    }

    static Said of(String text) {
        return new Said(null, text);
    }

    /** The words. Put together by the one thread that works on the report. */
    String text() {
        if (text == null) {
            text = maker.get();
            maker = null;
        }
        return text;
    }
}
