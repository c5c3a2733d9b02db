package cn.mingjian.proof.accounts;

import java.util.Map;

/** Posts the lines of a year to the books: every total a report may print follows from them and nowhere else. */
final class Posting {

    static final String[] SOURCES = {"上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"};

    private static final String PROJECT_CARRIED = "/项目支出结转和结余";

    private final Books books;
    private final String measure;

    Posting(Books books, String measure) {
        this.books = books;
        this.measure = measure;
    }

    void post(Year year) {
        for (Line line : year.lines()) {
            for (String at : line.item().suffixes()) {
                income(line, at);
                spending(line, at);
                fund(line, at);
            }
            carryOvers(line);
            grants(line);
        }
        running(year);
        totals();
        economics(year);
    }

    private void income(Line line, String at) {
        add("收入/本年收入合计" + at, line.grant() + line.others().received());
        add("收入/财政拨款收入" + at, line.grant());
        for (int i = 0; i < SOURCES.length; i++) {
            add("收入/" + SOURCES[i] + at, line.others().income().get(i));
        }
    }

    private void spending(Line line, String at) {
        Line.Others others = line.others();
        add("支出/本年支出合计" + at, line.grantSpent() + others.spent());
        add("支出/基本支出" + at, line.basic() + others.basic());
        add("支出/项目支出" + at, line.project() + others.project());
        add("支出/经营支出" + at, others.operating());
        add("支出/上缴上级支出" + at, 0);
        add("支出/对附属单位补助支出" + at, 0);
    }

    private void fund(Line line, String at) {
        String fund = line.fund().title();
        add("支出/" + fund + at, line.grantSpent());
        add("支出/" + fund + "/基本支出" + at, line.basic());
        add("支出/" + fund + "/项目支出" + at, line.project());
        add("收入/财政拨款收入/" + fund + at, line.grant());
        add("收入/" + fund + "/年初结转和结余" + at, line.opening());
        add("支出/" + fund + "/年末结转和结余" + at, line.closing());
        add("收入/财政拨款/年初结转和结余/" + fund + at, line.opening());
        add("支出/财政拨款/年末结转和结余/" + fund + at, line.closing());
        add("收入/财政拨款收入/" + fund + "/用于基本支出" + at, line.basic());
        add("收入/财政拨款收入/" + fund + "/用于项目支出" + at, line.grant() - line.basic());
        add("收入/财政拨款/年初结转和结余/" + fund + PROJECT_CARRIED + at, line.opening());
        add("支出/财政拨款/年末结转和结余/" + fund + PROJECT_CARRIED + at, line.closing());
    }

    /** Which item paid 人员经费 and which 公用经费: the latter comes out of the items of running, which stand first. */
    private void running(Year year) {
        String basic = "支出/一般公共预算财政拨款/基本支出";
        long rest = year.economic().entrySet().stream()
                .filter(e -> !e.getKey().isPersonnel())
                .mapToLong(Map.Entry::getValue)
                .sum();
        for (Line line : year.lines()) {
            long here = Math.min(rest, line.basic());
            rest -= here;
            for (String at : line.item().suffixes()) {
                if (line.fund() == Fund.GENERAL && !at.isEmpty()) {
                    add(basic + "/公用经费" + at, here);
                    add(basic + "/人员经费" + at, line.basic() - here);
                }
            }
        }
    }

    private void carryOvers(Line line) {
        Line.Others others = line.others();
        add("收入/年初结转和结余", line.opening() + others.opening());
        add("支出/年末结转和结余", line.closing() + others.closing());
        add("收入/使用非财政拨款结余", others.reserve());
        add("支出/结余分配", others.distributed());
    }

    private void grants(Line line) {
        String klass = "/" + line.item().klass();
        add("收入/财政拨款/年初结转和结余", line.opening());
        add("支出/财政拨款/本年支出合计", line.grantSpent());
        add("支出/财政拨款/本年支出合计" + klass, line.grantSpent());
        add("支出/财政拨款/年末结转和结余", line.closing());
        add("收入/财政拨款/总计", line.grant() + line.opening());
        add("支出/财政拨款/总计", line.grantSpent() + line.closing());
        add("支出/财政拨款/总计/" + line.fund().title(), line.grantSpent() + line.closing());
    }

    private void totals() {
        books.put("收入/总计", measure, get("收入/本年收入合计") + get("收入/使用非财政拨款结余") + get("收入/年初结转和结余"));
        books.put("支出/总计", measure, get("支出/本年支出合计") + get("支出/结余分配") + get("支出/年末结转和结余"));
    }

    private void economics(Year year) {
        String basic = "支出/一般公共预算财政拨款/基本支出/";
        year.economic().forEach((item, fen) -> {
            add(basic + item.klass(), fen);
            add(basic + item.path(), fen);
            add(basic + (item.isPersonnel() ? "人员经费" : "公用经费"), fen);
        });
        year.organ().forEach((item, fen) -> {
            add("机关运行经费", fen);
            add("机关运行经费/" + item.klass(), fen);
            add("机关运行经费/" + item.path(), fen);
        });
        books.put("事业单位公用经费", measure, get(basic + "公用经费") - get("机关运行经费"));
    }

    private void add(String concept, long fen) {
        books.add(concept, measure, fen);
    }

    private long get(String concept) {
        return books.get(concept, measure);
    }
}
