package cn.mingjian.report;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML in which whatever comes from a report is text and nothing else. */
final class Markup {

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Markup of our own. */
    Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** An element that holds text. */
    Markup element(String name, String text) throws IOException {
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /** An element of a class that holds text. */
    Markup element(String name, String style, String text) throws IOException {
        return raw("<" + name + " class=\"").text(style).raw("\">").text(text).raw("</" + name + ">\n");
    }

    Markup text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return this;
    }
}
