package cn.mingjian.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sheets that are to be folded into a booklet: the last page stands beside the first, the second beside the last but one. Their
 * page numbers show it, or the order of the parts of the report.
 */
final class Booklet {

    /** So many page numbers or headings show the order. */
    private static final int SHOWN = 3;
    /** Of the page numbers so many percent fit in the order. */
    private static final int MOST = 80;

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern PART = Pattern.compile("第([" + NUMBERS + "])部分.{0,30}");

    private final List<List<GlyphLine>> halves;

    /** The lines of the left and the right half of each sheet in turn. */
    private Booklet(List<List<GlyphLine>> halves) {
        this.halves = halves;
    }

    static boolean is(List<List<GlyphLine>> halves) {
        return halves.size() >= 4 && halves.size() % 4 == 0 && new Booklet(halves).isFolded();
    }

    /** The halves in the order in which a reader of the booklet sees them. */
    static List<Integer> order(int halves) {
        Integer[] order = new Integer[halves];
        for (int h = 0; h < halves; h++) {
            int sheet = h / 2;
            boolean outer = h % 2 == sheet % 2;
            order[outer ? halves - 1 - sheet : sheet] = h;
        }
        return List.of(order);
    }

    private boolean isFolded() {
        List<Integer> order = order(halves.size());
        List<Integer> plain = IntStream.range(0, halves.size()).boxed().toList();
        int numbered = numbered(order);
        if (numbered >= SHOWN) {
            return numbered > numbered(plain);
        }
        return isAscending(parts(order)) && !isAscending(parts(plain));
    }

    /** How many halves have the page number that follows from an order; none where others have another one. */
    private int numbered(List<Integer> order) {
        Map<Integer, Integer> offsets = new HashMap<>();
        int all = 0;
        for (int place = 0; place < order.size(); place++) {
            PageNumber number = number(halves.get(order.get(place)));
            if (number != null) {
                offsets.merge(number.number() - place, 1, Integer::sum);
                all++;
            }
        }
        int most = offsets.values().stream().max(Integer::compare).orElse(0);
        return most * 100 >= all * MOST ? most : 0;
    }

    private static PageNumber number(List<GlyphLine> lines) {
        PageNumber last = lines.isEmpty()
                ? null
                : PageNumber.of(lines.get(lines.size() - 1).text());
        return last != null || lines.isEmpty()
                ? last
                : PageNumber.of(lines.get(0).text());
    }

    /** The numbers of the report's parts that begin on the halves, in an order of these; a table of contents names them all before. */
    private List<Integer> parts(List<Integer> order) {
        List<Integer> parts = new ArrayList<>();
        for (int half : order) {
            List<Integer> own = halves.get(half).stream()
                    .map(line -> PART.matcher(line.text().replace(" ", "")))
                    .filter(Matcher::matches)
                    .map(m -> NUMBERS.indexOf(m.group(1)))
                    .toList();
            int from = own.size() < SHOWN ? 0 : own.size();
            for (int i = 1; i < own.size(); i++) {
                from = own.get(i) <= own.get(i - 1) ? i : from;
            }
            parts.addAll(own.subList(from, own.size()));
        }
        return parts;
    }

    private static boolean isAscending(List<Integer> parts) {
        return parts.stream().distinct().count() >= SHOWN
                && IntStream.range(1, parts.size()).allMatch(i -> parts.get(i) >= parts.get(i - 1));
    }
}
