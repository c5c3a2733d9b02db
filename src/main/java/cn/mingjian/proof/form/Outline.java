package cn.mingjian.proof.form;

import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import java.util.ArrayList;
import java.util.List;

/** Numbers headings and remembers them for the table of contents. */
final class Outline {

    private final Pen pen;
    private final List<String> contents = new ArrayList<>();
    private int contentsAt = -1;
    private int part;
    private int section;
    private int subsection;

    Outline(Pen pen) {
        this.pen = pen;
    }

    /** Keeps the place where the contents will stand. */
    void contentsHere() {
        contentsAt = pen.nextPart();
        pen.paragraph(List.of());
    }

    /** 第一部分 title. */
    void part(String title) {
        part++;
        section = 0;
        String text = "第" + Numerals.of(part) + "部分 " + title;
        contents.add(text);
        pen.heading(1, text);
    }

    /** 一、title. */
    void section(String title) {
        section++;
        subsection = 0;
        String text = Numerals.of(section) + "、" + title;
        contents.add(text);
        pen.heading(2, text);
    }

    /** （一）title. */
    void sub(String title) {
        subsection++;
        pen.heading(3, "（" + Numerals.of(subsection) + "）" + title);
    }

    /** A line of the contents for something that has no numbered heading in the body, as a table. */
    void listed(int number, String title) {
        contents.add(Numerals.of(number) + "、" + title);
    }

    /** Writes the contents where their place was kept, a line each. */
    void finish() {
        if (contentsAt >= 0) {
            pen.replace(
                    contentsAt,
                    contents.stream()
                            .map(line -> (Part) new Part.Paragraph(List.of(new Piece.Words(line))))
                            .toList());
        }
    }
}
