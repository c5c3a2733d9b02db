package cn.mingjian.rules;

import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The cases of a pack, whatever file they stand in. */
final class PackCases {

    private PackCases() {}

    /**
     * All cases that can be read.
     *
     * @param broken told of each file that cannot; the others are read all the same
     */
    static List<RuleCase> of(RulePack pack, Consumer<RuleFileException> broken) {
        List<RuleCase> cases = new ArrayList<>();
        CaseTemplates templates;
        try {
            templates = CaseTemplates.of(pack.cases());
        } catch (RuleFileException e) {
            broken.accept(e);
            return cases;
        }
        for (RuleFile file : pack.cases()) {
            if (!CaseTemplates.holds(file)) {
                try {
                    cases.addAll(new CaseParser(pack, file, templates).cases());
                } catch (RuleFileException e) {
                    broken.accept(e);
                }
            }
        }
        return List.copyOf(cases);
    }
}
