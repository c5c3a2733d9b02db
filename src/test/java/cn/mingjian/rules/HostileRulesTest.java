package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule text is data from others: whatever it says, it does no harm. */
@Timeout(120)
class HostileRulesTest {

    private static final String PROFILE = "Profile()";

    @TempDir
    private Path temporary;

    private RulesFolder rules;

    @BeforeEach
    void anEmptyPack() throws IOException {
        rules = new RulesFolder(temporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "System.getenv(\"PATH\");",
                "System.setProperty(\"a\", \"b\");",
                "Runtime.getRuntime().exec(\"touch /tmp/x\");",
                "new java.io.File(\"/tmp/x\").delete();",
                "new java.io.FileWriter(\"/tmp/x\").close();",
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"/tmp/x\"));",
                "new java.net.Socket(\"localhost\", 80);",
                "new java.net.URL(\"http://localhost/\").openStream();",
                "new ProcessBuilder(\"touch\", \"/tmp/x\").start();",
                "Class.forName(\"java.lang.Runtime\");",
                "check.getClass();",
                "\"\".getClass().getMethods();",
                "Checks.class.getClassLoader();",
                "Thread.currentThread().getContextClassLoader();",
                "new Thread().start();",
                "Thread.sleep(100000);",
                "java.util.concurrent.Executors.newCachedThreadPool();",
                "while (true) {}",
                "for (int i = 0; i < 10; i++) { check.pass(\"\"); }",
                "for (Object o : report.figures(\"a\", \"b\")) { check.pass(o); }",
                "do { check.pass(\"\"); } while (report.year() != null);",
                "report.figures(\"a\", \"b\").forEach(f -> check.pass(f));",
                "java.util.stream.Stream.iterate(1, i -> i + 1).forEach(i -> {});",
                "Runnable r = () -> check.pass(\"\"); r.run();",
                "byte[] b = new byte[2000000000];",
                "long[] b = new long[report.year() * 1000000];",
                "Object[][] b = new Object[10000][10000];",
                "check.pass(\"a\".repeat(2000000000));",
                "String.format(\"%2000000000d\", 1);",
                "\"aaaa\".matches(\"(a+)+b\");",
                "\"aaaa\".replaceAll(\"a\", \"b\");",
                "new StringBuilder();",
                "new BigDecimal(\"1e2000000000\").add(BigDecimal.ONE);",
                "BigDecimal.TEN.pow(999999999);",
                "BigDecimal.TEN.setScale(2000000000);",
                "java.util.List<Object> l = new java.util.ArrayList<>(); l.addAll(l);",
                "synchronized (check) { check.pass(\"\"); }",
                "try { check.pass(\"\"); } catch (Throwable t) { check.pass(\"\"); }",
                "class Evil { Evil() { new Evil(); } } new Evil();",
                "new Object() { public void finalize() {} };",
                "insert(new Object());",
                "drools.halt();",
                "drools.getRuntime(org.kie.api.runtime.KieRuntime.class);",
                "kcontext.getKieRuntime();",
                "cn.mingjian.Home.folder();",
                "RuleEngine.load(null);",
                "cn.mingjian.rules.RuleEngine.load(java.nio.file.Path.of(\"/\"));",
                "javax.script.ScriptEngine e = null; e.eval(\"1\");",
                "sun.misc.Unsafe.getUnsafe();",
                "java.lang.invoke.MethodHandles.lookup();",
                "org.drools.util.ClassUtils.loadClass(\"x\", null);",
                "org.mvel2.MVEL.eval(\"1\");"
            })
    void a_consequence_that_reaches_beyond_the_report_is_refused(String evil) throws IOException {
        rules.drl(PROFILE, evil);
        assertThatThrownBy(() -> rules.engine()).isInstanceOfSatisfying(RuleFileException.class, e -> {
            assertThat(e.file()).isEqualTo("national/test.drl");
            assertThat(e).hasMessageContaining("规则“规则甲”");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Profile(System.getenv(\"PATH\") != null)",
                "Profile(entity.getClass() != null)",
                "Profile(entity matches \"(a+)+b\")",
                "Profile(entity.matches(\"(a+)+b\"))",
                "eval(Runtime.getRuntime().exec(\"touch /tmp/x\") != null) Profile()",
                "Profile(new java.io.File(\"/tmp/x\").delete())",
                "java.io.File() ",
                "$f : Object() from new java.util.Scanner(System.in)",
                "$p : Profile() Number() from accumulate(Fact(), init(int n = 0;) action(while (true) {}) result(n))",
                "Profile() String() from entry-point \"x\"",
                "Profile(this.class.classLoader != null)"
            })
    void a_condition_that_reaches_beyond_the_report_is_refused(String evil) throws IOException {
        rules.drl(evil, "check.pass(\"\");");
        assertThatThrownBy(() -> rules.engine()).isInstanceOf(RuleFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import java.lang.reflect.*;",
                "import static java.lang.System.exit;",
                "import function java.lang.System.exit;",
                "import accumulate java.lang.Runtime evil;",
                "global java.lang.Runtime runtime;",
                "function void loop() { loop(); }",
                "function int one() { return 1; }",
                "query \"q\" (Object $o) $o := Object() or q($o;) end",
                "declare Evil name : String end",
                "declare Evil extends java.lang.Thread end",
                "dialect \"mvel\"",
                "declare entry-point \"x\" end",
            })
    void a_file_level_construct_that_runs_code_is_refused(String evil) throws IOException {
        rules.write("national/test.drl", evil + "\n" + RulesFolder.rule("规则甲", "TST-01", PROFILE, "check.pass(\"\");"));
        assertThatThrownBy(() -> rules.engine()).isInstanceOf(RuleFileException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timer(int: 1s)",
                "duration 1000",
                "dialect \"mvel\"",
                "salience System.exit(0)",
                "calendars \"x\"",
                "agenda-group \"x\""
            })
    void an_attribute_that_starts_something_is_refused(String attribute) throws IOException {
        rules.write(
                "national/test.drl",
                "rule \"规则甲\" @check(\"TST-01\") @title(\"甲\") " + attribute
                        + " when Profile() then check.pass(\"\"); end");
        assertThatThrownBy(() -> rules.engine()).isInstanceOf(RuleFileException.class);
    }

    @Test
    void an_exception_in_a_consequence_leaves_the_other_checks_standing() throws IOException {
        rules.drl(PROFILE, "check.pass(report.figure(\"没有\").name());")
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", PROFILE, "check.pass(\"乙\");"));
        assertThatOnlyTheFirstBroke(rules.judge(Given.report()), "规则用到了报告中没有的内容");
    }

    @Test
    void an_exception_in_a_condition_leaves_the_other_checks_standing() throws IOException {
        rules.drl("$s : Scope(figure(\"没有\").name() == \"甲\")", "check.pass($s);")
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", PROFILE, "check.pass(\"乙\");"));
        assertThatOnlyTheFirstBroke(rules.judge(Given.report()), "规则用到了报告中没有的内容");
    }

    @Test
    void an_exception_in_what_a_condition_is_taken_from_leaves_the_other_checks_standing() throws IOException {
        rules.drl(
                        "$s : Scope() $a : String() from Words.before($s.figure(\"没有\").name(), \"甲\") eval($a.isEmpty())",
                        "check.pass($s);")
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", PROFILE, "check.pass(\"乙\");"));
        assertThatOnlyTheFirstBroke(rules.judge(Given.report()), "规则用到了报告中没有的内容");
    }

    @Test
    void a_rule_that_combines_everything_with_everything_is_stopped() throws IOException {
        rules.drl("$a : Fact() $b : Fact() $c : Fact() $d : Fact()", "check.pass($a);")
                .write("national/other.drl", RulesFolder.rule("规则乙", "TST-02", PROFILE, "check.pass(\"乙\");"));
        Given report = manyFigures();
        RuleEngine engine = rules.engine();
        long start = System.nanoTime();
        List<Judgement> said = engine.run(report.read(), null).judgements();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThatOnlyTheFirstBroke(said, "组合的对象超过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a : Fact() $b : Fact(year == $a.year) $c : Fact(year == $b.year) $d : Fact(year == $c.year)",
                "$a : Fact() $b : Fact() not Fact(id == $a.id, concept == $b.concept, measure == \"x\") $c : Fact()",
                "$t : Scope() $a : Fact() from $t.figures(\"甲\", \"决算数\") $b : Fact() from $t.figures(\"甲\", \"决算数\") $c : Fact() from $t.figures(\"甲\", \"决算数\")",
                "$a : Fact() not Fact(concept.contains($a.id), measure.contains($a.id)) not Fact(concept.contains($a.place), measure == $a.id) $b : Fact() $c : Fact()"
            })
    void joins_of_every_kind_are_bounded(String when) throws IOException {
        rules.drl(when, "check.pass($a);");
        assertThat(rules.judge(manyFigures()))
                .allSatisfy(j -> assertThat(j.reason()).contains("已停止"));
    }

    @Test
    void a_text_that_doubles_itself_is_stopped() throws IOException {
        StringBuilder code = new StringBuilder("String s = String.valueOf(report.year());");
        code.append("s = s + s;".repeat(40));
        rules.drl(PROFILE, code + "check.pass(s);");
        assertThat(rules.judge(Given.report())).singleElement().satisfies(j -> assertThat(j.reason())
                .contains("规则拼接的文字超过"));
    }

    @Test
    void a_pattern_that_searches_without_end_is_stopped() throws IOException {
        rules.drl(
                PROFILE,
                "check.holds(\"\", Words.matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"(.*a){12}b\"), \"\");");
        assertThat(rules.judge(Given.report())).singleElement().satisfies(j -> assertThat(j.reason())
                .contains("匹配耗时过长"));
    }

    @Test
    void a_number_that_squares_itself_is_stopped() throws IOException {
        String square = "t = Terms.product(t, t);".repeat(20);
        rules.drl(PROFILE, "Term t = Terms.constant(\"99999.99\");" + square + "check.equal(\"\", t, t);");
        assertThat(rules.judge(Given.report())).singleElement().satisfies(j -> assertThat(j.reason())
                .contains("位数字"));
    }

    @Test
    void a_deeply_nested_file_is_refused() throws IOException {
        String open = "(".repeat(20_000);
        rules.drl("Profile(" + open + "true" + ")".repeat(20_000) + ")", "check.pass(\"\");");
        assertThatThrownBy(() -> rules.engine()).isInstanceOf(RuleFileException.class);
    }

    private static void assertThatOnlyTheFirstBroke(List<Judgement> said, String reason) {
        assertThat(said)
                .satisfiesExactlyInAnyOrder(
                        j -> {
                            assertThat(j.check()).isEqualTo("TST-01");
                            assertThat(j.status()).isEqualTo(Status.UNDETERMINED);
                            assertThat(j.reason()).contains(reason);
                        },
                        j -> assertThat(j.status()).isEqualTo(Status.PASSED));
    }

    private static Given manyFigures() {
        Given report = Given.report();
        for (int i = 0; i < 100; i++) {
            String[] rows = new String[30];
            for (int j = 0; j < rows.length; j++) {
                rows[j] = "甲=" + (i * 30 + j) + ".00";
            }
            report.table("收入支出决算总表", rows);
        }
        return report;
    }
}
