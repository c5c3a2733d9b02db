package cn.mingjian.proof.accounts;

import java.util.List;

/** Budgets of everything that is compared with one: by item, of the basic spending's classes, of 机关运行经费. */
final class BudgetMaker {

    private static final String GENERAL = "支出/一般公共预算财政拨款";

    private final Dice dice;
    private final Books books;

    BudgetMaker(Dice dice, Books books) {
        this.dice = dice;
        this.books = books;
    }

    void post(Year year, List<Project> projects) {
        for (Line line : year.lines()) {
            long basicFull =
                    line.basic() == 0 || dice.chance(65) ? line.basic() : line.basic() + dice.part(line.basic(), 1, 4);
            long basicInitial = line.basic() == 0 || dice.chance(10) ? line.basic() : dice.part(line.basic(), 82, 114);
            long initial = basicInitial;
            long full = basicFull;
            if (line.fund() == Fund.GENERAL) {
                for (Project project : projects) {
                    boolean same = project.item().equals(line.item());
                    initial += same ? project.total().initial() : 0;
                    full += same ? project.total().full() : 0;
                }
            } else {
                full += line.project();
                initial += dice.chance(40) ? line.project() : dice.part(line.project(), 60, 120);
            }
            item(line, initial, full);
        }
        classes(year);
        organ();
    }

    private void item(Line line, long initial, long full) {
        for (String at : line.item().suffixes()) {
            books.add("支出/" + line.fund().title() + at, "年初预算数", initial);
            books.add("支出/" + line.fund().title() + at, "全年预算数", full);
        }
        for (String total : List.of("收入/财政拨款/总计", "支出/财政拨款/总计")) {
            books.add(total, "年初预算数", initial);
            books.add(total, "全年预算数", full);
        }
    }

    private void classes(Year year) {
        year.economic().keySet().stream().map(EconomicItem::klass).distinct().forEach(klass -> {
            String concept = GENERAL + "/基本支出/" + klass;
            long spent = books.get(concept, "决算数");
            books.put(concept, "年初预算数", dice.part(spent, 80, 118));
        });
    }

    private void organ() {
        long spent = books.get("机关运行经费", "决算数");
        books.put("机关运行经费", "年初预算数", dice.chance(12) ? spent : dice.part(spent, 85, 115));
    }
}
