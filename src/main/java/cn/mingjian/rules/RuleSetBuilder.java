package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import cn.mingjian.rules.compiler.RuleDeclaration;
import cn.mingjian.rules.pack.CheckOverride;
import cn.mingjian.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a pack and those it extends together: checks, parameters, overlays. */
final class RuleSetBuilder {

    private final Map<String, Basis> bases;
    private final UnitModels models;
    private final List<PackIdentity> packs = new ArrayList<>();
    private final Map<String, CheckDefinition> checks = new LinkedHashMap<>();
    private final Map<String, Boolean> mandatory = new HashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, RuleOrigin> rules = new HashMap<>();
    private final List<CompiledUnit> units = new ArrayList<>();
    private final Set<String> off = new LinkedHashSet<>();

    RuleSetBuilder(Map<String, Basis> bases, UnitModels models) {
        this.bases = bases;
        this.models = models;
    }

    /** Adds a pack; the one it extends must have been added before. */
    void add(RulePack pack, List<PackUnit> files) {
        packs.add(pack.identity());
        pack.parameters().forEach(p -> parameters.put(p.name(), p));
        for (PackUnit file : files) {
            units.add(file.unit());
            for (RuleDeclaration rule : file.unit().rules()) {
                define(pack, file, rule);
            }
        }
        pack.overrides().forEach(this::apply);
    }

    private void define(RulePack pack, PackUnit file, RuleDeclaration rule) {
        CheckNotes notes = new CheckNotes(file.file(), rule);
        RuleOrigin name = new RuleOrigin(rule.name(), notes.check(), file.file(), rule.line());
        rules.put(RuleSet.key(file.unit().packageName(), rule.name()), name);
        CheckDefinition known = checks.get(notes.check());
        checks.put(notes.check(), notes.merged(known, pack.id(), bases));
        mandatory.merge(notes.check(), notes.mandatory(), Boolean::logicalOr);
    }

    private void apply(CheckOverride change) {
        CheckDefinition check = checks.get(change.check());
        if (check == null) {
            return;
        }
        switch (change.property()) {
            case CheckOverride.OFF -> {
                if (change.value().equals("是")) {
                    off.add(change.check());
                } else {
                    off.remove(change.check());
                }
            }
            case CheckOverride.SEVERITY ->
                checks.put(
                        check.id(),
                        CheckNotes.with(check, CheckNotes.severity(change.file(), change.line(), change.value())));
            case CheckOverride.VALID_FROM ->
                checks.put(check.id(), CheckNotes.valid(check, CheckNotes.year(change), check.validTo()));
            default -> checks.put(check.id(), CheckNotes.valid(check, check.validFrom(), CheckNotes.year(change)));
        }
    }

    RuleSet build(String region) {
        List<CheckDefinition> on =
                checks.values().stream().filter(c -> !off.contains(c.id())).toList();
        return new RuleSet(
                List.copyOf(packs),
                region,
                on,
                Map.copyOf(mandatory),
                new LinkedHashMap<>(parameters),
                Map.copyOf(rules),
                new RuleBases(units, models));
    }
}
