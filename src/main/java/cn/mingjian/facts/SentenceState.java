package cn.mingjian.facts;

import java.util.ArrayList;
import java.util.List;

/** What the reader of a passage has in mind at one place: whom the text speaks of, compared with what, of which year. */
final class SentenceState implements Cloneable {

    /** What the change or difference at hand is measured against: the prior year or a budget. */
    static final String PRIOR_YEAR = "上年";

    /** A part whose name could not be made out. */
    static final String UNKNOWN = "";

    /** Concepts spoken of. */
    List<String> subject = List.of();
    /** Concepts whose amount was last said to have gone down. */
    List<String> fallen = List.of();

    /** Whether several concepts were listed one by one and one figure speaks of their sum. */
    boolean joint;
    /** The part of a list without a name of the accounts, or {@link #UNKNOWN}, that the last amount was of: a share behind it is its own. */
    String part;
    /** What the figures of this sentence were bound to so far, one after another. */
    List<String> named = List.of();
    /** Whether a figure speaks of each of them (各, 均, 分别). */
    boolean each;
    /** The whole whose parts are being listed, or null. */
    String whole;
    /** The part spoken of last, where a comparison that opens a sentence was taken to be the whole's; else the empty string. */
    String lastPart = "";
    /** Up to here the words belong to a figure before them that said itself what is spoken of next. */
    int settled;
    /** Where the name of an item ends that its code opened (2101102（事业单位医疗）|76.89万元), or 0. */
    int itemEnd;
    /** The whole that the shares of this list were said to be of, or null. */
    String shared;
    /** The one of several receptions or journeys that is spoken of, or null. */
    String occasion;
    /** Where listed items hang that have no path of their own, or null. */
    String listRoot;
    /** Measure of the amounts of a list's parts, or null. */
    String partMeasure;
    /** Measure of the last amount. */
    String amountMeasure = Measure.FINAL;
    /** Whether the last figure was the number of what is spoken of, such as 批次. */
    boolean counted;
    /** Whether the last figure counted things that are no part of the accounts: a share behind it is theirs. */
    boolean aside;
    /** The budget last named. */
    String budget;
    /** Whether the text speaks of budgets only: a change over the year before is one of budgets. */
    boolean budgets;
    /** Whether what is spoken of was told as spent, in this sentence. */
    boolean spent;
    /** What the text compares with: {@link #PRIOR_YEAR}, a budget measure, or null. */
    String base;
    /** The year compared with, as far as it is named, or null. */
    Integer baseYear;
    /** Which budget of an earlier year it compares with (比2023年预算减少), or null. */
    String baseBudget;
    /** The year spoken of. */
    Integer year;
    /** The year spoken of before the last one named, which no figure was told of yet: it is of that clause only. */
    private Integer yearBefore;

    private boolean yearUntold;
    /** What the last change or difference was measured against and where it went, for the reason that follows. */
    String changeBase;

    String changeDirection;
    /** 类 and 款 that items below inherit. */
    String functionClass;

    String functionGroup;
    boolean reason;
    /** Where the bracket begins that was opened last. */
    int bracket;
    /** Whether the text tells what money was used for: items named there are not spoken of. */
    boolean use;
    /** Whether the passage named its subject or bound a figure to it: only then the next passage may go on about it. */
    boolean alive;
    /** Whether the sentence has only begun. */
    boolean opening = true;
    /** How many subjects it had so far, and the sentence before it. */
    int subjects;

    int subjectsBefore;
    /** The noun the last figure without an item was bound to. */
    String phrase = "";

    String clause = "";

    /** What this sentence last told the spending on. */
    List<String> paid = List.of();

    /** What the sentence said was spent in the year of the report. */
    private List<String> spentInYear = List.of();

    /** What was spent on these in the year spoken of is known. */
    void tellSpent(List<String> concepts, Integer fiscalYear) {
        if (year != null && year.equals(fiscalYear)) {
            spentInYear = concepts;
        }
    }

    /** A sentence ends. */
    void forgetSpent() {
        spentInYear = List.of();
        paid = List.of();
    }

    /**
     * Speaks of the year of the report again, where a change is that year's: both years were told and no other is compared with
     * (2024年支出7万元，2023年支出9万元，减少2万元).
     */
    void returnToYear(List<String> concepts, Integer fiscalYear) {
        boolean both = year != null && fiscalYear != null && year == fiscalYear - 1 && concepts.equals(spentInYear);
        if (both && baseYear == null && base == null) {
            year = fiscalYear;
        }
    }

    /** The same once more, to come back to; lists in it are replaced and never changed. */
    SentenceState copy() {
        try {
            return (SentenceState) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Measure of the amounts of a list's parts: that of the whole they divide. */
    String listMeasure() {
        return partMeasure == null ? Measure.FINAL : partMeasure;
    }

    /** Speaks of a year. */
    void enterYear(int named) {
        yearBefore = yearUntold ? yearBefore : year;
        yearUntold = true;
        year = named;
    }

    /** A figure was told of the year spoken of. */
    void tellYear() {
        yearUntold = false;
    }

    /** A part of the sentence ends: a year that none of its figures was of (主要是2018年开展公车改革；) does not go on. */
    void forgetYear() {
        if (yearUntold) {
            year = yearBefore;
            yearUntold = false;
        }
    }

    /** Speaks of all receptions or journeys again, and not of one of them. */
    void leaveOccasion() {
        if (occasion != null && isAbout(occasion)) {
            subject = List.of(ConceptPath.parent(occasion));
            counted = false;
        }
        occasion = null;
    }

    /** Takes down what a figure was bound to. */
    void name(List<String> concepts) {
        if (concepts.size() == 1 && !named.contains(concepts.get(0))) {
            List<String> longer = new ArrayList<>(named);
            longer.add(concepts.get(0));
            named = List.copyOf(longer);
        }
    }

    /** Speaks of each of those named before (收入总计…，支出总计…，各增加…), as far as the last of them is the subject. */
    void speakOfEach() {
        each = true;
        boolean several = named.size() > 1 && subject.size() == 1;
        if (several && named.get(named.size() - 1).equals(subject.get(0))) {
            subject = named;
            joint = false;
        }
    }

    /** Speaks of each of the last few named, where rates are listed for so many of them (甲60万元、乙40万元，分别占支出的60%、40%). */
    void speakOfLast(int count) {
        int from = named.size() - count;
        if (count > 1 && from >= 0 && subject.size() == 1 && subject.get(0).equals(named.get(named.size() - 1))) {
            subject = named.subList(from, named.size());
            joint = false;
        }
    }

    /** What is spoken of; where that is a number of things just counted (批次), what they belong to. */
    String counting() {
        String concept = subject.get(0);
        return counted ? concept.substring(0, concept.lastIndexOf('/')) : concept;
    }

    /** Whether a concept only tells the one spoken of more closely (类, then 款, then 项). */
    boolean isWithin(String concept) {
        return subjects > 0 && subject.size() == 1 && (concept + "/").startsWith(subject.get(0) + "/");
    }

    boolean isAbout(String path) {
        return subject.stream().anyMatch(s -> ConceptPath.isWithin(s, path));
    }
}
