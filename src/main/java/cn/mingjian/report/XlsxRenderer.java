package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.document.Source;
import cn.mingjian.facts.Coverage;
import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Profile;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook to sort and filter: overview, findings, the whole ledger, and what could not be read. */
final class XlsxRenderer implements Renderer {

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(Audit audit, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SheetStyles styles = new SheetStyles(workbook);
            overview(new SheetWriter(workbook, "概况", styles, 24, 90), audit);
            findings(
                    new SheetWriter(workbook, "问题", styles, 24, 10, 10, 28, 24, 70, 16, 16, 16, 60, 60, 24, 50), audit);
            ledger(new SheetWriter(workbook, "检查台账", styles, 10, 36, 10, 40, 10, 60, 40), audit);
            unread(new SheetWriter(workbook, "未识别数字", styles, 60, 50, 30, 20, 20, 8, 8), audit);
            workbook.write(out);
        }
    }

    private static void overview(SheetWriter sheet, Audit audit) {
        Source source = audit.disclosure().source();
        Profile profile = audit.disclosure().profile();
        Coverage coverage = audit.disclosure().coverage();
        Figures figures = Figures.of(audit);
        sheet.head("项目", "内容");
        sheet.row("部门（单位）", profile.entity());
        sheet.row("年度", profile.fiscalYear());
        sheet.row("文本种类", profile.documentKind());
        sheet.row("单项公开的内容", profile.notice());
        sheet.row("文件", source.called());
        sheet.row("文件校验码（SHA-256）", source.sha256());
        sheet.row("页数", source.pages());
        sheet.row("字数", source.characters());
        for (PackIdentity pack : audit.packs()) {
            sheet.row("审核规则", pack.id() + " " + pack.version() + "（" + pack.digest() + "）");
        }
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            sheet.row(Words.severity(severity) + "（个）", figures.roots(severity));
        }
        sheet.row("由上述问题引起的不符（处）", audit.findings().size() - figures.roots());
        for (Status status : Status.values()) {
            sheet.row(Words.status(status) + "（项次）", figures.ended(status));
        }
        sheet.row("尾差（处，不作为问题）", audit.roundingDifferences());
        sheet.row("数字总数", coverage.figures());
        sheet.row("已识别的数字", coverage.bound());
    }

    private static void findings(SheetWriter sheet, Audit audit) {
        sheet.head("编号", "检查项", "程度", "检查内容", "对象", "问题", "列示数", "应为", "相差", "处理意见", "原文", "源于问题", "依据");
        for (Finding finding : audit.findings()) {
            sheet.row(
                    finding.id(),
                    finding.check(),
                    Words.severity(finding.severity()),
                    finding.title(),
                    finding.subject(),
                    finding.message(),
                    finding.actual(),
                    finding.expected(),
                    finding.difference(),
                    finding.suggestion(),
                    finding.evidence().stream().map(Words::quoted).collect(Collectors.joining("\n")),
                    finding.rootCause(),
                    finding.basis().stream().map(Words::basis).collect(Collectors.joining("；")));
        }
    }

    private static void ledger(SheetWriter sheet, Audit audit) {
        sheet.head("检查项", "检查内容", "类别", "对象", "结果", "原因", "问题编号");
        for (LedgerEntry entry : audit.ledger()) {
            sheet.row(
                    entry.check(),
                    entry.title(),
                    entry.family(),
                    entry.subject(),
                    Words.status(entry.status()),
                    entry.reason(),
                    String.join("\n", entry.findings()));
        }
    }

    private static void unread(SheetWriter sheet, Audit audit) {
        sheet.head("原文", "章节", "表", "行", "栏", "页", "文本行");
        List<Evidence> unbound = audit.disclosure().coverage().unbound();
        for (Evidence evidence : unbound) {
            sheet.row(
                    evidence.quote(),
                    evidence.section(),
                    evidence.table(),
                    evidence.row(),
                    evidence.column(),
                    evidence.page(),
                    evidence.line());
        }
    }
}
