package cn.mingjian.proof;

import cn.mingjian.rules.Status;
import java.util.List;
import java.util.Map;

/** A scorecard as Chinese text with tables in Markdown. */
public final class ScorecardText {

    private static final int SHOWN = 25;

    private final Scorecard card;
    private final StringBuilder out = new StringBuilder();

    private ScorecardText(Scorecard card) {
        this.card = card;
    }

    public static String of(Scorecard card) {
        ScorecardText text = new ScorecardText(card);
        text.write();
        return text.out.toString();
    }

    private void write() {
        summary();
        table("按省份样式", card.byForm());
        table("按文件格式", card.byFormat());
        table("按改动种类", card.byKind());
        table("按被违反的关系（一处改动违反几种的，各计一次）", card.byIdentity());
        checks();
        counts("未能判断的检查", card.open());
        counts("没有约束的改动（缺少的检查）", card.free());
        replays("误报", card.alarmExamples(), SHOWN);
        // Every miss can be replayed; the lists of what was found less neatly are cut, the JSON has them whole.
        replays("漏报", card.missed(), Integer.MAX_VALUE);
        replays("查出但未收敛为一条", card.unpinned(), SHOWN);
        replays("没有约束、也未查出的改动", card.unseen(), SHOWN);
    }

    private void summary() {
        Settings settings = card.settings();
        line("# 检验结果");
        line("");
        line("报告 %d 份（种子 %d，自第 %d 份起），每份改动 %d 处。"
                .formatted(settings.reports(), settings.seed(), settings.first(), settings.alterations()));
        line("");
        Tally.Counts all = card.total().of("合计");
        line("- 一致的报告：%d 份中 %d 份没有错误和警告；误报 %d 条；未能审核 %d 份。"
                .formatted(all.reports, card.silentReports(), all.alarms, card.failures()));
        line("- 检查状态：" + statuses() + "。");
        line("- 参加检验的检查共 %d 项；没有列入的检查，本结果不能说明什么。".formatted(card.statuses().size()));
        line("- 数字：印出 %d 个，读到 %d 个（%s）；程序自报 %d 个中识别 %d 个（%s）；尾差 %d 处。"
                .formatted(
                        card.printed(),
                        card.read(),
                        percent(card.read(), card.printed()),
                        card.figures(),
                        card.bound(),
                        percent(card.bound(), card.figures()),
                        card.rounding()));
        line("- 改动：%d 处中 %d 处违反恒等关系，查出 %d 处（%s），恰为一条根本问题并点名的 %d 处（%s）。"
                .formatted(
                        all.tried,
                        all.constrained,
                        all.caught,
                        percent(all.caught, all.constrained),
                        all.pinned,
                        percent(all.pinned, all.constrained)));
        line("- 报告内没有其他数字约束的改动：%d 处，其中查出 %d 处。".formatted(all.free, all.freeCaught));
    }

    private String statuses() {
        long applied = 0;
        StringBuilder text = new StringBuilder();
        for (Status status : Status.values()) {
            text.append(text.isEmpty() ? "" : "，").append(status).append(' ').append(card.lines(status));
            applied += status == Status.NOT_APPLICABLE ? 0 : card.lines(status);
        }
        return text + "；未能判断占 " + percent(card.lines(Status.UNDETERMINED), applied);
    }

    private void table(String title, Tally tally) {
        line("");
        line("## " + title);
        line("");
        line("| | 报告 | 读到 | 误报 | 改动 | 违反恒等 | 查出 | 查出率 | 一条点名 | 点名率 | 无约束 | 其中查出 |");
        line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        tally.all()
                .forEach((name, c) -> line("| %s | %d | %s | %d | %d | %d | %d | %s | %d | %s | %d | %d |"
                        .formatted(
                                name,
                                c.reports,
                                percent(c.read, c.printed),
                                c.alarms,
                                c.tried,
                                c.constrained,
                                c.caught,
                                percent(c.caught, c.constrained),
                                c.pinned,
                                percent(c.pinned, c.constrained),
                                c.free,
                                c.freeCaught)));
    }

    private void checks() {
        line("");
        line("## 按检查");
        line("");
        line("| 检查 | 通过 | 不适用 | 未能判断 | 误报 | 查出改动 |");
        line("|---|---:|---:|---:|---:|---:|");
        for (Map.Entry<String, Map<Status, Integer>> check : card.statuses().entrySet()) {
            Map<Status, Integer> by = check.getValue();
            line("| %s | %d | %d | %d | %d | %d |"
                    .formatted(
                            check.getKey(),
                            by.getOrDefault(Status.PASSED, 0),
                            by.getOrDefault(Status.NOT_APPLICABLE, 0),
                            by.getOrDefault(Status.UNDETERMINED, 0),
                            card.alarms().getOrDefault(check.getKey(), 0),
                            card.catches().getOrDefault(check.getKey(), 0)));
        }
    }

    private void counts(String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(SHOWN)
                .forEach(e -> line("- " + e.getValue() + " × " + e.getKey()));
    }

    private void replays(String title, List<Scorecard.Replay> replays, int shown) {
        if (replays.isEmpty()) {
            return;
        }
        line("");
        line("## %s（%d 条，列出 %d 条）".formatted(title, replays.size(), Math.min(shown, replays.size())));
        line("");
        replays.stream()
                .limit(shown)
                .forEach(r -> line("- %d%s %s %s %s — %s（重放：`%s`）"
                        .formatted(
                                r.report(),
                                r.turn() < 0 ? "" : "#" + r.turn(),
                                r.form(),
                                r.format(),
                                r.what(),
                                r.said(),
                                card.settings().replay(r.report()))));
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "—" : "%d.%02d%%".formatted(part * 100 / whole, part * 10_000 / whole % 100);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
