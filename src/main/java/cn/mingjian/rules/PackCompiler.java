package cn.mingjian.rules;

import cn.mingjian.rules.compiler.CompiledUnit;
import cn.mingjian.rules.compiler.DecisionTables;
import cn.mingjian.rules.compiler.RuleCompiler;
import cn.mingjian.rules.compiler.RuleText;
import cn.mingjian.rules.compiler.Sentences;
import cn.mingjian.rules.compiler.UnitCache;
import cn.mingjian.rules.pack.Digests;
import cn.mingjian.rules.pack.RuleFile;
import cn.mingjian.rules.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Compiles the rule files of packs, each once for as long as it and its vocabulary stay the same. */
final class PackCompiler {

    private static final String PACKAGE = "rules.u";
    private static final int NAME_LENGTH = 24;

    private final UnitCache cache;
    private final String generation = Generation.name();
    private final RuleCompiler compiler = new RuleCompiler();

    PackCompiler(UnitCache cache) {
        this.cache = cache;
    }

    /**
     * The files of a pack.
     *
     * @param inherited vocabulary files of the packs it extends
     */
    List<PackUnit> compile(RulePack pack, List<RuleFile> inherited) {
        List<RuleFile> vocabulary = new ArrayList<>(inherited);
        vocabulary.addAll(pack.vocabulary());
        List<PackUnit> units = new ArrayList<>();
        for (RuleFile file : pack.rules()) {
            units.add(new PackUnit(file.name(), compile(file, vocabulary)));
        }
        return units;
    }

    /** One file with the vocabulary its sentences may use. */
    CompiledUnit compile(RuleFile file, List<RuleFile> vocabulary) {
        String digest = digest(file, vocabulary);
        CompiledUnit known = cache.load(digest);
        if (known != null) {
            return known;
        }
        CompiledUnit unit = compiler.compile(text(file, vocabulary), PACKAGE + digest.substring(0, NAME_LENGTH));
        cache.store(digest, unit);
        return unit;
    }

    private String digest(RuleFile file, List<RuleFile> vocabulary) {
        List<String> parts =
                new ArrayList<>(List.of(generation, file.name(), HexFormat.of().formatHex(file.content())));
        if (file.extension().equals("dslr")) {
            vocabulary.forEach(v -> parts.add(new String(v.content(), StandardCharsets.UTF_8)));
        }
        return Digests.of(parts.toArray(new String[0]));
    }

    /** The file as DRL. */
    static RuleText text(RuleFile file, List<RuleFile> vocabulary) {
        return switch (file.extension()) {
            case "xlsx" -> new DecisionTables().expand(file.name(), file.content());
            case "dslr" -> {
                Sentences sentences = new Sentences();
                vocabulary.forEach(v -> sentences.add(v.name(), v.text()));
                yield sentences.expand(file.name(), file.text());
            }
            default -> new RuleText(file.name(), file.text(), false);
        };
    }
}
