package cn.mingjian.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the automatic numbers of a Word document, which are printed but stand nowhere in its text. */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** One level of a list: where it starts, how its number is printed and what stands around it. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private static final class Numbers {
        private String definition;
        private final Integer[] starts = new Integer[LEVELS];
        private final Map<Integer, Level> levels = new HashMap<>();
        private boolean used;
    }

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, Numbers> lists = new HashMap<>();
    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    /** Reads a numbering part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("abstractNum")) {
                    String id = Xml.attribute(xml, "abstractNumId");
                    definitions.put(id, levels(xml, id));
                } else if (xml.getLocalName().equals("num")) {
                    lists.put(Xml.number(xml, "numId", 0), list(xml));
                }
            }
        }
    }

    private Map<Integer, Level> levels(XMLStreamReader xml, String id) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("lvl")) {
                int at = Xml.number(xml, "ilvl", 0);
                levels.put(at, level(xml));
            } else {
                if (name.equals("numStyleLink")) {
                    linked.add(id);
                }
                Xml.skip(xml);
            }
        }
        return levels;
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        Level level = new Level();
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            switch (name) {
                case "start" -> level.start = Xml.number(xml, "val", 1);
                case "numFmt" -> level.format = String.valueOf(Xml.attribute(xml, "val"));
                case "lvlText" -> level.text = Xml.attribute(xml, "val") == null ? "" : Xml.attribute(xml, "val");
                default -> {}
            }
            Xml.skip(xml);
        }
        return level;
    }

    private static Numbers list(XMLStreamReader xml) throws XMLStreamException {
        Numbers list = new Numbers();
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("abstractNumId")) {
                list.definition = Xml.attribute(xml, "val");
                Xml.skip(xml);
            } else if (name.equals("lvlOverride")) {
                override(xml, list);
            } else {
                Xml.skip(xml);
            }
        }
        return list;
    }

    private static void override(XMLStreamReader xml, Numbers list) throws XMLStreamException {
        int at = Math.max(0, Math.min(LEVELS - 1, Xml.number(xml, "ilvl", 0)));
        for (String name = Xml.child(xml); name != null; name = Xml.child(xml)) {
            if (name.equals("startOverride")) {
                list.starts[at] = Xml.number(xml, "val", 1);
                Xml.skip(xml);
            } else if (name.equals("lvl")) {
                list.levels.put(at, level(xml));
            } else {
                Xml.skip(xml);
            }
        }
    }

    /** The number that the next paragraph of a list carries, with the blank that parts it from the text; empty if none. */
    String next(int list, int level) {
        Numbers numbers = lists.get(list);
        if (numbers == null || level < 0 || level >= LEVELS || linked.contains(numbers.definition)) {
            return "";
        }
        Integer[] counter = counters.computeIfAbsent(numbers.definition, d -> new Integer[LEVELS]);
        if (!numbers.used) {
            numbers.used = true;
            for (int i = 0; i < LEVELS; i++) {
                counter[i] = numbers.starts[i] == null ? counter[i] : Integer.valueOf(numbers.starts[i] - 1);
            }
        }
        counter[level] = counter[level] == null ? definition(numbers, level).start : counter[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            counter[i] = null;
        }
        return print(numbers, level, counter);
    }

    private Level definition(Numbers numbers, int level) {
        Level own = numbers.levels.get(level);
        Map<Integer, Level> shared = definitions.getOrDefault(numbers.definition, Map.of());
        return own != null ? own : shared.getOrDefault(level, new Level());
    }

    private String print(Numbers numbers, int level, Integer[] counter) {
        Level definition = definition(numbers, level);
        if (definition.format.equals("bullet")) {
            return "";
        }
        String text = definition.text;
        for (int i = 0; i <= level; i++) {
            if (text.contains("%" + (i + 1))) {
                Level part = definition(numbers, i);
                int value = counter[i] == null ? part.start : counter[i];
                text = text.replace("%" + (i + 1), ListNumbers.print(value, part.format));
            }
        }
        return ListNumbers.parted(text);
    }
}
