package cn.mingjian.proof.alter;

import cn.mingjian.proof.accounts.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Slips of the fingers in printed numbers. Each returns null where the number has no place for the slip. */
final class Digits {

    private Digits() {}

    /** Two neighbouring digits change places. */
    static String swap(String text, Dice dice) {
        List<int[]> pairs = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                if (before >= 0
                        && text.charAt(before) != text.charAt(i)
                        && !(before == first(text) && text.charAt(i) == '0')) {
                    pairs.add(new int[] {before, i});
                }
                before = i;
            }
        }
        if (pairs.isEmpty()) {
            return null;
        }
        int[] pair = dice.pick(pairs);
        StringBuilder out = new StringBuilder(text);
        out.setCharAt(pair[0], text.charAt(pair[1]));
        out.setCharAt(pair[1], text.charAt(pair[0]));
        return out.toString();
    }

    private static int first(String text) {
        return text.startsWith("-") ? 1 : 0;
    }

    /** One digit becomes another. */
    static String change(String text, Dice dice) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                places.add(i);
            }
        }
        int place = dice.pick(places);
        char digit = (char) ('0' + dice.between(place == first(text) && text.length() > 1 ? 1 : 0, 9));
        StringBuilder out = new StringBuilder(text);
        out.setCharAt(place, digit);
        return out.toString();
    }

    /** The decimal point moves by one or two places. */
    static String movePoint(String text, Dice dice) {
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        int by = dice.pick(-1, 1, 2);
        BigDecimal moved = number.movePointRight(by);
        return like(text, moved.scale() < 0 ? moved.setScale(0) : moved);
    }

    /** A number with thousands parted as another one has them. */
    static String like(String model, BigDecimal number) {
        if (!model.contains(",")) {
            return number.toPlainString();
        }
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return (number.signum() < 0 ? "-" : "") + out;
    }
}
