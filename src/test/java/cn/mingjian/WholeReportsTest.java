package cn.mingjian;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import cn.mingjian.audit.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports in the forms of provinces of which no real one is at hand, written by somebody who had not seen the program:
 * consistent, with all tables and with figures that were rounded one by one.
 */
class WholeReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"chongqing.html", "anhui.html", "guizhou.txt"})
    void every_figure_is_understood_and_nothing_is_found_wrong(String report) throws Exception {
        Audit audit = ShippedAuditor.audit(report, ShippedAuditor.resource("whole/" + report));
        assertThat(audit.disclosure().coverage().unbound()).isEmpty();
        assertThat(ShippedAuditor.reported(audit)).extracting(Finding::message).isEmpty();
    }

    /** What a careless clerk did to them, one thing at a time. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chongqing.html | 69.31万元，下降 | 69.31万元，增长 | CAL-05 | 37.2%
                    chongqing.html | 占30.8% | 占35.2% | CAL-01 | 35.2%
                    chongqing.html | 公务车运行维护费16.66万元 | 公务车运行维护费18.66万元 | TXT-01 | 18.66万元
                    chongqing.html | 公务接待126批次1184人 | 公务接待162批次1184人 | TXT-01 | 162批次
                    chongqing.html | 891.88万元，增长150.6% | 891.88万元，增长250.6% | CAL-04 | 250.6%
                    chongqing.html | 机关运行经费支出235.01万元 | 机关运行经费支出221.55万元 | TXT-01 | 221.55万元
                    anhui.html | 支出决算为640.71万元 | 支出决算为604.71万元 | TXT-01 | 604.71万元
                    anhui.html | 减少210.18万元，下降19.82% | 增加210.18万元，增长19.82% | CAL-02 | 19.82%
                    anhui.html | 完成年初预算的104.58% | 完成年初预算的109.26% | CAL-03 | 109.26%
                    anhui.html | 共有车辆5辆 | 共有车辆6辆 | AST-01 | 6辆
                    anhui.html | 占授予中小企业合同金额的76.11% | 占授予中小企业合同金额的67.11% | CAL-01 | 67.11%
                    anhui.html | 完成年初预算的188.92%，决算数大于年初预算数的主要原因：年中下达水毁修复及防汛物资购置资金。 | 完成年初预算的188.92%。 | REA-01 | 188.92%
                    guizhou.txt | 城乡社区支出13,240.56万元，占 | 城乡社区支出13,245.56万元，占 | BAL-08 | 13,245.56万元
                    guizhou.txt | 占0.06%。 | 占5.06%。 | CAL-01 | 5.06%
                    guizhou.txt | 年初预算为2,250.00万元，支出决算为2,399.06万元 | 年初预算为2,520.00万元，支出决算为2,399.06万元 | CAL-03 | 2,520.00万元
                    guizhou.txt | 与2021年度相比，收、支总计各减少 | 与2020年度相比，收、支总计各减少 | STR-01 | 2020
                    guizhou.txt | 16,447.31 | 16,457.31 | BAL-09 | 16,457.31万元
                    guizhou.txt | “良”的2个，占16.67% | “良”的3个，占16.67% | PER-02 | 13个
                    guizhou.txt | 公务用车购置费0万元，购置数0辆 | 公务用车购置费0万元，购置数2辆 | SAN-05 | 2辆
                    """)
    void a_mistake_in_one_is_found_and_quoted(String report, String right, String wrong, String check, String quoted)
            throws Exception {
        String text = new String(ShippedAuditor.resource("whole/" + report), UTF_8);
        assertThat(text).containsOnlyOnce(right);
        Audit audit = ShippedAuditor.audit(report, text.replace(right, wrong).getBytes(UTF_8));
        assertThat(ShippedAuditor.reported(audit))
                .anyMatch(f -> f.check().equals(check) && f.message().contains(quoted));
    }
}
