package cn.mingjian.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The characters drawn on a page that a reader sees: not those that something was drawn over or that lie outside the clip. */
final class PageWriting {

    /** What is lower or narrower than this covers no writing. */
    private static final int LEAST = 200;
    /** Characters are sought in stripes of the page of this height. */
    private static final int STRIPE = 1_000;
    /** So many characters are looked at for being covered; a page that needs more is made to keep a reader busy. */
    private static final long MOST = 5_000_000;
    /** A clip may cut this much off. */
    private static final int TOUCH = 100;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final NavigableMap<Integer, List<Glyph>> stripes = new TreeMap<>();
    private final Set<Glyph> covered = Collections.newSetFromMap(new IdentityHashMap<>());
    private long looked;
    private final int width;
    private int invisible;
    private int underPictures;

    /**
     * The writing of a page.
     *
     * @param width of the page: what stands to the right of it is told apart later
     */
    PageWriting(int width) {
        this.width = width;
    }

    void add(Glyph glyph, boolean visible) {
        glyphs.add(glyph);
        stripes.computeIfAbsent(glyph.middle() / STRIPE, k -> new ArrayList<>()).add(glyph);
        invisible += visible ? 0 : 1;
    }

    int size() {
        return glyphs.size();
    }

    /** Takes back what is no part of what the page says. */
    void remove(List<Glyph> others) {
        covered.addAll(others);
    }

    /** Where characters written last have no code, what they are said to stand for comes in their place. */
    void reword(int from, String words) {
        List<Glyph> last = List.copyOf(glyphs.subList(Math.min(from, glyphs.size()), glyphs.size()));
        int[] characters = words.codePoints().toArray();
        boolean unknown = last.stream().anyMatch(g -> g.text().equals(PageGaps.NO_CODE));
        if (!unknown
                || characters.length == 0
                || last.stream().anyMatch(g -> g.baseline() != last.get(0).baseline())) {
            return;
        }
        int left = last.stream().mapToInt(Glyph::left).min().orElse(0);
        int right = last.stream().mapToInt(Glyph::right).max().orElse(0);
        covered.addAll(last);
        for (int i = 0; i < characters.length; i++) {
            String text = Character.toString(characters[i]);
            Glyph own = last.get(Math.min(i, last.size() - 1));
            boolean each = characters.length == last.size();
            int start = each ? own.left() : left + (right - left) * i / characters.length;
            int end = each ? own.right() : left + (right - left) * (i + 1) / characters.length;
            add(new Glyph(text, start, end, own.baseline(), own.size(), own.page(), own.shade()), true);
        }
    }

    /** Takes back what was written last where no part of it lies inside the clip: what a clip cuts in two stays whole. */
    void clip(int from, Rectangle2D clip) {
        List<Glyph> last = glyphs.subList(from, glyphs.size());
        if (!clip.isEmpty() && last.stream().noneMatch(g -> g.centre() > width || isInside(g, clip))) {
            covered.addAll(last);
        }
    }

    private static boolean isInside(Glyph glyph, Rectangle2D clip) {
        return glyph.right() >= clip.getMinX() - TOUCH
                && glyph.left() <= clip.getMaxX() + TOUCH
                && glyph.bottom() >= clip.getMinY() - TOUCH
                && glyph.top() <= clip.getMaxY() + TOUCH;
    }

    /** Something that is not transparent is drawn over what has been written so far. */
    void cover(Rectangle2D box) {
        if (box.getWidth() >= LEAST && box.getHeight() >= LEAST) {
            covered.addAll(below(box));
        }
    }

    /** A picture is drawn over what has been written so far: a scanned page over the words recognised in it. */
    void picture(Picture picture) {
        underPictures += below(picture.box()).size();
    }

    private List<Glyph> below(Rectangle2D box) {
        List<Glyph> below = new ArrayList<>();
        int first = (int) box.getMinY() / STRIPE;
        int last = (int) box.getMaxY() / STRIPE;
        for (List<Glyph> stripe :
                stripes.subMap(first, true, Math.max(first, last), true).values()) {
            looked += stripe.size();
            if (looked > MOST) {
                return List.of();
            }
            stripe.stream().filter(g -> box.contains(g.centre(), g.middle())).forEach(below::add);
        }
        return below;
    }

    /** Whether most of it is not drawn itself: a picture of it is. */
    boolean isRecognised() {
        return (invisible + underPictures) * 2 > glyphs.size();
    }

    List<Glyph> seen() {
        return covered.isEmpty()
                ? glyphs
                : glyphs.stream().filter(g -> !covered.contains(g)).toList();
    }
}
