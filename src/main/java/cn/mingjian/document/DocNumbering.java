package cn.mingjian.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the automatic numbers of an old Word document. */
final class DocNumbering {

    private static final int LEVELS = 9;

    /** The number formats by their codes in the file, named as in the newer format. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0x01, "upperRoman"),
            Map.entry(0x02, "lowerRoman"),
            Map.entry(0x03, "upperLetter"),
            Map.entry(0x04, "lowerLetter"),
            Map.entry(0x0A, "ideographDigital"),
            Map.entry(0x0B, "japaneseCounting"),
            Map.entry(0x0E, "decimalFullWidth"),
            Map.entry(0x12, "decimalEnclosedCircle"),
            Map.entry(0x16, "decimalZero"),
            Map.entry(0x17, "bullet"),
            Map.entry(0x1A, "decimalEnclosedFullstop"),
            Map.entry(0x1B, "decimalEnclosedParen"),
            Map.entry(0x1C, "decimalEnclosedCircleChinese"),
            Map.entry(0x1D, "ideographEnclosedCircle"),
            Map.entry(0x1E, "ideographTraditional"),
            Map.entry(0x1F, "ideographZodiac"),
            Map.entry(0x21, "taiwaneseCounting"),
            Map.entry(0x22, "ideographLegalTraditional"),
            Map.entry(0x23, "taiwaneseCountingThousand"),
            Map.entry(0x24, "taiwaneseDigital"),
            Map.entry(0x25, "chineseCounting"),
            Map.entry(0x26, "chineseLegalSimplified"),
            Map.entry(0x27, "chineseCountingThousand"),
            Map.entry(0xFF, "none"));

    private final Map<Integer, Integer[]> counters = new HashMap<>();

    /** The number that a paragraph carries, with the blank that parts it from the text; empty where it carries none. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null || level < 0 || level >= LEVELS || list.getLsid() == 0) {
            return "";
        }
        Integer[] counter = counters.computeIfAbsent(list.getLsid(), l -> new Integer[LEVELS]);
        counter[level] = counter[level] == null ? list.getStartAt((char) level) : counter[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            counter[i] = null;
        }
        return print(list, level, counter);
    }

    /** In the pattern the characters 0 to 8 stand for the numbers of the levels. */
    private static String print(HWPFList list, int level, Integer[] counter) {
        String pattern = list.getNumberText((char) level);
        if (pattern == null || format(list, level).equals("bullet")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < LEVELS) {
                int value = counter[c] == null ? list.getStartAt(c) : counter[c];
                text.append(ListNumbers.print(value, format(list, c)));
            } else {
                text.append(c);
            }
        }
        return ListNumbers.parted(text.toString());
    }

    private static String format(HWPFList list, int level) {
        return FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal");
    }
}
