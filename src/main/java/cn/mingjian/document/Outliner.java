package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/** Puts each piece of a document under the headings it stands under. */
final class Outliner {

    /** A cover has no more lines. */
    private static final int COVER = 40;

    private final SectionNames sections;
    private final HeadingFinder headings;
    private final List<Item> items;
    private final ContentsFinder.Range contents;
    private final int coverEnd;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private Section section = Section.NONE;

    Outliner(SectionNames sections, HeadingFinder headings, List<Item> items, ContentsFinder.Range contents) {
        this.sections = sections;
        this.headings = headings;
        this.items = items;
        this.contents = contents;
        this.coverEnd = contents != null ? contents.from() : coverEnd();
    }

    List<Block> blocks() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Found table) {
                blocks.add(table(table));
            } else if (item instanceof Item.Words words) {
                line(i, words);
            }
        }
        return blocks;
    }

    private void line(int index, Item.Words words) {
        Text text = words.line().text();
        if (contents != null && contents.has(index)) {
            Heading entry =
                    index == contents.from() ? new Heading(1, "", text.value(), null, text) : headings.entry(text);
            blocks.add(entry == null ? paragraph(text, true) : new Title(entry, Section.NONE, true));
            return;
        }
        if (index < coverEnd) {
            blocks.add(paragraph(text, true));
            return;
        }
        int end = headings.runInEnd(text);
        if (end > 0) {
            Heading heading = headings.heading(text.part(0, end), words.line().outline(), isClosed());
            if (heading != null) {
                open(heading);
                blocks.add(paragraph(text.part(end, text.length()).strip(), false));
                return;
            }
        }
        Heading heading = headings.heading(text, words.line().outline(), isClosed());
        if (heading != null
                && (headings.isKnown(heading) || words.line().outline() > 0 || hasContent(index, heading))) {
            open(heading);
        } else {
            leaveFinishedItem(text);
            blocks.add(paragraph(text, false));
        }
    }

    private void open(Heading heading) {
        leave(heading.level());
        path.add(heading);
        section = new Section(path);
        blocks.add(new Title(heading, section, false));
    }

    private void leave(int level) {
        while (!path.isEmpty() && path.get(path.size() - 1).level() >= level) {
            path.remove(path.size() - 1);
        }
        section = path.isEmpty() ? Section.NONE : new Section(path);
    }

    /** A paragraph with the number that follows a heading's number of the same form ends what that heading opened. */
    private void leaveFinishedItem(Text text) {
        Numbering numbering = Numbering.of(text);
        if (numbering == null) {
            return;
        }
        for (Heading heading : path) {
            if (heading.level() == numbering.level()) {
                Numbering before = Numbering.of(heading.text());
                if (before != null
                        && before.level() == numbering.level()
                        && before.ordinal() + 1 == numbering.ordinal()) {
                    leave(numbering.level());
                }
                return;
            }
        }
    }

    /** Whether anything but another heading of its level or a higher one follows; else it is an item of a list. */
    private boolean hasContent(int index, Heading heading) {
        if (heading.level() <= 2) {
            return true;
        }
        if (index + 1 >= items.size() || followsItem(heading)) {
            return false;
        }
        if (!(items.get(index + 1) instanceof Item.Words next)) {
            return true;
        }
        Text text = next.line().text();
        Heading following = headings.heading(text, next.line().outline(), isClosed());
        Numbering numbering = Numbering.of(text);
        if (numbering != null && numbering.ordinal() == 1 && numbering.level() > 2) {
            return numbering.level() != heading.level();
        }
        int level = following != null ? following.level() : numbering != null ? numbering.level() : Integer.MAX_VALUE;
        return level > heading.level();
    }

    /** Whether the line above is a paragraph with the number before: then both are items of one list. */
    private boolean followsItem(Heading heading) {
        if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Paragraph before)) {
            return false;
        }
        Numbering above = Numbering.of(before.text());
        Numbering own = Numbering.of(heading.text());
        boolean successive =
                above != null && own != null && above.level() == own.level() && above.ordinal() + 1 == own.ordinal();
        return successive && (heading.text().value().endsWith("。") || isBrief(before.text(), above));
    }

    private static boolean isBrief(Text item, Numbering numbering) {
        return HeadingFinder.looksLikeTitle(item.value(), item.value().substring(numbering.end()));
    }

    private boolean isClosed() {
        for (Heading heading : path) {
            if (sections.isClosed(heading.section())) {
                return true;
            }
        }
        return false;
    }

    /** Without a table of contents, the cover is what stands before the first heading that is known. */
    private int coverEnd() {
        for (int i = 0; i < items.size() && i < COVER; i++) {
            if (!(items.get(i) instanceof Item.Words words)) {
                return 0;
            }
            Heading heading = headings.heading(words.line().text(), words.line().outline(), false);
            if (heading != null && headings.isKnown(heading)) {
                return i;
            }
        }
        return 0;
    }

    private Paragraph paragraph(Text text, boolean cover) {
        return new Paragraph(text, cover ? Section.NONE : section, cover);
    }

    private Table table(Item.Found table) {
        return new Table(
                table.title(),
                table.entry() == null ? null : table.entry().name(),
                table.kind(),
                table.unit(),
                table.captions().stream().map(text -> paragraph(text, false)).toList(),
                table.rows(),
                table.notes().stream().map(text -> paragraph(text, false)).toList(),
                section,
                table.span(),
                table.doubtful());
    }
}
