package cn.mingjian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.facts.Fact;
import cn.mingjian.rules.Severity;
import cn.mingjian.rules.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the ledger says of each check and subject. */
class LedgerTest {

    private static LedgerEntry only(Case report) {
        List<LedgerEntry> ledger = report.audit().ledger();
        assertThat(ledger).hasSize(1);
        return ledger.get(0);
    }

    @Test
    void a_check_of_which_no_rule_said_anything_is_undetermined() {
        LedgerEntry line = only(new Case().check("TST-01", "甲"));

        assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(line.reason()).isEqualTo("规则没有对本报告作出判断");
        assertThat(line.subject()).isNull();
        assertThat(line.title()).isEqualTo("甲");
        assertThat(line.family()).isEqualTo("TST");
    }

    @Test
    void each_subject_has_a_line_of_its_own_in_the_order_of_checks() {
        Case report = new Case()
                .check("TST-02", "乙")
                .check("TST-01", "甲")
                .say("TST-01", "丙", Status.PASSED, null, null)
                .say("TST-02", "丁", Status.PASSED, null, null)
                .say("TST-02", "戊", Status.PASSED, null, null);

        assertThat(report.audit().ledger())
                .extracting(l -> l.check() + l.subject())
                .containsExactly("TST-02丁", "TST-02戊", "TST-01丙");
    }

    @Test
    void of_several_judgements_on_a_subject_the_gravest_counts() {
        Case report = new Case()
                .check("TST-01", "甲")
                .say("TST-01", "丙", Status.NOT_APPLICABLE, null, "没有这一项")
                .say("TST-01", "丙", Status.PASSED, null, null)
                .say("TST-01", "丙", Status.UNDETERMINED, null, "缺少预算数");

        LedgerEntry line = only(report);
        assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(line.reason()).isEqualTo("缺少预算数");
        assertThat(line.findings()).isEmpty();

        LedgerEntry failed = only(report.say("TST-01", "丙", Status.FAILED, Severity.ERROR, "丙写错了"));
        assertThat(failed.status()).isEqualTo(Status.FAILED);
        assertThat(failed.reason()).isNull();
    }

    @Test
    void the_gravest_counts_wherever_it_stands() {
        LedgerEntry line = only(new Case()
                .check("TST-01", "甲")
                .say("TST-01", "丙", Status.UNDETERMINED, null, "缺少预算数")
                .say("TST-01", "丙", Status.PASSED, null, null)
                .say("TST-01", "丙", Status.NOT_APPLICABLE, null, "没有这一项"));

        assertThat(line.status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_check_that_no_pack_defines_has_its_lines_under_its_own_name() {
        Case report = new Case()
                .say("NEW-01", "丙", Status.PASSED, null, null)
                .say("A-1", "丙", Status.PASSED, null, null)
                .say("-1", "丙", Status.PASSED, null, null)
                .say("甲", "丙", Status.PASSED, null, null);

        assertThat(report.audit().ledger())
                .extracting(l -> l.check() + " " + l.title() + " " + l.family())
                .containsExactly("NEW-01 NEW-01 NEW", "A-1 A-1 A", "-1 -1 -1", "甲 甲 甲");
    }

    @Test
    void a_check_is_of_the_family_that_its_pack_says() {
        Case report = new Case().check("TST-01", "OTH", "甲").say("TST-01", "丙", Status.PASSED, null, null);

        assertThat(only(report).family()).isEqualTo("OTH");
    }

    @Test
    void a_pass_outweighs_not_applicable() {
        LedgerEntry line = only(new Case()
                .check("TST-01", "甲")
                .say("TST-01", "丙", Status.NOT_APPLICABLE, null, "没有这一项")
                .say("TST-01", "丙", Status.PASSED, null, null));

        assertThat(line.status()).isEqualTo(Status.PASSED);
        assertThat(line.reason()).isNull();
    }

    @Test
    void a_failure_names_its_finding() {
        Case report = new Case().check("TST-01", "甲").say("TST-01", "丙", Status.FAILED, Severity.ERROR, "丙写错了");
        Audit audit = report.audit();

        assertThat(audit.ledger().get(0).findings())
                .containsExactly(audit.findings().get(0).id());
    }

    @Test
    void reasons_are_told_once_each_and_not_without_end() {
        Case report = new Case().check("TST-01", "甲");
        for (int i = 1; i <= 7; i++) {
            report.say("TST-01", "丙", Status.UNDETERMINED, null, "缺第" + i + "项");
            report.say("TST-01", "丙", Status.UNDETERMINED, null, " 缺第" + i + "项 ");
        }

        assertThat(only(report).reason()).isEqualTo("缺第1项；缺第2项；缺第3项；缺第4项；缺第5项；等7项");
    }

    @Test
    void five_reasons_are_told_in_full() {
        Case report = new Case().check("TST-01", "甲");
        for (int i = 1; i <= 5; i++) {
            report.say("TST-01", "丙", Status.NOT_APPLICABLE, null, "缺第" + i + "项");
        }

        assertThat(only(report).reason()).isEqualTo("缺第1项；缺第2项；缺第3项；缺第4项；缺第5项");
    }

    @Test
    void what_was_not_decided_without_a_reason_says_so() {
        Case report = new Case().check("TST-01", "甲").say("TST-01", "丙", Status.UNDETERMINED, null, "  ");

        assertThat(only(report).reason()).isEqualTo("规则没有说明原因");
    }

    @Test
    void a_pass_that_rests_on_rounding_says_so() {
        Case report = new Case();
        Fact whole = report.money("收入/总计", "0.33");
        Fact one = report.money("收入/事业收入", "0.11");
        Fact other = report.money("收入/其他收入", "0.21");
        report.equal("TST-01", "丙", Formula.figure(whole), Formula.sum(one, other));

        LedgerEntry line = only(report);
        assertThat(line.status()).isEqualTo(Status.PASSED);
        assertThat(line.reason()).isEqualTo("末位有尾差，在四舍五入范围内");
        assertThat(report.audit().roundingDifferences()).isEqualTo(1);
    }
}
