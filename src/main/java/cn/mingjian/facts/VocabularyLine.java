package cn.mingjian.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A line of a vocabulary file that says something: neither empty nor a comment. */
record VocabularyLine(Path file, int number, String text) {

    /** The lines of a file; what follows a {@code #} at the start of a line or after a blank is a comment. */
    static List<VocabularyLine> of(Path file) {
        List<String> all;
        try {
            all = Files.readAllLines(file);
        } catch (IOException e) {
            throw new DataFileException("词表文件读不出来：" + file + "（" + e.getMessage() + "）", e);
        }
        List<VocabularyLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = withoutComment(all.get(i)).strip();
            if (!text.isEmpty()) {
                lines.add(new VocabularyLine(file, i + 1, text));
            }
        }
        return lines;
    }

    private static String withoutComment(String line) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    DataFileException wrong(String why) {
        return new DataFileException("词表写法有误：" + file.getFileName() + " 第 " + number + " 行“" + text + "”：" + why, null);
    }
}
