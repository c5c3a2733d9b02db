package cn.mingjian.proof.form;

import cn.mingjian.proof.draft.Part;
import cn.mingjian.proof.draft.Pen;
import cn.mingjian.proof.draft.Piece;
import java.util.ArrayList;
import java.util.List;

/** Numbers headings and remembers them for the table of contents. */
final class Outline {

    private final Pen pen;
    private final Numbers numbers;
    private final List<String> contents = new ArrayList<>();
    private int contentsAt = -1;
    private int part;
    private int section;
    private int subsection;

    Outline(Pen pen, Numbers numbers) {
        this.pen = pen;
        this.numbers = numbers;
    }

    /** How the three levels are numbered, shown by the first number of each. */
    record Numbers(String part, String section, String sub) {

        /** 第一部分, 一、, （一）, as most have them. */
        static final Numbers USUAL = of("第一部分 |一、|（一）");

        /** From patterns parted by |. */
        static Numbers of(String patterns) {
            String[] each = patterns.split("\\|", -1);
            return new Numbers(each[0], each[1], each[2]);
        }

        private static String of(String pattern, int number) {
            return pattern.replace("一", Numerals.of(number)).replace("1", Integer.toString(number));
        }
    }

    /** The number of a section, as an item of a list below a part has it too. */
    String section(int number) {
        return Numbers.of(numbers.section(), number);
    }

    /** The number of a part of a section, as an item of a list below it has it too. */
    String sub(int number) {
        return Numbers.of(numbers.sub(), number);
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
        String text = Numbers.of(numbers.part(), part) + title;
        contents.add(text);
        pen.heading(1, text);
    }

    /** 一、title. */
    void section(String title) {
        section++;
        subsection = 0;
        String text = section(section) + title;
        contents.add(text);
        pen.heading(2, text);
    }

    /** （一）title. */
    void sub(String title) {
        subsection++;
        pen.heading(3, sub(subsection) + title);
    }

    /** A line of the contents for something that has no numbered heading in the body, as a table. */
    void listed(int number, String title) {
        contents.add(section(number) + title);
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
