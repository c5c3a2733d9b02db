package cn.mingjian.rules;

import cn.mingjian.facts.Disclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of rule packs for one test. */
final class RulesFolder {

    private static final String MANIFEST =
            "{\"id\":\"%s\",\"version\":\"1\",\"title\":\"测试\",\"region\":%s,\"extends\":%s}";

    private final Path folder;

    RulesFolder(Path folder) throws IOException {
        this.folder = folder;
        write("national/pack.json", MANIFEST.formatted("national", "null", "null"));
        write("basis.csv", "编号,文件,文号,条款\nBL-75,预算法,2018年修正,第七十五条\n");
    }

    RulesFolder overlay(String id, String region) throws IOException {
        return write(id + "/pack.json", MANIFEST.formatted(id, '"' + region + '"', "\"national\""));
    }

    RulesFolder write(String name, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    RulesFolder remove(String name) throws IOException {
        Files.delete(folder.resolve("rules").resolve(name));
        return this;
    }

    /** A DRL file with one rule of check TST-01. */
    RulesFolder drl(String when, String then) throws IOException {
        return write("national/test.drl", rule("规则甲", "TST-01", when, then));
    }

    static String rule(String name, String check, String when, String then) {
        return "rule \"" + name + "\"\n@check(\"" + check + "\") @title(\"检查" + check + "\") @basis(\"BL-75\")\nwhen\n"
                + when + "\nthen\n" + then + "\nend\n";
    }

    RuleEngine engine() {
        return RuleEngine.load(folder.resolve("rules"), folder.resolve("cache"));
    }

    List<Judgement> judge(Given report) {
        return judge(report.read());
    }

    List<Judgement> judge(Disclosure disclosure) {
        return engine().run(disclosure, null).judgements();
    }

    Path cache() {
        return folder.resolve("cache");
    }
}
