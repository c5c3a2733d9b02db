package cn.mingjian.proof.form;

/** Chinese numerals of headings. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** 一, 二 … 十, 十一 … 九十九. */
    static String of(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ten + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
