package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Box;
import cn.mingjian.document.Document;
import cn.mingjian.document.Format;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Positions;
import cn.mingjian.document.Section;
import cn.mingjian.document.Source;
import cn.mingjian.document.Span;
import cn.mingjian.document.Text;
import cn.mingjian.document.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes small documents from lines of text: a line that starts with ## is a heading. */
final class Texts {

    private Texts() {}

    static Document document(String... lines) {
        String text = String.join("\n", lines);
        List<Block> blocks = new ArrayList<>();
        Section section = Section.NONE;
        int start = 0;
        for (String line : lines) {
            if (line.startsWith("##")) {
                String title = line.substring(2);
                Heading heading = new Heading(2, "", title, null, Text.at(title, start + 2));
                section = new Section(List.of(heading));
                blocks.add(new Title(heading, section, false));
            } else if (!line.isBlank()) {
                blocks.add(new Paragraph(Text.at(line, start), section, false));
            }
            start += line.length() + 1;
        }
        Source source = new Source("测试.txt", Format.TXT, "0".repeat(64), text.length(), null);
        return new Document(source, text, blocks, List.of(), new Lines(text));
    }

    private static final class Lines implements Positions {

        private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

        Lines(String text) {
            starts.put(0, 1);
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                starts.put(at + 1, starts.size() + 1);
            }
        }

        @Override
        public int line(int offset) {
            return starts.floorEntry(offset).getValue();
        }

        @Override
        public Integer page(int offset) {
            return null;
        }

        @Override
        public Box box(Span span) {
            return null;
        }
    }
}
