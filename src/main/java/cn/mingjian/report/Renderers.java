package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The formats an audit can be written in, by name. */
public final class Renderers {

    private final Map<String, Renderer> byFormat = new LinkedHashMap<>();

    private Renderers(List<Renderer> renderers) {
        renderers.forEach(r -> byFormat.put(r.format(), r));
    }

    /**
     * All formats.
     *
     * @param templates the folder of the letter's templates ({@code reports/})
     * @param cache where compiled templates are kept
     */
    public static Renderers standard(Path templates, Path cache) {
        LetterRenderer.Workshop workshop =
                new LetterRenderer.Workshop(templates, cache, Clock.system(ZoneId.of("Asia/Shanghai")));
        return new Renderers(List.of(
                new JsonRenderer(),
                new LetterRenderer("pdf", workshop, LetterExports::pdf),
                new LetterRenderer("docx", workshop, LetterExports::docx),
                new XlsxRenderer(),
                new HtmlRenderer(() -> Phrases.read(templates.resolve("letter.properties"))),
                new SarifRenderer()));
    }

    /** Names of the formats. */
    public Set<String> formats() {
        return byFormat.keySet();
    }

    /**
     * Writes the audit to a file, which appears under its name only when it is complete.
     *
     * @throws IllegalArgumentException where the format is not known
     */
    public void write(String format, Audit audit, Path target) throws IOException {
        Renderer renderer = byFormat.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("不支持的输出格式：" + format + "（可用：" + String.join("、", formats()) + "）");
        }
        AtomicFile.write(target, out -> renderer.render(audit, out));
    }
}
