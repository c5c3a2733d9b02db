package cn.mingjian.facts;

import static cn.mingjian.facts.Grids.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The levels of the indicators of a self-evaluation sheet. */
class SheetLevelsTest {

    @Test
    void an_indicator_has_its_own_name_and_not_that_of_an_unusual_second_level_where_names_take_two_columns() {
        TableReading reading = new Grids()
                .sheet(
                        "项目支出绩效自评表（2024年度）",
                        "项目名称|←|助餐补贴|←|←|←|←|←|←",
                        "一级指标|二级指标|三级指标|←|目标值|实际完成值|分值|得分|未完成原因及改进措施",
                        "决策|项目立项|立项程序规范性|←|规范|规范|5|5|",
                        "过程|组织实施|管理制度健全性|←|健全|健全|5|5|",
                        "产出|数量|参保人数|←|≥11.5万人|11.86万人|90|90|",
                        "总分|←|←|←|←|←|100|100|")
                .read();

        assertThat(value(reading, "绩效自评/助餐补贴/指标/立项程序规范性", "分值")).isEqualTo("5分");
        assertThat(value(reading, "绩效自评/助餐补贴/指标/管理制度健全性", "得分")).isEqualTo("5分");
        assertThat(value(reading, "绩效自评/助餐补贴/指标/参保人数", "完成值")).isEqualTo("11.86万人");
    }
}
