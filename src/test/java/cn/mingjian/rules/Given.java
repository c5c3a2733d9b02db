package cn.mingjian.rules;

import cn.mingjian.amount.Amount;
import cn.mingjian.amount.Unit;
import cn.mingjian.document.Format;
import cn.mingjian.document.Heading;
import cn.mingjian.document.Section;
import cn.mingjian.document.Source;
import cn.mingjian.document.Text;
import cn.mingjian.facts.AccountsRow;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Coverage;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Measure;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Profile;
import cn.mingjian.facts.Sheet;
import cn.mingjian.facts.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a report by hand: tables, sentences, sheets. */
final class Given {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<AccountsTable> tables = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Integer year = 2024;
    private int position = 100;

    static Given report() {
        return new Given();
    }

    Given ofYear(Integer other) {
        year = other;
        return this;
    }

    /** A table in 万元; each row is "concept=figure", with nothing after the sign for an empty cell. */
    Given table(String name, String... rows) {
        String id = "t" + tables.size();
        List<AccountsRow> read = new ArrayList<>();
        for (String row : rows) {
            int sign = row.lastIndexOf('=');
            String concept = row.substring(0, sign);
            Map<String, Fact> figures = new LinkedHashMap<>();
            if (sign + 1 < row.length()) {
                figures.put(
                        Measure.FINAL,
                        fact(concept, Measure.FINAL, row.substring(sign + 1) + "万元", Origin.TABLE, id, id, name));
            }
            String item = concept.substring(concept.lastIndexOf('/') + 1);
            read.add(new AccountsRow("", item, concept, "", 0, false, figures, place(item, null, name)));
        }
        tables.add(new AccountsTable(
                id,
                name,
                name,
                "万元",
                List.of(Measure.FINAL),
                read,
                List.of(),
                false,
                true,
                List.of(),
                place(name, null, name)));
        return this;
    }

    /** A sentence in a section; each figure is "concept|measure=figure with unit". */
    Given says(String section, String... figures) {
        String id = "p" + passages.size();
        String words = String.join("，", figures);
        Heading heading = new Heading(2, "一、", section, section, Text.at("一、" + section, position));
        passages.add(new Passage(
                id,
                Text.at(words, position),
                new Section(List.of(heading)),
                false,
                false,
                false,
                place(words, section, null)));
        for (String figure : figures) {
            int sign = figure.lastIndexOf('=');
            String[] key = figure.substring(0, sign).split("\\|", -1);
            String measure = key.length > 1 ? key[1] : Measure.FINAL;
            fact(key[0], measure, figure.substring(sign + 1), Origin.NARRATIVE, id, id, section);
        }
        return this;
    }

    /** A self-evaluation sheet with a grade and a total score. */
    Given graded(String grade, String score) {
        String id = "s" + sheets.size();
        Fact total = fact("绩效自评/示例项目/总分", Measure.SCORE, score + "分", Origin.SHEET, id, id, "项目支出绩效自评表");
        sheets.add(new Sheet(
                id,
                sheets.size() + 1,
                "示例项目",
                false,
                false,
                "项目支出绩效自评表",
                year,
                "万元",
                List.of(),
                List.of(),
                null,
                total,
                grade,
                "绩效自评/示例项目",
                false,
                false,
                place("示例项目", null, "项目支出绩效自评表")));
        return this;
    }

    Fact fact(String concept, String measure, String printed, Origin origin, String place, String clause, String at) {
        Amount amount = amount(printed);
        Fact fact = new Fact(
                "f" + facts.size(),
                concept,
                measure,
                null,
                amount,
                "",
                "",
                printed,
                year,
                origin,
                place,
                clause,
                place(printed, origin == Origin.NARRATIVE ? at : null, origin == Origin.NARRATIVE ? null : at));
        facts.add(fact);
        return fact;
    }

    static Amount amount(String printed) {
        int digits = 0;
        while (digits < printed.length() && "-0123456789.,".indexOf(printed.charAt(digits)) >= 0) {
            digits++;
        }
        return Amount.of(printed.substring(0, digits).replace(",", ""), Unit.of(printed.substring(digits)));
    }

    Evidence place(String quote, String section, String table) {
        position += quote.length() + 1;
        return new Evidence(quote, section, position, position + quote.length(), 1, null, table, null, null, null);
    }

    Disclosure read() {
        return new Disclosure(
                new Source("report.txt", Format.TXT, "0".repeat(64), 1000, null),
                new Profile("示例局", year, "部门决算", "万元", null),
                new Coverage(0, 0, List.of()),
                facts,
                statements,
                passages,
                tables,
                sheets);
    }
}
