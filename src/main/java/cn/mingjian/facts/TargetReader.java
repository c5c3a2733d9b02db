package cn.mingjian.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that indicators of a sheet set and report: "≥95%", "3000份", "小于5%", "98%以上". */
final class TargetReader {

    private static final int LONGEST = 40;
    private static final int LONGEST_UNIT = 7;
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,20}(?:[,，]\\d{3})*(?:\\.\\d{1,12})?");
    private static final Pattern UNIT = Pattern.compile("[^\\d,，。;；:：、=<>≥≤+~～—]*");
    private static final Pattern DATE =
            Pattern.compile("年\\d.*|年(年?底|年?末|年?初|前|内|以前|之前).*|月(底|末|初|前|份|中旬|上旬|下旬|以前|底前|\\d).*|[日号](前|底|以前|之前).*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern REMARK = Pattern.compile("^([%‰])\\(.*\\)$");

    private final SheetVocabulary vocabulary;

    TargetReader(SheetVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The figure that fills a cell, or nothing where the cell holds words, a date or more than one figure. */
    Optional<PrintedFigure> read(CharSequence cell) {
        if (cell.length() > LONGEST * 2 || cell.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String text = PrintedFigure.halved(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String sign = "";
        boolean bare = Character.isDigit(text.charAt(0));
        for (SheetVocabulary.Comparison word :
                bare ? List.<SheetVocabulary.Comparison>of() : vocabulary.comparators()) {
            if (word.before() && text.startsWith(word.word())) {
                sign = word.sign();
                text = text.substring(word.word().length());
                break;
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String unit = text.substring(number.end());
        for (SheetVocabulary.Comparison word :
                unit.length() < 2 ? List.<SheetVocabulary.Comparison>of() : vocabulary.comparators()) {
            if (!word.before() && unit.endsWith(word.word())) {
                sign = sign.isEmpty() ? word.sign() : sign;
                unit = unit.substring(0, unit.length() - word.word().length());
                break;
            }
        }
        if (!isUnit(unit, number.group())) {
            return Optional.empty();
        }
        Matcher remark = REMARK.matcher(unit);
        return Optional.of(new PrintedFigure(
                PrintedFigure.decimal(number.group()),
                number.group(),
                sign,
                remark.matches() ? remark.group(1) : unit,
                0));
    }

    private static boolean isUnit(String unit, String number) {
        if (unit.length() > LONGEST_UNIT || !UNIT.matcher(unit).matches()) {
            return false;
        }
        if (unit.length() > 1
                && "%‰".indexOf(unit.charAt(0)) >= 0
                && !REMARK.matcher(unit).matches()) {
            return false;
        }
        boolean yearNumber = YEAR.matcher(number).matches();
        return !DATE.matcher(unit).matches() && !(yearNumber && unit.startsWith("年")) && !unit.startsWith(".");
    }
}
