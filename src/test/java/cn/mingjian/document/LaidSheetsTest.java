package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Self-evaluation sheets as {@code pdftotext -layout} writes them: columns kept, cells wrapped. */
class LaidSheetsTest {

    private static final String SHEET =
            """
                   项目名称          河湾石窟抢救性加固保护工程
                   主管部门          青川省山河文化遗产保护局                          实施单位         青川省河湾石窟保护研究所
                                            年初预算
                                                        全年预算数 全年执行数                 分值     执行率             得分
                                               数
                                 年度资金总额       1800.00     2065.40         1942.78    10    94.06%               9.41
            项目资金                 其中：当年财
                                              1800.00     1800.00         1677.38    —     93.19%          —
            （万元）                 政拨款
                                                                                           100.00
                                 上年结转资金          0.00        265.40        265.40    —                     —
                                                                                                 %
                                  其他资金           0.00          0.00          0.00    —       —             —
                                  预期目标                                实际完成情况
            年度总
                   完成 26 个洞窟加固、3200 平方米裂隙治理，消除重大险情，                   完成 26 个洞窟加固，治理裂隙 3315 平方米，重
            体目标
                   提升石窟本体稳定性。                                         大险情全部处置完毕，个别洞窟施工略有顺延。
                                                                                                     偏差原因分析及改
                   一级指标   二级指标         三级指标             年度指标值 实际完成值                 分值      得分
                                                                                                     进措施
                                 加固洞窟数量                  ≥26 个            26 个       10     10
                          数量指标                          ≥3200 平       3315 平方
                                 裂隙灌浆治理面积                                            10     10
                                                        方米            米
                          质量指标 分部工程验收合格率                      100%          100%     10     10
                                                                                                     受汛期山体渗水影
                   产出指标                                                                              响，18 号、21 号
                                                                                                     窟施工顺延至次年
                          时效指标 年度施工任务按期完成率               ≥95%                88%     10      9.26
                                                                                                     一季度；已调整工
            绩效指                                                                                      期并增加排水设
             标                                                                                       施。
                          成本指标 单窟平均加固成本                 ≤75 万元        74.20 万元       10     10
                          社会效益
                                 石窟险情处置率                      100%          100%     15     15
                          指标
                                                                                                     监测数据尚未与省
                   效益指标
                          可持续影                                        达成预期指                          级平台全部联通，
                                 监测预警体系持续运行               长期                         15     13
                          响指标                                         标                              后续将推进接口改
                                                                                                     造。
                          服务对象
                   满意度指
                          满意度指   管理单位满意度                 ≥90%                94%     10     10
                     标
                          标
                                       总分                                            100    96.67
            """;

    private static List<String> rows(String sheet) throws Exception {
        return Reading.rows(table(sheet)).stream()
                .map(row -> row.replace("|#", ""))
                .toList();
    }

    private static Table table(String sheet) throws Exception {
        List<String> lines = new ArrayList<>(List.of("七、预算绩效情况说明", "自评结果如下。", "      项目支出绩效自评表"));
        lines.addAll(sheet.lines().toList());
        lines.addAll(List.of("八、政府采购支出情况说明", "2024年度政府采购支出总额1.20万元。"));
        return Reading.table(Reading.text(lines.toArray(String[]::new)));
    }

    @Test
    void wrapped_cells_are_put_together_in_their_rows() throws Exception {
        assertThat(table(SHEET).doubtful()).isFalse();
        assertThat(rows(SHEET))
                .anyMatch(r -> r.contains("其中：当年财政拨款|1800.00|1800.00|1677.38|—|93.19%|—"))
                .anyMatch(r -> r.contains("上年结转资金|0.00|265.40|265.40|—|100.00%|—"))
                .anyMatch(r -> r.contains("裂隙灌浆治理面积|≥3200平方米|3315平方米|10|10"))
                .anyMatch(r -> r.contains("监测预警体系持续运行|长期|达成预期指标|15|13|监测数据尚未与省级平台全部联通，后续将推进接口改造。"));
    }

    @Test
    void texts_beside_each_other_are_kept_apart() throws Exception {
        assertThat(rows(SHEET)).anyMatch(r -> r.contains("提升石窟本体稳定性。|完成26个洞窟加固，治理裂隙3315平方米，重大险情全部处置完毕，个别洞窟施工略有顺延。"));
    }

    @Test
    void a_sheet_whose_weights_and_scores_do_not_add_up_is_doubtful() throws Exception {
        assertThat(table(SHEET.replace("100    96.67", "90    77.30")).doubtful())
                .isTrue();
    }
}
