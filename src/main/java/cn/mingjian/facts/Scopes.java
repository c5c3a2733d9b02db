package cn.mingjian.facts;

import cn.mingjian.document.Document;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Section;
import cn.mingjian.document.Table;
import cn.mingjian.document.Title;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a report that the vocabulary tells apart ({@code scopes.txt}). */
final class Scopes {

    private static final String HEADINGS = "标题";
    private static final int OPENING = 4;

    private final List<Scope> scopes = new ArrayList<>();

    Scopes(Path file) {
        for (VocabularyLine line : VocabularyLine.of(file)) {
            int colon = line.text().indexOf(':');
            if (colon < 1) {
                throw line.wrong("应写成“范围: 标题=… 主语=…”");
            }
            Map<String, String> attributes = new HashMap<>();
            for (String pair : line.text().substring(colon + 1).strip().split("\\s+")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw line.wrong("“" + pair + "”应写成“键=值”");
                }
                attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            List<List<String>> headings = Arrays.stream(
                            attributes.getOrDefault(HEADINGS, "").split("\\|"))
                    .filter(h -> !h.isEmpty())
                    .map(h -> List.of(h.split("\\+")))
                    .toList();
            scopes.add(new Scope(line.text().substring(0, colon).strip(), headings, Map.copyOf(attributes)));
        }
    }

    boolean isKnown(String name) {
        return scopes.stream().anyMatch(s -> s.name().equals(name));
    }

    /**
     * What a whole document is of that discloses a single matter: what its title, or where it has none its first words, are of.
     * Null where its headings open other parts, or where no or several matters are named.
     */
    Scope ofNotice(Document document) {
        boolean single = document.blocks().stream()
                .filter(Title.class::isInstance)
                .flatMap(title -> of(title.section()).stream())
                .allMatch(Scope::isNotice);
        if (!single) {
            return null;
        }
        List<List<Scope>> named = document.blocks().stream()
                .filter(block -> !(block instanceof Table))
                .map(block -> Reading.of(
                                block instanceof Title title ? title.heading().text() : ((Paragraph) block).text())
                        .text())
                .filter(text -> !text.isBlank())
                .limit(OPENING)
                .map(text -> text.substring(0, text.indexOf('。') < 0 ? text.length() : text.indexOf('。')))
                .map(text -> scopes.stream()
                        .filter(s -> s.isNotice() && s.isHeading(text))
                        .toList())
                .filter(found -> !found.isEmpty())
                .limit(1)
                .toList();
        return named.isEmpty() || named.get(0).size() > 1 ? null : named.get(0).get(0);
    }

    /** The parts a section lies in, the innermost first. */
    List<Scope> of(Section section) {
        List<Scope> inwards = new ArrayList<>();
        for (Heading heading : section.path()) {
            String words = Reading.of(heading.text()).text();
            scopes.stream()
                    .filter(s -> s.isSection(heading.section()) || s.isHeading(words))
                    .filter(s -> inwards.stream().noneMatch(outer -> s.isNoneWithin(outer.name())))
                    .findFirst()
                    .ifPresent(inwards::add);
        }
        Set<Scope> chain = new LinkedHashSet<>();
        for (int i = inwards.size() - 1; i >= 0; i--) {
            chain.add(inwards.get(i));
        }
        return List.copyOf(chain);
    }
}
