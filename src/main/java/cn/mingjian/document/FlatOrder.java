package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the heads of a matrix stand in the order of its form where their names are broken into several lines: by two letters
 * in a row that no other head beside has, and where words with them stand in a text that keeps its columns.
 */
final class FlatOrder {

    private final FlatForm form;
    private final FlatPlaces places;
    private final List<Text> tokens;

    FlatOrder(FlatForm form, List<FlatLine> lines) {
        this.form = form;
        this.places = new FlatPlaces(lines);
        this.tokens = lines.stream()
                .flatMap(l -> l.tokens().stream())
                .filter(t -> !FlatLine.isAmount(t))
                .toList();
    }

    /** Whether the heads stand so twice, once under each of two measures, each set begun by the name of the whole. */
    boolean holdsTwice() {
        List<Integer> wholes = new ArrayList<>();
        for (Text token : tokens) {
            if (Wording.normal(token).equals(form.name(0))) {
                wholes.add(places.of(token).start());
            }
        }
        Collections.sort(wholes);
        return places.aligned()
                && wholes.size() == 2
                && holds(wholes.get(0), wholes.get(1))
                && holds(wholes.get(1), Integer.MAX_VALUE);
    }

    private boolean holds(int from, int to) {
        for (int whole = 0; whole < form.size(); whole++) {
            double last = -1;
            for (int part : form.parts(whole)) {
                double middle = middle(part, form.parts(whole), from, to);
                if (middle <= last) {
                    return false;
                }
                last = middle;
            }
        }
        return true;
    }

    /** The middle of the lowest word that is of one head and of no other of its whole; −1 where there is none. */
    private double middle(int head, List<Integer> beside, int from, int to) {
        Set<String> own = pairs(form.name(head));
        Set<String> others = new TreeSet<>();
        beside.stream().filter(o -> o != head).forEach(o -> others.addAll(pairs(form.name(o))));
        Set<String> signs = new TreeSet<>(own);
        signs.removeAll(others);
        others.removeAll(own);
        double middle = -1;
        for (Text token : tokens) {
            Span place = places.of(token);
            Set<String> said = pairs(Wording.normal(token));
            boolean inside = place.start() >= from && place.start() < to;
            if (inside
                    && said.stream().anyMatch(signs::contains)
                    && said.stream().noneMatch(others::contains)) {
                middle = (place.start() + place.end()) / 2.0;
            }
        }
        return middle;
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new TreeSet<>();
        String letters = name.replaceAll("[（）()]", "");
        for (int i = 2; i <= letters.length(); i++) {
            pairs.add(letters.substring(i - 2, i));
        }
        return pairs;
    }
}
