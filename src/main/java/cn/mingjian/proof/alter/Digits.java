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

    /** A digit before the decimal point is not typed. */
    static String lose(String text, Dice dice) {
        List<Integer> places = wholeDigits(text);
        // A number does not begin with a nought that was not there before, nor with nothing.
        places.removeIf(
                i -> i == first(text) && (places.size() < 2 || text.charAt(i + 1) == '0' || text.charAt(i + 1) == ','));
        return places.isEmpty() || wholeDigits(text).size() < 2 ? null : retyped(text, dice.pick(places), "");
    }

    /** A digit before the decimal point is typed twice. */
    static String repeat(String text, Dice dice) {
        List<Integer> places = wholeDigits(text);
        places.removeIf(i -> i == first(text) && text.charAt(i) == '0');
        if (places.isEmpty()) {
            return null;
        }
        int place = dice.pick(places);
        return retyped(text, place, text.substring(place, place + 1).repeat(2));
    }

    /** A number with a digit replaced, thousands parted anew. */
    private static String retyped(String text, int place, String digits) {
        String typed = text.substring(0, place) + digits + text.substring(place + 1);
        return like(text, new BigDecimal(typed.replace(",", "")));
    }

    private static List<Integer> wholeDigits(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length() && text.charAt(i) != '.'; i++) {
            if (Character.isDigit(text.charAt(i))) {
                places.add(i);
            }
        }
        return places;
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
