package cn.mingjian.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the paragraph styles of a Word document say about outline levels and numbering. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])", Pattern.CASE_INSENSITIVE);

    private static final class Style {
        private String name = "";
        private String basedOn;
        private Integer outline;
        private Integer number;
        private Integer level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String standard;

    /** Reads a styles part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                String id = Xml.attribute(xml, "styleId");
                boolean paragraph = !"character".equals(Xml.attribute(xml, "type"));
                if (paragraph && "1".equals(Xml.attribute(xml, "default")) && standard == null) {
                    standard = id;
                }
                styles.put(id, style(xml));
            }
        }
    }

    private static Style style(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "name" -> style.name = String.valueOf(Xml.attribute(xml, "val"));
                    case "basedOn" -> style.basedOn = Xml.attribute(xml, "val");
                    case "outlineLvl" -> style.outline = Xml.number(xml, "val", 9);
                    case "numId" -> style.number = Xml.number(xml, "val", 0);
                    case "ilvl" -> style.level = Xml.number(xml, "val", 0);
                    default -> {}
                }
            }
        }
        return style;
    }

    /** Outline level from 1, or 0 for running text. */
    int outline(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id == null ? standard : id; at != null && seen.add(at); at = basedOn(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return 0;
            }
            Matcher heading = HEADING.matcher(style.name.toLowerCase(Locale.ROOT));
            if (style.outline != null) {
                return style.outline < 9 ? style.outline + 1 : 0;
            }
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
        }
        return 0;
    }

    /** The list that paragraphs of a style belong to, or null. */
    Integer number(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id == null ? standard : id; at != null && seen.add(at); at = basedOn(at)) {
            if (styles.get(at) != null && styles.get(at).number != null) {
                return styles.get(at).number;
            }
        }
        return null;
    }

    /** The list level that a style itself gives, or null. */
    Integer level(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id == null ? standard : id; at != null && seen.add(at); at = basedOn(at)) {
            if (styles.get(at) != null && styles.get(at).level != null) {
                return styles.get(at).level;
            }
        }
        return null;
    }

    private String basedOn(String id) {
        return styles.containsKey(id) ? styles.get(id).basedOn : null;
    }
}
