package cn.mingjian.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads web pages: paragraphs, headings and tables, not what a browser does not show. */
final class HtmlReader implements FormatReader {

    /** Elements nested deeper are taken as one level; no real page comes near. */
    private static final int DEEPEST = 256;

    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "title", "svg", "object", "select", "button");

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        String source = Decoder.decode(bytes);
        if (source.length() > 2L * limits.characters()) {
            throw new UnreadableDocumentException("网页源码太长：" + source.length() + " 字，不像一份决算公开报告");
        }
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Element body = Jsoup.parse(source, "", parser).body();
        FlowBuilder flow = new FlowBuilder(limits);
        Page page = new Page(flow, limits);
        page.children(body);
        page.endLine();
        return flow.build(Format.HTML);
    }

    static boolean isSeen(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !style.contains("display:none")
                && !style.contains("visibility:hidden");
    }

    /** A page while it is read. */
    private static final class Page {

        private final FlowBuilder flow;
        private final Limits limits;
        private final StringBuilder line = new StringBuilder();
        private int outline;

        Page(FlowBuilder flow, Limits limits) {
            this.flow = flow;
            this.limits = limits;
        }

        void children(Element element) throws UnreadableDocumentException {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    line.append(text.text());
                } else if (child instanceof Element inner && isSeen(inner)) {
                    element(inner);
                }
            }
        }

        private void element(Element element) throws UnreadableDocumentException {
            String name = element.normalName();
            if (name.equals("br") || name.equals("hr")) {
                endLine();
            } else if (name.equals("table") && isData(element)) {
                endLine();
                new HtmlTable(limits).write(element, flow);
            } else if (name.equals("pre")) {
                endLine();
                for (String row : element.wholeText().split("\\R")) {
                    line.append(row);
                    endLine();
                }
            } else if (element.isBlock() || name.equals("tr") || name.equals("td") || name.equals("th")) {
                endLine();
                outline = name.matches("h[1-6]") ? name.charAt(1) - '0' : outline;
                children(element);
                endLine();
                outline = name.matches("h[1-6]") ? 0 : outline;
            } else {
                children(element);
            }
        }

        /** A table that holds another one, or a single cell, lays out the page and is no table of figures. */
        private static boolean isData(Element table) {
            return table.selectFirst("table table") == null && HtmlTable.hasCells(table);
        }

        void endLine() throws UnreadableDocumentException {
            String text = line.toString().strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                flow.line(text, outline, true);
            }
        }
    }
}
