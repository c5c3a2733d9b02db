package cn.mingjian.rules;

import cn.mingjian.document.Heading;
import cn.mingjian.facts.AccountsTable;
import cn.mingjian.facts.Disclosure;
import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Origin;
import cn.mingjian.facts.Passage;
import cn.mingjian.facts.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides a report into the scopes within which formulas are evaluated. */
final class Scopes {

    private static final int FEWEST_FIGURES = 2;

    private final Disclosure disclosure;
    private final Report report;
    private final Integer year;
    private final List<Scope> scopes = new ArrayList<>();

    private Scopes(Disclosure disclosure, Report report) {
        this.disclosure = disclosure;
        this.report = report;
        this.year = disclosure.profile().fiscalYear();
    }

    static List<Scope> of(Disclosure disclosure, Report report) {
        Scopes all = new Scopes(disclosure, report);
        all.addTables();
        all.addSections();
        all.addSheets();
        all.addText();
        all.scopes.add(new Scope(Scope.REPORT, "", "", null, report.index()));
        return List.copyOf(all.scopes);
    }

    private void addTables() {
        for (AccountsTable table : disclosure.tables()) {
            List<Fact> facts = report.byPlace().getOrDefault(table.id(), List.of());
            scopes.add(new Scope(
                    Scope.TABLE, table.name(), Evidences.subject(table), table, new FigureIndex(facts, year)));
        }
    }

    private void addSheets() {
        for (Sheet sheet : disclosure.sheets()) {
            List<Fact> facts = report.byPlace().getOrDefault(sheet.id(), List.of());
            scopes.add(new Scope(
                    Scope.SHEET, sheet.concept(), Evidences.subject(sheet), null, new FigureIndex(facts, year)));
        }
    }

    private void addText() {
        List<Fact> facts = disclosure.facts().stream()
                .filter(f -> f.origin() == Origin.NARRATIVE)
                .toList();
        if (facts.size() >= FEWEST_FIGURES) {
            scopes.add(new Scope(Scope.TEXT, "", "文字说明", null, new FigureIndex(facts, year)));
        }
    }

    private void addSections() {
        Map<List<Heading>, List<Fact>> bySection = new LinkedHashMap<>();
        Map<List<Heading>, Passage> samples = new LinkedHashMap<>();
        for (Passage passage : disclosure.passages()) {
            List<Fact> facts = report.byPlace().getOrDefault(passage.id(), List.of()).stream()
                    .filter(f -> f.origin() == Origin.NARRATIVE)
                    .toList();
            if (facts.size() >= FEWEST_FIGURES) {
                scopes.add(scope(Scope.PASSAGE, passage, facts));
            }
            if (!facts.isEmpty()) {
                List<Heading> path = passage.section().path();
                bySection.computeIfAbsent(path, p -> new ArrayList<>()).addAll(facts);
                samples.putIfAbsent(path, passage);
            }
        }
        bySection.forEach((path, facts) -> {
            if (facts.size() >= FEWEST_FIGURES) {
                scopes.add(scope(Scope.SECTION, samples.get(path), facts));
            }
        });
    }

    private Scope scope(String kind, Passage passage, List<Fact> facts) {
        List<Heading> path = passage.section().path();
        String heading =
                path.isEmpty() ? "正文" : path.get(path.size() - 1).text().value().strip();
        return new Scope(kind, passage.sectionName(), heading, null, new FigureIndex(facts, year));
    }
}
