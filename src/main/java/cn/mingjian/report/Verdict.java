package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.List;

/** The verdict in one paragraph: what was found, what it means, and what it does not mean. */
final class Verdict {

    private Verdict() {}

    static String of(Audit audit, Figures figures) {
        int errors = figures.roots(Severity.ERROR);
        int warnings = figures.roots(Severity.WARNING);
        int notes = figures.roots(Severity.INFO);
        StringBuilder text = new StringBuilder();
        if (figures.roots() == 0) {
            text.append("在能够核对的范围内，未发现问题。");
        } else {
            text.append(judgement(errors, warnings)).append(counted(errors, warnings, notes));
            int consequences = audit.findings().size() - figures.roots();
            if (consequences > 0) {
                text.append("；另有").append(consequences).append("处不符由上述问题引起，列在相应问题之下");
            }
            text.append("。");
        }
        text.append("共检查")
                .append(audit.ledger().size())
                .append("项次，其中符合要求")
                .append(figures.ended(Status.PASSED))
                .append("项次，不符合要求")
                .append(figures.ended(Status.FAILED))
                .append("项次，不适用")
                .append(figures.ended(Status.NOT_APPLICABLE))
                .append("项次");
        int open = figures.ended(Status.UNDETERMINED);
        if (open > 0) {
            text.append("；未能判断").append(open).append("项次，不能视为符合要求");
        }
        return text.append("。").toString();
    }

    private static String judgement(int errors, int warnings) {
        if (errors > 0) {
            return "该文本存在数据差错，应当更正后重新公开。";
        }
        return warnings > 0 ? "该文本未发现数据差错，但内容不够完整规范，应当补充完善。" : "该文本未发现差错，有需要关注的事项。";
    }

    private static String counted(int errors, int warnings, int notes) {
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add("差错" + errors + "个");
        }
        if (warnings > 0) {
            parts.add("不规范" + warnings + "个");
        }
        if (notes > 0) {
            parts.add("提示" + notes + "个");
        }
        return "共发现问题" + (errors + warnings + notes) + "个" + (parts.size() > 1 ? "，其中" : "，为")
                + String.join("、", parts);
    }
}
