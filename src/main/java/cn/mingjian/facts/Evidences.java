package cn.mingjian.facts;

import cn.mingjian.document.Document;
import cn.mingjian.document.Section;
import cn.mingjian.document.Span;
import java.util.IdentityHashMap;

/** Makes evidence from places of one document. */
final class Evidences {

    private static final int LONGEST_QUOTE = 2_000;

    private final Document document;
    private final IdentityHashMap<Section, String> cited = new IdentityHashMap<>();

    Evidences(Document document) {
        this.document = document;
    }

    /** Evidence for a stretch of running text. */
    Evidence of(Span span, Section section) {
        return of(span, section, null, null, null);
    }

    /** Evidence for a stretch of a table; title, row and column may be null. */
    Evidence of(Span span, Section section, String table, String row, String column) {
        int end = Math.min(span.end(), span.start() + LONGEST_QUOTE);
        return new Evidence(
                document.quote(new Span(span.start(), end)),
                cited(section),
                span.start(),
                span.end(),
                document.positions().line(span.start()),
                document.positions().page(span.start()),
                table,
                row,
                column,
                document.positions().box(span));
    }

    private String cited(Section section) {
        String path = cited.computeIfAbsent(section, Section::cited);
        return path.isEmpty() ? null : path;
    }
}
