package cn.mingjian.report;

import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists what could not be decided, by check and reason, so that nobody takes silence for approval. */
final class OpenMatters {

    private static final int SUBJECTS = 8;

    private final String section;
    private final List<Letter.Line> lines;

    OpenMatters(String section, List<Letter.Line> lines) {
        this.section = section;
        this.lines = lines;
    }

    void write(List<LedgerEntry> ledger) {
        Map<String, Map<String, List<String>>> open = new LinkedHashMap<>();
        for (LedgerEntry entry : ledger) {
            if (entry.status() == Status.UNDETERMINED) {
                open.computeIfAbsent(entry.check() + "　" + entry.title(), c -> new LinkedHashMap<>())
                        .computeIfAbsent(Words.oneLine(entry.reason()), r -> new ArrayList<>())
                        .add(entry.subject());
            }
        }
        open.forEach((check, reasons) -> {
            int colon = check.indexOf('　');
            List<String> texts = new ArrayList<>();
            reasons.forEach((reason, subjects) -> texts.add(subjects(subjects) + reason));
            for (int i = 0; i < texts.size(); i++) {
                String text = i == 0 ? check.substring(colon + 1) + "。" + texts.get(i) : texts.get(i);
                lines.add(new Letter.Line(
                        Letter.Kind.DETAIL,
                        section,
                        i == 0 ? check.substring(0, colon) : "",
                        Words.sentence(text),
                        List.of()));
            }
        });
    }

    private static String subjects(List<String> subjects) {
        List<String> named = subjects.stream().filter(s -> s != null).distinct().toList();
        if (named.isEmpty()) {
            return "";
        }
        String shown = named.stream().limit(SUBJECTS).map(Words::oneLine).collect(Collectors.joining("、"));
        return shown + (named.size() > SUBJECTS ? "等" + named.size() + "个对象" : "") + "：";
    }
}
