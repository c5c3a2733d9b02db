package cn.mingjian.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A scorecard for other programs. */
public final class ScorecardJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScorecardJson() {}

    public static byte[] of(Scorecard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        Settings settings = card.settings();
        json.put("reports", settings.reports());
        json.put("seed", settings.seed());
        json.put("first", settings.first());
        json.put("alterations", settings.alterations());
        json.put("silentReports", card.silentReports());
        json.put("falseAlarms", card.falseAlarms());
        json.put("failures", card.failures());
        json.put("printed", card.printed());
        json.put("read", card.read());
        json.put("checksInForce", card.statuses().size());
        json.put("figures", card.figures());
        json.put("bound", card.bound());
        json.put("roundingDifferences", card.rounding());
        json.put("total", tally(card.total()));
        json.put("byForm", tally(card.byForm()));
        json.put("byFormat", tally(card.byFormat()));
        json.put("byKind", tally(card.byKind()));
        json.put("byIdentity", tally(card.byIdentity()));
        json.put("checks", card.statuses());
        json.put("falseAlarmsByCheck", card.alarms());
        json.put("caughtByCheck", card.catches());
        json.put("undetermined", card.open());
        json.put("unconstrained", card.free());
        json.put("falseAlarmExamples", replays(card.alarmExamples(), settings));
        json.put("missed", replays(card.missed(), settings));
        json.put("notPinned", replays(card.unpinned(), settings));
        json.put("unconstrainedNotCaught", replays(card.unseen(), settings));
        return MAPPER.writeValueAsBytes(json);
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> all = new LinkedHashMap<>();
        tally.all().forEach((name, c) -> {
            Map<String, Number> counts = new LinkedHashMap<>();
            counts.put("reports", c.reports);
            counts.put("falseAlarms", c.alarms);
            counts.put("printed", c.printed);
            counts.put("read", c.read);
            counts.put("alterations", c.tried);
            counts.put("constrained", c.constrained);
            counts.put("caught", c.caught);
            counts.put("exactlyOneNamed", c.pinned);
            counts.put("unconstrained", c.free);
            counts.put("unconstrainedCaught", c.freeCaught);
            all.put(name, counts);
        });
        return all;
    }

    private static List<Map<String, Object>> replays(List<Scorecard.Replay> replays, Settings settings) {
        return replays.stream()
                .map(r -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("report", r.report());
                    one.put("alteration", r.turn() < 0 ? null : r.turn());
                    one.put("form", r.form());
                    one.put("format", r.format());
                    one.put("what", r.what());
                    one.put("said", r.said());
                    one.put("replay", settings.replay(r.report()));
                    return one;
                })
                .toList();
    }
}
