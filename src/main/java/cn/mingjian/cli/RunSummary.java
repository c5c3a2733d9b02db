package cn.mingjian.cli;

import cn.mingjian.rules.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts over the reports of a run. */
final class RunSummary {

    private int audited;
    private int failed;
    private long errors;
    private long warnings;
    private long infos;

    void add(Outcome outcome) {
        if (outcome.isAudited()) {
            audited++;
        } else {
            failed++;
        }
        errors += outcome.count(Severity.ERROR);
        warnings += outcome.count(Severity.WARNING);
        infos += outcome.count(Severity.INFO);
    }

    int exitStatus(FailOn failOn) {
        if (failed > 0) {
            return ExitStatus.UNREADABLE;
        }
        return counting(failOn) > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private long counting(FailOn failOn) {
        return switch (failOn) {
            case ERROR -> errors;
            case WARNING -> errors + warnings;
            case NEVER -> 0;
        };
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("reports", audited + failed);
        map.put("audited", audited);
        map.put("failed", failed);
        map.put("error", errors);
        map.put("warning", warnings);
        map.put("info", infos);
        return map;
    }

    String sentence() {
        String done = "已审核 %d 份报告：错误 %d 项，警告 %d 项，提示 %d 项".formatted(audited, errors, warnings, infos);
        return failed == 0 ? done : done + "；%d 份未能审核".formatted(failed);
    }
}
