package cn.mingjian.report;

import cn.mingjian.audit.Finding;
import cn.mingjian.facts.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes findings: what is stated, what follows, where it stands, on what basis, what to do, and what follows from it. */
final class FindingWriter {

    private static final int QUOTES = 6;
    private static final int CONSEQUENCES = 30;

    private final String section;
    private final List<Letter.Line> lines;

    FindingWriter(String section, List<Letter.Line> lines) {
        this.section = section;
        this.lines = lines;
    }

    void write(int number, Finding finding, List<Finding> consequences) {
        String subject = finding.subject() == null || finding.subject().isBlank() ? finding.title() : finding.subject();
        String heading =
                "（" + ChineseNumber.of(number) + "）" + subject + "（" + Words.severity(finding.severity()) + "）";
        lines.add(new Letter.Line(Letter.Kind.FINDING, section, heading, finding.message(), List.of()));
        detail("原文", evidence(finding.evidence()));
        String basis = finding.basis().stream().map(Words::basis).collect(Collectors.joining("；"));
        detail(
                "依据",
                basis + (basis.isEmpty() ? "" : "。") + "（检查项" + finding.check() + "“" + finding.title() + "”，问题编号"
                        + finding.id() + "）");
        boolean silent = finding.suggestion() == null || finding.suggestion().isBlank();
        detail("处理意见", Words.sentence(silent ? "请核实后更正" : finding.suggestion()));
        consequences(consequences);
    }

    private static String evidence(List<Evidence> evidence) {
        String quoted = evidence.stream().limit(QUOTES).map(Words::quoted).collect(Collectors.joining("；"));
        int more = evidence.size() - QUOTES;
        return quoted + (more > 0 ? "；另有相关数据" + more + "处，从略" : "") + "。";
    }

    private void consequences(List<Finding> consequences) {
        List<String> texts = new ArrayList<>();
        for (Finding consequence : consequences) {
            if (texts.size() < CONSEQUENCES) {
                texts.add((texts.size() + 1) + ". " + consequence.message() + "（" + consequence.check() + "）");
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            detail(i == 0 ? "由此引起" : "", texts.get(i));
        }
        if (consequences.size() > texts.size()) {
            detail("", "等共" + consequences.size() + "处。");
        }
    }

    private void detail(String name, String text) {
        lines.add(new Letter.Line(Letter.Kind.DETAIL, section, name, text, List.of()));
    }
}
