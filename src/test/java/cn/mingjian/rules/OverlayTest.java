package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    @TempDir
    private Path temporary;

    private RulesFolder rules;

    @BeforeEach
    void aNationalCheckAndAProvince() throws IOException {
        rules = new RulesFolder(temporary);
        rules.drl("$s : Scope(kind == \"表\")", "check.formula($s, \"收入/总计 ≤ 【上限】\");")
                .write("national/parameters.csv", "参数,值\n上限,100万元\n")
                .overlay("qinghai-63", "63");
    }

    private List<Judgement> judge(String region) {
        return rules.engine()
                .run(Given.report().table("收入支出决算总表", "收入/总计=150.00").read(), region)
                .judgements();
    }

    @Test
    void an_overlay_inherits_what_it_does_not_change() {
        assertThat(judge("63")).singleElement().satisfies(j -> {
            assertThat(j.status()).isEqualTo(Status.FAILED);
            assertThat(j.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void an_overlay_changes_the_severity_of_its_region_only() throws IOException {
        rules.write("qinghai-63/overrides.csv", "检查,项目,值\nTST-01,级别,提示\n");
        assertThat(judge("63")).extracting(Judgement::severity).containsExactly(Severity.INFO);
        assertThat(judge(null)).extracting(Judgement::severity).containsExactly(Severity.ERROR);
        assertThat(judge("54")).extracting(Judgement::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void an_overlay_changes_a_threshold() throws IOException {
        rules.write("qinghai-63/parameters.csv", "参数,值\n上限,200万元\n");
        assertThat(judge("63")).extracting(Judgement::status).containsExactly(Status.PASSED);
        assertThat(judge(null)).extracting(Judgement::status).containsExactly(Status.FAILED);
    }

    @Test
    void an_overlay_switches_a_check_off() throws IOException {
        rules.write("qinghai-63/overrides.csv", "检查,项目,值\nTST-01,停用,是\n");
        assertThat(judge("63")).isEmpty();
        assertThat(judge(null)).hasSize(1);
    }

    @Test
    void an_overlay_changes_the_years_of_a_check() throws IOException {
        rules.write("qinghai-63/overrides.csv", "检查,项目,值\nTST-01,起始年度,2025\n");
        assertThat(judge("63")).isEmpty();
    }

    @Test
    void an_overlay_adds_a_check_and_both_packs_are_named() throws IOException {
        rules.write(
                "qinghai-63/more.drl",
                RulesFolder.rule("规则乙", "TST-02", "$s : Scope(kind == \"表\")", "check.pass($s);"));
        assertThat(judge("63")).extracting(Judgement::check).containsExactly("TST-01", "TST-02");
        assertThat(judge(null)).extracting(Judgement::check).containsExactly("TST-01");
        assertThat(rules.engine().packs("63")).extracting(PackIdentity::id).containsExactly("national", "qinghai-63");
    }

    @Test
    void a_check_holds_in_its_years_and_the_latest_where_the_year_is_unknown() throws IOException {
        rules.write(
                "national/years.drl",
                "rule \"旧\" @check(\"TST-03\") @title(\"旧\") @validTo(\"2022\") when Profile() then check.pass(\"\"); end\n"
                        + "rule \"新\" @check(\"TST-04\") @title(\"新\") @validFrom(\"2023\") when Profile() then check.pass(\"\"); end");
        assertThat(inForce(2022)).containsExactlyInAnyOrder("TST-01", "TST-03");
        assertThat(inForce(2023)).containsExactlyInAnyOrder("TST-01", "TST-04");
        assertThat(inForce(null)).containsExactlyInAnyOrder("TST-01", "TST-04");
    }

    private List<String> inForce(Integer year) {
        return rules.engine().run(Given.report().ofYear(year).read(), null).checks().stream()
                .map(CheckDefinition::id)
                .toList();
    }

    @Test
    void a_changed_file_changes_the_digest_of_its_pack() throws IOException {
        String before = rules.engine().packs(null).get(0).digest();
        rules.write("national/parameters.csv", "参数,值\n上限,101万元\n");
        assertThat(rules.engine().packs(null).get(0).digest()).hasSize(64).isNotEqualTo(before);
    }
}
