package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Status;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** One page that needs nothing else: verdict, findings, ledger. Loads nothing and runs nothing. */
final class HtmlRenderer implements Renderer {

    private static final String STYLE =
            """
            body{font:16px/1.7 "Noto Serif CJK SC","Source Han Serif SC","SimSun",serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
            h1{font-size:1.5rem;text-align:center}h2{font-size:1.2rem;border-bottom:1px solid #999;margin-top:2rem}
            .finding{border-left:4px solid #888;padding:.2rem 1rem;margin:1rem 0;background:#fafafa}
            .error{border-color:#b00020}.warning{border-color:#c77700}.info{border-color:#2b6cb0}.consequence{margin-left:2rem}
            .label{color:#666}dt{float:left;clear:left;width:5em;color:#666}dd{margin-left:5.5em}
            table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{border:1px solid #ccc;padding:.2rem .5rem;text-align:left;vertical-align:top}
            blockquote{margin:.2rem 0;overflow-wrap:anywhere}code{overflow-wrap:anywhere}
            """;

    private final Phrasebook phrasebook;

    /** Where the names of the families of checks come from. */
    @FunctionalInterface
    interface Phrasebook {
        Phrases read() throws IOException;
    }

    HtmlRenderer(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Audit audit, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Markup page = new Markup(writer);
        String title = title(audit);
        page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n");
        page.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.element("title", title).raw("<style>\n" + STYLE + "</style></head><body>\n");
        page.element("h1", title);
        subject(page, audit);
        page.element("h2", "审核结论").element("p", Verdict.of(audit, Figures.of(audit)));
        page.element("h2", "发现的问题");
        for (Finding finding : audit.findings()) {
            finding(page, finding);
        }
        ledger(page, audit, phrasebook.read());
        page.raw("</body></html>\n");
        writer.flush();
    }

    private static void subject(Markup page, Audit audit) throws IOException {
        page.element("h2", "审核对象").raw("<dl>\n");
        entry(page, "文件", audit.disclosure().source().called());
        entry(page, "校验码", "SHA-256 " + audit.disclosure().source().sha256());
        entry(page, "数据读取", LetterWriter.coverageText(audit.disclosure().coverage()));
        for (PackIdentity pack : audit.packs()) {
            entry(page, "审核规则", pack.id() + " " + pack.version() + "（" + pack.digest() + "）");
        }
        page.raw("</dl>\n");
    }

    private static void finding(Markup page, Finding finding) throws IOException {
        String kind = finding.severity().name().toLowerCase(Locale.ROOT);
        page.raw("<section class=\"finding " + kind + (finding.rootCause() == null ? "" : " consequence") + "\" id=\"")
                .text(finding.id())
                .raw("\">\n");
        page.element(
                "h3",
                finding.check() + "　" + finding.title() + "（" + Words.severity(finding.severity()) + "）"
                        + (finding.subject() == null ? "" : "——" + finding.subject()));
        page.element("p", finding.message());
        for (Evidence evidence : finding.evidence()) {
            page.element("blockquote", Words.quoted(evidence));
        }
        page.raw("<dl>\n");
        entry(page, "依据", finding.basis().stream().map(Words::basis).collect(Collectors.joining("；")));
        if (finding.suggestion() != null) {
            entry(page, "处理意见", Words.sentence(finding.suggestion()));
        }
        if (finding.rootCause() != null) {
            page.raw("<dt>源于</dt><dd><a href=\"#")
                    .text(finding.rootCause())
                    .raw("\">")
                    .text(finding.rootCause())
                    .raw("</a></dd>\n");
        }
        entry(page, "编号", finding.id());
        page.raw("</dl></section>\n");
    }

    private static void ledger(Markup page, Audit audit, Phrases phrases) throws IOException {
        page.element("h2", "检查台账");
        page.element("p", "未能判断的检查不代表没有问题。尾差" + audit.roundingDifferences() + "处，不作为问题。");
        page.raw("<table><tr><th>检查项</th><th>检查内容</th><th>类别</th><th>对象</th><th>结果</th><th>原因</th></tr>\n");
        for (Status status : new Status[] {Status.FAILED, Status.UNDETERMINED, Status.PASSED, Status.NOT_APPLICABLE}) {
            for (LedgerEntry entry : audit.ledger()) {
                if (entry.status() == status) {
                    row(page, entry, phrases);
                }
            }
        }
        page.raw("</table>\n");
    }

    private static void row(Markup page, LedgerEntry entry, Phrases phrases) throws IOException {
        page.raw("<tr>");
        page.element("td", entry.check()).element("td", entry.title()).element("td", phrases.family(entry.family()));
        page.element("td", entry.subject() == null ? "" : entry.subject()).element("td", Words.status(entry.status()));
        page.element("td", entry.reason() == null ? "" : entry.reason()).raw("</tr>\n");
    }

    private static void entry(Markup page, String name, String text) throws IOException {
        page.element("dt", name).element("dd", text);
    }

    private static String title(Audit audit) {
        String entity = audit.disclosure().profile().entity();
        Integer year = audit.disclosure().profile().fiscalYear();
        return (entity == null ? audit.disclosure().source().file() : entity)
                + (year == null ? "" : year + "年度")
                + "决算公开文本审核结果";
    }
}
