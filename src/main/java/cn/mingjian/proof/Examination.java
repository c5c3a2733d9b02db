package cn.mingjian.proof;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import cn.mingjian.audit.LedgerEntry;
import cn.mingjian.proof.alter.Alteration;
import cn.mingjian.proof.alter.Oracle;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Audits one report as it is and with each of its mistakes. */
final class Examination {

    private final Pipeline pipeline;
    private final Specimen specimen;
    private final int turns;

    Examination(Pipeline pipeline, Specimen specimen, int turns) {
        this.pipeline = pipeline;
        this.specimen = specimen;
        this.turns = turns;
    }

    Verdict run() {
        Audit clean;
        try {
            clean = pipeline.audit(specimen.fileName(), specimen.bytes(Edits.NONE));
        } catch (Exception e) {
            return Verdict.failed(specimen, e.toString());
        }
        List<Verdict.Alarm> alarms = new ArrayList<>();
        for (Finding finding : clean.findings()) {
            if (finding.severity() != Severity.INFO) {
                alarms.add(new Verdict.Alarm(finding.check(), finding.rootCause() == null, finding.message()));
            }
        }
        List<Verdict.Line> lines =
                clean.ledger().stream().map(Examination::line).toList();
        return new Verdict(
                specimen.index(),
                specimen.draft().form(),
                specimen.format().name(),
                alarms,
                lines,
                clean.disclosure().coverage().figures(),
                clean.disclosure().coverage().bound(),
                Recognition.printed(specimen.draft()),
                Recognition.read(specimen.draft(), clean.disclosure()),
                clean.roundingDifferences(),
                trials(clean),
                null);
    }

    private static Verdict.Line line(LedgerEntry entry) {
        boolean open = entry.status() == Status.UNDETERMINED || entry.status() == Status.NOT_APPLICABLE;
        return new Verdict.Line(entry.check(), entry.status(), open ? entry.reason() : null);
    }

    private List<Trial> trials(Audit clean) {
        Set<String> known = new HashSet<>();
        clean.findings().forEach(f -> known.add(key(f)));
        Oracle oracle = new Oracle(specimen.draft());
        List<Trial> trials = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            Optional<Alteration> made = specimen.alteration(turn, turns);
            if (made.isPresent()) {
                trials.add(trial(turn, made.get(), oracle, known));
            }
        }
        return trials;
    }

    private Trial trial(int turn, Alteration alteration, Oracle oracle, Set<String> known) {
        Set<String> broken = new LinkedHashSet<>();
        for (Alteration single : alteration.single()) {
            Set<String> here = oracle.broken(single);
            if (here.isEmpty()) {
                // One of several mistakes that nothing constrains cannot be told: then none is counted as constrained.
                broken.clear();
                break;
            }
            broken.addAll(here);
        }
        List<Trial.Found> found = new ArrayList<>();
        try {
            Audit audit = pipeline.audit(specimen.fileName(), specimen.bytes(alteration.edits()));
            List<Mention> mentions =
                    alteration.single().stream().map(Mention::new).toList();
            for (Finding finding : audit.findings()) {
                if (finding.severity() != Severity.INFO && !known.contains(key(finding))) {
                    found.add(new Trial.Found(
                            finding.check(),
                            finding.rootCause() == null,
                            IntStream.range(0, mentions.size())
                                    .filter(i -> mentions.get(i).isIn(finding))
                                    .boxed()
                                    .collect(Collectors.toSet()),
                            finding.message()));
                }
            }
        } catch (Exception e) {
            found.add(new Trial.Found(Trial.CRASH, true, Set.of(), e.toString()));
        }
        return new Trial(specimen.index(), turn, alteration, broken, found);
    }

    private static String key(Finding finding) {
        return finding.check() + "|" + finding.message();
    }
}
