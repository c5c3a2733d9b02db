package cn.mingjian.report;

import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Fact;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from a report as a table (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheet programs
 * take Chinese for something else.
 */
public final class FactsCsv {

    private static final List<String> HEADER = List.of(
            "编号", "指标", "度量", "对象或基数", "数值", "小数位", "单位", "年度", "来源", "比较符", "方向词", "原文数字", "章节", "表", "行", "列", "页",
            "文本行", "起", "止", "引文");

    private static final String PART = "份";

    private FactsCsv() {}

    /** Writes all facts; where the file holds several reports, each with the number of its report. The stream stays open. */
    public static void write(List<Disclosure> reports, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        boolean several = reports.size() > 1;
        line(writer, several ? in(PART, HEADER) : HEADER);
        for (Disclosure report : reports) {
            for (Fact fact : report.facts()) {
                line(writer, several ? in(text(report.source().part().number()), cells(fact)) : cells(fact));
            }
        }
        writer.flush();
    }

    private static List<String> in(String part, List<String> cells) {
        List<String> all = new ArrayList<>(cells.size() + 1);
        all.add(part);
        all.addAll(cells);
        return all;
    }

    private static List<String> cells(Fact fact) {
        Evidence at = fact.evidence();
        return List.of(
                fact.id(),
                fact.concept(),
                fact.measure(),
                text(fact.of()),
                fact.amount().value().toPlainString(),
                Integer.toString(fact.amount().decimals()),
                fact.amount().unit().symbol(),
                text(fact.year()),
                fact.origin().name(),
                text(fact.comparator()),
                text(fact.wording()),
                text(fact.printed()),
                text(at.section()),
                text(at.table()),
                text(at.row()),
                text(at.column()),
                text(at.page()),
                Integer.toString(at.line()),
                Integer.toString(at.start()),
                Integer.toString(at.end()),
                at.quote());
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(quoted(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String quoted(String cell) {
        String safe = SpreadsheetText.safe(cell);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
