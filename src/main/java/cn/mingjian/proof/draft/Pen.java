package cn.mingjian.proof.draft;

import cn.mingjian.amount.Unit;
import cn.mingjian.proof.accounts.TrueAccounts;
import cn.mingjian.proof.draft.Piece.Kind;
import cn.mingjian.proof.draft.Piece.Place;
import cn.mingjian.proof.draft.Piece.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a draft from top to bottom and registers every figure with what it stands for. */
public final class Pen {

    static final String FINAL = "决算数";
    static final String PRIOR = "上年决算数";

    /** No direction word stands before the figure. */
    private static final int NO_WORD = -1;

    private final TrueAccounts accounts;
    private final Ink ink;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private Place place = new Place(0, -1, -1, false, false);

    public Pen(TrueAccounts accounts, Ink ink, Words words) {
        this.accounts = accounts;
        this.ink = ink;
        this.words = words;
    }

    /** The direction words a form uses. */
    public record Words(String more, String less, String up, String down) {}

    public TrueAccounts accounts() {
        return accounts;
    }

    public Ink ink() {
        return ink;
    }

    public Draft finish() {
        return new Draft(accounts.region(), accounts, parts, slots);
    }

    public void title(String text) {
        parts.add(new Part.Title(text));
    }

    public void heading(int level, String text) {
        parts.add(new Part.Heading(level, text));
    }

    public void paragraph(List<Piece> pieces) {
        parts.add(new Part.Paragraph(pieces));
    }

    public void grid(Part.Grid grid) {
        parts.add(grid);
    }

    /** Index the next part will have. */
    public int nextPart() {
        return parts.size();
    }

    /** Fills a place that was kept by an empty paragraph; what is put there has no slots. */
    public void replace(int index, List<Part> filling) {
        parts.set(index, new Part.Group(filling));
    }

    /** Following slots stand in the paragraph that is written next. */
    public void inNarrative() {
        place = new Place(parts.size(), -1, -1, false, false);
    }

    /** Following slots stand in this cell of the table that is written next. */
    public void cell(int row, int column, boolean sheet) {
        place = new Place(parts.size(), row, column, !sheet, sheet);
    }

    /** An amount with its unit, for the narrative. */
    Piece money(Quantity quantity, long fen) {
        return money(quantity, fen, NO_WORD);
    }

    /** An amount under a direction word. */
    Piece money(Quantity quantity, long fen, Slot word) {
        return money(quantity, fen, word.id());
    }

    private Piece money(Quantity quantity, long fen, int word) {
        BigDecimal number = ink.money(Math.abs(fen));
        return slot(
                quantity,
                Kind.AMOUNT,
                ink.narrative(number),
                number,
                ink.money(),
                ink.money().symbol(),
                word);
    }

    /** An amount in 元 wherever it stands; whole 元 without decimals. */
    Piece yuan(Quantity quantity, long fen) {
        BigDecimal number = BigDecimal.valueOf(fen, 2);
        BigDecimal shown = fen % 100 == 0 ? number.setScale(0) : number;
        return slot(quantity, Kind.AMOUNT, shown.toPlainString(), shown, Unit.YUAN, Unit.YUAN.symbol());
    }

    /** An amount in 万元 wherever it stands, as sheets and their sentences have it. */
    public Piece wan(Quantity quantity, long fen, String text) {
        return slot(quantity, Kind.AMOUNT, text, new BigDecimal(text.replace(",", "")), Unit.WAN_YUAN, "");
    }

    /** The same with its unit printed. */
    public Piece wanWithUnit(Quantity quantity, String text) {
        return slot(quantity, Kind.AMOUNT, text, new BigDecimal(text.replace(",", "")), Unit.WAN_YUAN, "万元");
    }

    Piece percent(Quantity quantity, BigDecimal number, Slot word) {
        String text = number.toPlainString();
        return slot(quantity, Kind.RATE, text, number, Unit.PERCENT, "%", word == null ? NO_WORD : word.id());
    }

    /** A rate as printed in a sheet: with or without decimals. */
    public Piece rate(Quantity quantity, String text) {
        return slot(quantity, Kind.RATE, text, new BigDecimal(text), Unit.PERCENT, "%");
    }

    public Piece count(Quantity quantity, long number, String unit) {
        String text = Long.toString(number);
        return slot(quantity, Kind.COUNT, text, new BigDecimal(number), Unit.of(unit), unit);
    }

    /** A count in a table, without its unit. */
    public Piece tableCount(Quantity quantity, long number, String unit) {
        return slot(quantity, Kind.COUNT, Long.toString(number), new BigDecimal(number), Unit.of(unit), "");
    }

    /** A score or weight. */
    public Piece score(Quantity quantity, String text, String suffix) {
        return slot(quantity, Kind.SCORE, text, new BigDecimal(text), Unit.SCORE, suffix);
    }

    /** An area, given in hundredths of a square metre. */
    Piece area(Quantity quantity, long hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2);
        return slot(quantity, Kind.COUNT, ink.narrative(number), number, Unit.SQUARE_METRE, "平方米");
    }

    /** Target or result of an indicator: the comparator and the unit are part of what is printed. */
    public Piece measured(Quantity quantity, Kind kind, String number, String unit, String suffix) {
        return slot(quantity, kind, number, new BigDecimal(number), Unit.of(unit), suffix);
    }

    public Piece grade(Quantity quantity, String grade) {
        return slot(quantity, Kind.GRADE, grade, null, Unit.NONE, "");
    }

    /** A fiscal year, {@code back} years before the report's. */
    Piece year(int back) {
        String text = Integer.toString(accounts.fiscalYear() - back);
        return slot(new Quantity("年度", "年度", Integer.toString(back)), Kind.YEAR, text, null, Unit.NONE, "");
    }

    /** 增加 or 减少 before an amount. */
    Slot amountWord(Quantity quantity, boolean more) {
        return (Slot) slot(quantity, Kind.DIRECTION, more ? words.more() : words.less(), null, Unit.NONE, "");
    }

    /** 增长 or 下降 before a rate. */
    Slot rateWord(Quantity quantity, boolean up) {
        return (Slot) slot(quantity, Kind.DIRECTION, up ? words.up() : words.down(), null, Unit.NONE, "");
    }

    /** 大于, 小于 or 等于 between a final figure and a budget. */
    Piece comparison(Quantity quantity, int sign) {
        String word = sign > 0 ? "大于" : sign < 0 ? "小于" : "等于";
        return slot(quantity, Kind.COMPARISON, word, null, Unit.NONE, "");
    }

    /** An amount in a table cell. */
    public Piece tableMoney(Quantity quantity, long fen) {
        String text = ink.table(Ink.in(fen, ink.tables()));
        return slot(quantity, Kind.AMOUNT, text, new BigDecimal(text.replace(",", "")), ink.tables(), "");
    }

    private Piece slot(Quantity quantity, Kind kind, String text, BigDecimal number, Unit unit, String suffix) {
        return slot(quantity, kind, text, number, unit, suffix, NO_WORD);
    }

    private Piece slot(
            Quantity quantity, Kind kind, String text, BigDecimal number, Unit unit, String suffix, int word) {
        Slot slot = new Slot(slots.size(), quantity, kind, text, number, unit, suffix, word, place);
        slots.add(slot);
        return slot;
    }
}
