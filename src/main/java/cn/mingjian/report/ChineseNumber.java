package cn.mingjian.report;

/** Numbers as headings count: 一、十二、一百零三. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int LIMIT = 10_000;

    private ChineseNumber() {}

    static String of(int number) {
        if (number <= 0 || number >= LIMIT) {
            return Integer.toString(number);
        }
        String printed = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < printed.length(); i++) {
            int digit = printed.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                text.append(DIGITS.charAt(0));
                zero = false;
            }
            text.append(DIGITS.charAt(digit)).append(UNITS[printed.length() - 1 - i]);
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
