package cn.mingjian.proof.draft;

import cn.mingjian.proof.accounts.Books;
import cn.mingjian.proof.accounts.TrueAccounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences with slots. In braces stands what is printed:
 *
 * <pre>
 * {年} {上年}                the fiscal year and the one before it
 * {部门}                    a variable
 * {收入/总计}                决算数 of a concept, with unit
 * {收入/总计@年初预算数}       another measure
 * {收入/总计@增}             direction word and change over the prior year
 * {收入/总计@增率}           direction word and rate of change
 * {收入/总计@额}  @率        the same without a word of their own: the word before them counts for both
 * {A@占/B}                 share of A in B
 * {A@完成/年初预算数}         completion of a budget
 * {A@差率/年初预算数}         (final − budget) ÷ budget with its sign
 * {A@差/年初预算数}          direction word and final − budget
 * {A@比/年初预算数}          大于, 小于 or 等于
 * {A@元}                   决算数 in 元, whatever unit the report tells in
 * {A@面积}                  square metres
 * {A#辆}                   a count with its unit
 * </pre>
 */
public final class Say {

    private final Pen pen;
    private final Books books;
    private final Map<String, String> variables = new HashMap<>();

    public Say(Pen pen) {
        this.pen = pen;
        TrueAccounts accounts = pen.accounts();
        this.books = accounts.books();
        set("次年", Integer.toString(accounts.fiscalYear() + 1));
        set("部门", accounts.entity());
        set("简称", accounts.shortName());
    }

    public void set(String variable, String value) {
        variables.put(variable, value);
    }

    /** Writes a paragraph. */
    public void p(String... templates) {
        pen.inNarrative();
        pen.paragraph(pieces(String.join("", templates)));
    }

    /** The pieces of a sentence; slots are registered in the place the pen stands at. */
    public List<Piece> pieces(String template) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                pieces.add(new Piece.Words(template.substring(at)));
                break;
            }
            if (open > at) {
                pieces.add(new Piece.Words(template.substring(at, open)));
            }
            int close = template.indexOf('}', open);
            slot(template.substring(open + 1, close), pieces);
            at = close + 1;
        }
        return pieces;
    }

    private void slot(String body, List<Piece> pieces) {
        if (body.equals("年") || body.equals("上年")) {
            pieces.add(pen.year(body.equals("年") ? 0 : 1));
            return;
        }
        if (variables.containsKey(body)) {
            pieces.add(new Piece.Words(variables.get(body)));
            return;
        }
        int hash = body.indexOf('#');
        if (hash > 0) {
            String concept = body.substring(0, hash);
            Quantity quantity = Quantity.of(concept, "数量");
            pieces.add(pen.count(quantity, books.get(concept, "数量"), body.substring(hash + 1)));
            return;
        }
        int mark = body.indexOf('@');
        if (mark < 0) {
            pieces.add(money(body, Pen.FINAL));
        } else {
            measured(body.substring(0, mark), body.substring(mark + 1), pieces);
        }
    }

    private Piece money(String concept, String measure) {
        return pen.money(Quantity.of(concept, measure), books.get(concept, measure));
    }

    private void measured(String concept, String what, List<Piece> pieces) {
        int slash = what.indexOf('/');
        String kind = slash < 0 ? what : what.substring(0, slash);
        String other = slash < 0 ? "" : what.substring(slash + 1);
        long now = books.get(concept, Pen.FINAL);
        switch (kind) {
            case "增", "额" -> change(concept, kind.equals("增"), pieces);
            case "增率", "率" -> changeRate(concept, kind.equals("增率"), pieces);
            case "占" -> pieces.add(percent(concept, "占比", other, now, books.get(other, Pen.FINAL)));
            case "完成" -> pieces.add(percent(concept, "完成率", other, now, books.get(concept, other)));
            case "差率" -> gapRate(concept, other, pieces);
            case "差" -> gap(concept, other, pieces);
            case "比" ->
                pieces.add(pen.comparison(
                        new Quantity(concept, "比较", other), Long.signum(now - books.get(concept, other))));
            case "元" -> pieces.add(pen.yuan(Quantity.of(concept, Pen.FINAL), now));
            case "面积" -> pieces.add(pen.area(Quantity.of(concept, "面积"), books.get(concept, "面积")));
            default -> pieces.add(money(concept, what));
        }
    }

    private Piece percent(String concept, String measure, String of, long part, long whole) {
        return pen.percent(new Quantity(concept, measure, of), Ink.percent(part, whole), null);
    }

    private long changeOf(String concept) {
        return books.get(concept, Pen.FINAL) - books.get(concept, Pen.PRIOR);
    }

    private Piece.Slot lastWord(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.Slot slot && slot.kind() == Piece.Kind.DIRECTION) {
                return slot;
            }
        }
        throw new IllegalStateException("no direction word before an amount that needs one");
    }

    private void change(String concept, boolean worded, List<Piece> pieces) {
        Quantity quantity = Quantity.of(concept, "增减额");
        if (worded) {
            pieces.add(pen.amountWord(quantity, changeOf(concept) >= 0));
        }
        pieces.add(pen.money(quantity, changeOf(concept), lastWord(pieces)));
    }

    private void changeRate(String concept, boolean worded, List<Piece> pieces) {
        Quantity quantity = Quantity.of(concept, "增减率");
        if (worded) {
            pieces.add(pen.rateWord(quantity, changeOf(concept) >= 0));
        }
        BigDecimal rate = Ink.percent(Math.abs(changeOf(concept)), books.get(concept, Pen.PRIOR));
        pieces.add(pen.percent(quantity, rate, lastWord(pieces)));
    }

    private void gapRate(String concept, String budget, List<Piece> pieces) {
        long planned = books.get(concept, budget);
        BigDecimal rate = Ink.percent(books.get(concept, Pen.FINAL) - planned, planned);
        pieces.add(pen.percent(new Quantity(concept, "预决算差异率", budget), rate, null));
    }

    private void gap(String concept, String budget, List<Piece> pieces) {
        long gap = books.get(concept, Pen.FINAL) - books.get(concept, budget);
        Quantity quantity = new Quantity(concept, "预决算差异额", budget);
        Piece.Slot word = pen.amountWord(quantity, gap >= 0);
        pieces.add(word);
        pieces.add(pen.money(quantity, gap, word));
    }
}
