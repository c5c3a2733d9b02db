package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of the national vocabulary can be written, compiles and runs. */
class SentenceVocabularyTest {

    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)]([^=]+)=(.*)");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}:]+)(?::(?:[^{}]|\\{[^{}]*})+)?}");
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z]");
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("表名", "收入支出决算总表"),
            Map.entry("章节", "三公经费"),
            Map.entry("项目", "三公经费/公务接待费"),
            Map.entry("计量", "决算数"),
            Map.entry("各种计量", "决算数、年初预算数"),
            Map.entry("甲", "决算数"),
            Map.entry("乙", "上年决算数"),
            Map.entry("算式", "收入/总计 = 支出/总计"),
            Map.entry("区间", "80分（含）至90分"),
            Map.entry("数值", "100%"),
            Map.entry("参数", "中小企业预留份额比例"),
            Map.entry("年度", "2023"),
            Map.entry("正则", "[0-9]+元"),
            Map.entry("等级", "优、优秀"),
            Map.entry("级", "3"),
            Map.entry("单位", "元"));
    /** What introduces the thing that a sentence about it speaks of. */
    private static final Map<String, String> INTRODUCTIONS = Map.of(
            "$s", "在《收入支出决算总表》中",
            "$b", "在《收入支出决算总表》的每一个上级科目",
            "$f", "对每个决算数",
            "$p", "对每段文字",
            "$h", "对每张自评表",
            "$g", "同一句里有它的年初预算数",
            "$q", "对《收入支出决算总表》与《收入支出决算总表》都有的每一个项目",
            "$m", "对 决算数、年初预算数 中的每一种",
            "$r", "对整个报告");

    @TempDir
    private Path temporary;

    private RulesFolder rules;
    private String vocabulary;

    @BeforeEach
    void theNationalVocabulary() throws IOException {
        rules = new RulesFolder(temporary);
        vocabulary = national("sentences.dsl");
        rules.write("national/sentences.dsl", vocabulary).write("national/parameters.csv", national("parameters.csv"));
    }

    private static String national(String file) throws IOException {
        return Files.readString(Home.folder().resolve("rules/national/" + file));
    }

    @Test
    void every_sentence_compiles_and_runs() throws IOException {
        List<String> written = new ArrayList<>();
        int number = 100;
        for (String line : vocabulary.split("\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                written.add(rule(++number, entry.group(1), sample(entry.group(2)), entry.group(3)));
            }
        }
        rules.write("national/all.dslr", String.join("\n", written));
        List<Judgement> said = rules.judge(Given.report()
                .table("收入支出决算总表", "收入/总计=100.00", "支出/总计=90.00", "支出/总计/教育支出=90.00")
                .says("三公经费", "三公经费/公务接待费=2.10万元", "三公经费/公务接待费|年初预算数=2.00万元")
                .graded("优", "95.00"));
        assertThat(written).hasSizeGreaterThan(60);
        assertThat(said)
                .filteredOn(j -> j.reason() != null && j.reason().contains("出错"))
                .isEmpty();
        assertThat(said.stream().map(Judgement::check).distinct()).hasSize(written.size());
    }

    private static String sample(String key) {
        Matcher slot = SLOT.matcher(key);
        return slot.replaceAll(m -> Matcher.quoteReplacement(SAMPLES.getOrDefault(m.group(1), "某某")))
                .strip();
    }

    /** A rule in which the sentence stands after whatever introduces the things it speaks of. */
    private static String rule(int number, String section, String sentence, String meaning) {
        String introduced = VARIABLE.matcher(meaning)
                .results()
                .map(m -> m.group())
                .distinct()
                .filter(v -> section.equals("then") || !meaning.contains(v + " :"))
                .filter(v -> !v.equals("$t"))
                .map(v -> "  " + INTRODUCTIONS.get(v) + "\n")
                .collect(Collectors.joining());
        boolean when = section.equals("when");
        return "规则 第" + number + "句\n  检查 TST-" + number + "\n  名称 " + number + "\n当\n"
                + (introduced.isEmpty() && !when ? "  对整个报告\n" : introduced)
                + (when ? "  " + sentence + "\n" : "")
                + "应当\n"
                + (when ? "  披露 三公经费，否则报“没有三公经费”\n" : "  " + sentence + "\n")
                + "完\n";
    }
}
