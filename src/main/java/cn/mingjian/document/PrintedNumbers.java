package cn.mingjian.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Page numbers that are printed at one height of all pages, whatever else is there: where a table reaches down to them they
 * stand among its rows.
 */
final class PrintedNumbers {

    /** On so many pages a number counts the pages, and on half of all. */
    private static final int PAGES = 3;
    /** How far its height may differ from page to page. */
    private static final int SAME_HEIGHT = 100;

    /**
     * What may be the number of its page.
     *
     * @param offset by how much it differs from the count of pages
     */
    private record Candidate(int offset, int height, List<Glyph> glyphs) {}

    private PrintedNumbers() {}

    /** The pages without them. */
    static List<PdfPage> removed(List<PdfPage> pages) {
        List<Candidate> all = new ArrayList<>();
        pages.forEach(page -> candidates(page, all));
        Map<List<Integer>, List<Candidate>> alike = new HashMap<>();
        for (Candidate candidate : all) {
            // Heights on both sides of a limit are alike, too.
            int height = candidate.height() / SAME_HEIGHT;
            for (int near = height; near <= height + 1; near++) {
                alike.computeIfAbsent(List.of(candidate.offset(), near), k -> new ArrayList<>())
                        .add(candidate);
            }
        }
        Set<Glyph> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Candidate> group : alike.values()) {
            if (group.size() >= PAGES && group.size() * 2 >= pages.size()) {
                group.forEach(c -> numbers.addAll(c.glyphs()));
            }
        }
        return numbers.isEmpty()
                ? pages
                : pages.stream()
                        .map(p -> p.with(p.glyphs().stream()
                                .filter(g -> !numbers.contains(g))
                                .toList()))
                        .toList();
    }

    /** What is drawn in one go on a page and is a number between dashes or in 第…页. */
    private static void candidates(PdfPage page, List<Candidate> into) {
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
                candidate(page, run, into);
                run.clear();
            }
            run.add(glyph);
        }
        candidate(page, run, into);
    }

    private static boolean goesOn(Glyph before, Glyph glyph) {
        return before.baseline() == glyph.baseline()
                && glyph.left() >= before.left()
                && glyph.left() - before.right() <= glyph.size();
    }

    private static void candidate(PdfPage page, List<Glyph> run, List<Candidate> into) {
        StringBuilder text = new StringBuilder();
        run.forEach(g -> text.append(g.text()));
        PageNumber number = PageNumber.of(text.toString().strip());
        if (number != null && number.dressed()) {
            into.add(new Candidate(number.number() - page.number(), run.get(0).baseline(), List.copyOf(run)));
        }
    }
}
