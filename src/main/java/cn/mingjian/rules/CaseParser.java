package cn.mingjian.rules;

import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cases of one file. */
final class CaseParser {

    private static final Pattern NAME = Pattern.compile("例[ \\t\u3000:：]+(.+)");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|=>)\\s*(.+)");
    private static final Pattern EXPECTED =
            Pattern.compile("(应报|不报|通过|未定|不适用|尾差|牵连)(?:\\s+([A-Z]{2,5}-\\d+))?(?:\\s+(错误|警告|提示|ERROR|WARNING|INFO))?"
                    + "(?:\\s*含\\s*[“\"]?(.+?)[”\"]?)?\\s*");
    private static final Map<String, CaseExpectation.Kind> KINDS = Map.of(
            "应报", CaseExpectation.Kind.REPORTED,
            "不报", CaseExpectation.Kind.SILENT,
            "通过", CaseExpectation.Kind.PASSED,
            "未定", CaseExpectation.Kind.UNDETERMINED,
            "不适用", CaseExpectation.Kind.NOT_APPLICABLE,
            "尾差", CaseExpectation.Kind.ROUNDING,
            "牵连", CaseExpectation.Kind.CONSEQUENCE);

    private final RulePack pack;
    private final RuleFile file;
    private final String check;
    private final CaseTemplates templates;
    private final List<RuleCase> cases = new ArrayList<>();
    private CaseDraft draft;

    CaseParser(RulePack pack, RuleFile file, CaseTemplates templates) {
        this.pack = pack;
        this.file = file;
        this.templates = templates;
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        this.check = name.substring(0, name.lastIndexOf('.'));
    }

    List<RuleCase> cases() {
        String[] lines = file.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            read(lines[i], i + 1);
        }
        close();
        return List.copyOf(cases);
    }

    private void read(String line, int number) {
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
            close();
            draft = new CaseDraft(name.group(1).strip(), number, templates);
        } else if (draft == null) {
            if (!line.isBlank() && !line.startsWith("#")) {
                throw new RuleFileException(file.name(), number, null, "例子应以“例 名称”一行开头");
            }
        } else if (!draft.attribute(line)) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches()) {
                draft.expect(expectation(arrow.group(1).strip(), number));
            } else if (draft.isOpen()) {
                add(line, number);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new RuleFileException(file.name(), number, null, "“→”之后应是另一个“→”或下一个“例”");
            }
        }
    }

    private CaseExpectation expectation(String words, int number) {
        Matcher expected = EXPECTED.matcher(words);
        if (!expected.matches()) {
            throw new RuleFileException(
                    file.name(), number, null, "看不懂“" + words + "”，应写作“→ 应报 [检查] [级别] [含 文字]”，或不报、通过、未定、不适用、尾差、牵连");
        }
        return new CaseExpectation(
                KINDS.get(expected.group(1)),
                expected.group(2) == null ? check : expected.group(2),
                expected.group(3) == null ? null : CheckNotes.severity(file.name(), number, expected.group(3)),
                expected.group(4),
                number,
                words);
    }

    private void add(String line, int number) {
        String problem = draft.add(line);
        if (problem != null) {
            throw new RuleFileException(file.name(), number, null, problem);
        }
    }

    private void close() {
        if (draft == null) {
            return;
        }
        if (draft.isOpen()) {
            throw new RuleFileException(file.name(), draft.line(), null, "例子“" + draft.name() + "”没有写明期望（→ …）");
        }
        cases.add(draft.finished(check, pack, file.name()));
        draft = null;
    }
}
