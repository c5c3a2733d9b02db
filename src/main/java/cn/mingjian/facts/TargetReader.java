package cn.mingjian.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that indicators of the sheets of one report set and report: "≥95%", "3000份", "小于5%", "98%以上". */
final class TargetReader {

    private static final int LONGEST = 40;
    private static final int LONGEST_UNIT = 7;
    private static final Pattern NUMBER =
            Pattern.compile("[-−]?(?:" + PrintedFigure.POINTLESS + "|\\d{1,20}(?:[,，]\\d{3})*(?:\\.\\d{1,12})?)");
    private static final Pattern UNIT = Pattern.compile("[^\\d,，。;；:：、=<>≥≤+~～—]*");
    private static final Pattern DATE =
            Pattern.compile("年\\d.*|年(年?底|年?末|年?初|前|内|以前|之前).*|月(底|末|初|前|份|中旬|上旬|下旬|以前|底前|\\d).*|[日号](前|底|以前|之前).*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern REMARK = Pattern.compile("^([%‰])\\(.*\\)$");

    private final SheetVocabulary vocabulary;
    /** A report prints few different values in many cells, and each cell is read again for every question asked of it. */
    private final Map<String, Optional<PrintedFigure>> known = new HashMap<>();

    TargetReader(SheetVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The figure that fills a cell, or nothing where the cell holds words, a date or more than one figure. */
    Optional<PrintedFigure> read(CharSequence cell) {
        if (cell.length() > LONGEST * 2 || !hasDigit(cell)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(cell.toString(), this::figure);
    }

    private Optional<PrintedFigure> figure(String cell) {
        String text = PrintedFigure.halved(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        SheetVocabulary.Comparison before = Character.isDigit(text.charAt(0)) ? null : comparison(text, true);
        String rest = before == null ? text : text.substring(before.word().length());
        Matcher number = NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String unit = rest.substring(number.end());
        SheetVocabulary.Comparison behind = unit.length() < 2 ? null : comparison(unit, false);
        if (behind != null) {
            unit = unit.substring(0, unit.length() - behind.word().length());
        }
        if (!isUnit(unit, number.group())) {
            return Optional.empty();
        }
        String sign = before == null || before.sign().isEmpty() ? behind == null ? "" : behind.sign() : before.sign();
        Matcher remark = REMARK.matcher(unit);
        return Optional.of(new PrintedFigure(
                PrintedFigure.decimal(number.group()),
                number.group(),
                sign,
                remark.matches() ? remark.group(1) : unit,
                0));
    }

    private static boolean hasDigit(CharSequence cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The word of comparison that a text begins or ends with, or null. */
    private SheetVocabulary.Comparison comparison(String text, boolean before) {
        for (SheetVocabulary.Comparison word : vocabulary.comparators()) {
            if (word.before() == before && (before ? text.startsWith(word.word()) : text.endsWith(word.word()))) {
                return word;
            }
        }
        return null;
    }

    private static boolean isUnit(String unit, String number) {
        if (unit.isEmpty()) {
            return true;
        }
        if (unit.length() > LONGEST_UNIT || !UNIT.matcher(unit).matches()) {
            return false;
        }
        if (unit.length() > 1
                && "%‰".indexOf(unit.charAt(0)) >= 0
                && !REMARK.matcher(unit).matches()) {
            return false;
        }
        boolean year = unit.startsWith("年") && YEAR.matcher(number).matches();
        return !DATE.matcher(unit).matches() && !year && !unit.startsWith(".");
    }
}
