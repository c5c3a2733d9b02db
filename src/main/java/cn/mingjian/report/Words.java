package cn.mingjian.report;

import cn.mingjian.facts.Evidence;
import cn.mingjian.rules.Basis;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.List;

/** Chinese words for what the outputs show, the same in all of them. */
final class Words {

    private static final int QUOTE = 160;

    private Words() {}

    /** The words as a sentence, which ends with a full stop. */
    static String sentence(String words) {
        return words.endsWith("。") ? words : words + "。";
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "差错";
            case WARNING -> "不规范";
            case INFO -> "提示";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case PASSED -> "符合";
            case FAILED -> "不符合";
            case NOT_APPLICABLE -> "不适用";
            case UNDETERMINED -> "未能判断";
        };
    }

    /** 《中华人民共和国预算法》（2018年修正）第七十五条. */
    static String basis(Basis basis) {
        String name = basis.document().startsWith("《") ? basis.document() : "《" + basis.document() + "》";
        return name
                + (blank(basis.number()) ? "" : "（" + basis.number() + "）")
                + (blank(basis.article()) ? "" : basis.article());
    }

    /** The quotation and where it stands. */
    static String quoted(Evidence evidence) {
        String quote = oneLine(evidence.quote());
        String cut = quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "……";
        String place = place(evidence);
        return "“" + inner(cut) + "”" + (place.isEmpty() ? "" : "（" + place + "）");
    }

    /** Page, table with row and column, else the nearest heading and the line: what it takes to find the place. */
    static String place(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        if (evidence.page() != null) {
            parts.add("第" + evidence.page() + "页");
        }
        if (!blank(evidence.table())) {
            parts.add("《" + oneLine(evidence.table()).replaceAll("[《》]", "") + "》"
                    + (blank(evidence.row()) ? "" : "“" + inner(oneLine(evidence.row())) + "”行")
                    + (blank(evidence.column()) ? "" : "“" + inner(oneLine(evidence.column())) + "”栏"));
        } else if (!blank(evidence.section())) {
            String path = oneLine(evidence.section());
            parts.add(path.substring(path.lastIndexOf('>') + 1).strip());
        }
        if (evidence.page() == null) {
            parts.add("第" + evidence.line() + "行");
        }
        return String.join("，", parts);
    }

    /** White space and control characters of a source file have no place in a sentence. */
    static String oneLine(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
                gap = clean.length() > 0;
            } else if (Character.getType(c) != Character.FORMAT && c != '\uFFFE' && c != '\uFFFF') {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static String inner(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
