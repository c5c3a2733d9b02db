package cn.mingjian.proof.form;

import cn.mingjian.proof.accounts.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A province's form as it is written in a resource: settings, a line 正文, and the report line by line.
 */
record FormText(Map<String, String> settings, List<Line> lines) {

    private static final String BODY = "正文";

    /** A line of the report: what kind it is of (empty for a sentence) and what stands behind it. */
    record Line(String command, String text) {}

    static FormText of(String region) {
        Map<String, String> settings = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        boolean body = false;
        for (String line : Reference.lines(FormText.class, region + ".txt")) {
            if (line.equals(BODY)) {
                body = true;
            } else if (body) {
                lines.add(line(line));
            } else {
                String[] half = line.split("=", 2);
                settings.put(half[0].strip(), half[1].strip());
            }
        }
        return new FormText(settings, List.copyOf(lines));
    }

    /** A command begins with @ and ends at a blank; any other line is a sentence. */
    private static Line line(String line) {
        if (!line.startsWith("@")) {
            return new Line("", line);
        }
        String[] half = line.substring(1).split(" ", 2);
        return new Line(half[0], half.length > 1 ? half[1].strip() : "");
    }

    String get(String setting) {
        String value = settings.get(setting);
        if (value == null) {
            throw new IllegalStateException("form without " + setting);
        }
        return value;
    }

    /** Whether a setting lists a word. */
    boolean has(String setting, String word) {
        return List.of(settings.getOrDefault(setting, "").split(" ", -1)).contains(word);
    }
}
