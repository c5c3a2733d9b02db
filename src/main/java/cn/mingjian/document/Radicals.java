package cn.mingjian.document;

import java.text.Normalizer;

/** Puts ordinary characters for the radicals and compatibility forms that many PDF fonts name instead of them. */
final class Radicals {

    /** Radicals that Unicode maps to nothing or to a form not in use in China, each with the character it looks like. */
    private static final String LOOKS = "⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民⺟母⻏阝⼾户⾭青⿈黄";

    private Radicals() {}

    static String plain(String text) {
        if (text.chars().noneMatch(c -> isForm((char) c))) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = isForm(c) ? LOOKS.indexOf(c) : -1;
            if (known >= 0 && known % 2 == 0) {
                plain.append(LOOKS.charAt(known + 1));
            } else if (isForm(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isForm(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFE30' && c <= '\uFE6F');
    }
}
