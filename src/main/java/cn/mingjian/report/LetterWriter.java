package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.document.Source;
import cn.mingjian.facts.Coverage;
import cn.mingjian.facts.Profile;
import cn.mingjian.rules.PackIdentity;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the audit letter: what was audited, the verdict, the findings, and what was not or could not be checked. */
final class LetterWriter {

    private final Audit audit;
    private final Phrases phrases;
    private final Figures figures;
    private final List<Letter.Line> lines = new ArrayList<>();
    private int sections;
    private String section = "";

    private LetterWriter(Audit audit, Phrases phrases) {
        this.audit = audit;
        this.phrases = phrases;
        this.figures = Figures.of(audit);
    }

    static Letter write(Audit audit, Phrases phrases, LocalDate date) {
        LetterWriter writer = new LetterWriter(audit, phrases);
        writer.opening();
        writer.subject();
        writer.verdict();
        writer.findings();
        writer.ledger();
        writer.undetermined();
        writer.notes();
        return new Letter(
                "关于" + writer.report() + "的审核意见书",
                writer.recipient(),
                date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
                writer.lines);
    }

    private void opening() {
        paragraph(
                "我们对" + (profile().entity() == null ? "你单位" : "你单位（" + profile().entity() + "）") + "公开的" + yearAndKind()
                        + "文本进行了审核，对其中的数据、文字、表格逐项作了核对。现将审核意见函告如下。");
    }

    private void subject() {
        section("审核对象和审核规则");
        Source source = audit.disclosure().source();
        Coverage coverage = audit.disclosure().coverage();
        paragraph("审核文件：" + source.called() + "（" + source.format().name() + "格式"
                + (source.pages() == null ? "" : "，共" + source.pages() + "页") + "，" + source.characters()
                + "字）。审核以该文件为准，文件改动后本意见不再适用。");
        if (profile().notice() != null) {
            paragraph("该文件只公开" + profile().notice() + "，不是整份决算报告，按单项公开审核：对其中的数据和文字逐项核对，应有的部分、章节、表格等对整份报告的要求不适用。");
        }
        detail("校验码", "SHA-256 " + source.sha256());
        detail("数据读取", coverageText(coverage));
        for (PackIdentity pack : audit.packs()) {
            String name = pack.title() == null || pack.title().isBlank() ? pack.id() : pack.title();
            detail("审核规则", name + "（" + pack.id() + "），版本" + pack.version() + "，校验码" + shortened(pack.digest()));
        }
    }

    private void verdict() {
        section("审核结论");
        paragraph(Verdict.of(audit, figures));
    }

    private void findings() {
        if (audit.findings().isEmpty()) {
            return;
        }
        section("发现的问题和处理意见");
        Map<String, List<Finding>> consequences = new LinkedHashMap<>();
        for (Finding finding : audit.findings()) {
            if (finding.rootCause() != null) {
                consequences
                        .computeIfAbsent(finding.rootCause(), id -> new ArrayList<>())
                        .add(finding);
            }
        }
        FindingWriter writer = new FindingWriter(section, lines);
        int number = 0;
        for (Finding finding : audit.findings()) {
            if (finding.rootCause() == null) {
                number++;
                writer.write(number, finding, consequences.getOrDefault(finding.id(), List.of()));
            }
        }
    }

    private void ledger() {
        section("检查情况");
        paragraph("本次审核按规则逐项、逐对象记录检查结果，共" + audit.ledger().size() + "项次，分类情况如下。");
        new LedgerTable(section, lines, phrases).write(audit.ledger());
        if (audit.roundingDifferences() > 0) {
            paragraph("另有" + audit.roundingDifferences() + "处数字因四舍五入末位不一致，均在数字精度允许的范围内，属于尾差，不作为问题。");
        }
    }

    private void undetermined() {
        int count = figures.ended(Status.UNDETERMINED);
        if (count == 0) {
            return;
        }
        section("未能核对的事项");
        paragraph("以下" + count + "项次因文本没有提供所需的数据或者无法判读，未能作出判断，不代表没有问题，请自行核实。");
        new OpenMatters(section, lines).write(audit.ledger());
    }

    private void notes() {
        section("有关要求");
        boolean wrong = figures.roots(Severity.ERROR) + figures.roots(Severity.WARNING) > 0;
        paragraph(
                wrong
                        ? "请你单位对照所附问题逐项核实，属于文本差错的，更正后重新公开；属于账表差错的，按决算管理规定调整；对审核意见有异议的，请说明理由并附有关材料。"
                        : "请你单位妥善保存公开文本。公开文本如有改动，应当重新审核。");
        paragraph("本意见由计算机程序依据公开文本自动核对形成，只反映文本自身能够证明的情况，不代替对会计账目、原始凭证的检查。");
        lines.add(new Letter.Line(Letter.Kind.SIGNATURE, section, "", phrases.get("署名", "（审核单位印章）"), List.of()));
    }

    private String report() {
        String entity = profile().entity();
        return (entity == null ? "" : entity) + yearAndKind() + "公开文本";
    }

    private String recipient() {
        return profile().entity() == null ? "有关单位" : profile().entity();
    }

    private String yearAndKind() {
        String year = profile().fiscalYear() == null ? "" : profile().fiscalYear() + "年度";
        String kind = profile().documentKind() == null ? "决算" : profile().documentKind();
        return year + (profile().notice() == null ? kind : kind + profile().notice());
    }

    private Profile profile() {
        return audit.disclosure().profile();
    }

    static String coverageText(Coverage coverage) {
        int unbound = coverage.figures() - coverage.bound();
        return "文本中带单位的数字和表格数字共" + coverage.figures() + "个，已识别其含义并纳入核对的" + coverage.bound() + "个"
                + (unbound > 0 ? "，未能识别含义的" + unbound + "个" : "") + "。";
    }

    private static String shortened(String digest) {
        return digest.length() <= 16 ? digest : digest.substring(0, 16);
    }

    private void section(String title) {
        sections++;
        section = ChineseNumber.of(sections) + "、" + title;
    }

    private void paragraph(String text) {
        lines.add(new Letter.Line(Letter.Kind.PARAGRAPH, section, "", text, List.of()));
    }

    private void detail(String name, String text) {
        lines.add(new Letter.Line(Letter.Kind.DETAIL, section, name, text, List.of()));
    }
}
