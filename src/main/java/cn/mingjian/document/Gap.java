package cn.mingjian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that stands on a page and could not be read, or not for certain.
 *
 * @param page from 1; 0 where the format has no pages and {@code why} says where it is
 * @param why what it is, in words for the user: 是图片，没有文字层
 * @param uncertain whether it was read, but by recognising letters in a picture, which may go wrong
 */
public record Gap(int page, String why, boolean uncertain) {

    /** What stands in a cell of which nothing is known but that something should. */
    public static final String LOST = "\uFFFD";

    Gap(int page, String why) {
        this(page, why, false);
    }

    /** Something in a worksheet. */
    static Gap ofSheet(String why) {
        return new Gap(0, why);
    }

    /** Whether tables may stand where it is: in a worksheet single cells are lost, and what they stand in is known. */
    public boolean mayHideTables() {
        return page > 0;
    }

    /** All gaps in words: 第3—5页是图片，没有文字层；第8页有的字没有文字编码. */
    public static String words(List<Gap> gaps) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= gaps.size(); i++) {
            boolean goesOn = i < gaps.size()
                    && gaps.get(i).page() == gaps.get(i - 1).page() + 1
                    && gaps.get(i).why().equals(gaps.get(from).why());
            if (!goesOn) {
                int first = gaps.get(from).page();
                int last = gaps.get(i - 1).page();
                String where = first == 0 ? "" : "第" + first + (last > first ? "—" + last : "") + "页";
                words.add(where + gaps.get(from).why());
                from = i;
            }
        }
        return String.join("；", words);
    }
}
