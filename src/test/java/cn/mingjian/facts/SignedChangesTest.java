package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports that leave both words standing (增加（减少）) and, some of them, let the sign of the figure tell. */
class SignedChangesTest {

    private static final String THREE = "七、财政拨款“三公”经费支出决算情况说明";
    private static final String GUESTS = "三公经费/公务接待费|";

    @Test
    void where_one_figure_behind_both_words_is_negative_the_signs_tell_of_all() {
        Extracted.from(THREE, "公务接待费决算5.00万元，比上年增加（减少）1.00万元。", "公务用车运行维护费决算8.00万元，比上年增加（减少）-2.00万元，增长（下降）-20.00%。")
                .says(
                        GUESTS + "决算数|5.00万元",
                        GUESTS + "增减额|1.00万元[上年决算数]",
                        "三公经费/公务用车购置及运行维护费/公务用车运行维护费|决算数|8.00万元",
                        "三公经费/公务用车购置及运行维护费/公务用车运行维护费|增减额|-2.00万元[上年决算数]",
                        "三公经费/公务用车购置及运行维护费/公务用车运行维护费|增减率|-20.00%[上年决算数]");
    }

    @Test
    void where_none_is_negative_nobody_can_tell() {
        Extracted extracted = Extracted.from(THREE, "公务接待费决算5.00万元，比上年增加（减少）1.00万元。");
        assertThat(extracted.facts()).noneMatch(f -> f.contains("增减额"));
        assertThat(extracted.disclosure().coverage().unbound()).hasSize(1);
    }

    @Test
    void vehicles_bought_of_one_kind_are_counted_as_bought() {
        Extracted.from(THREE, "公务用车购置费12.00万元，用于购置执法执勤用车3辆。")
                .says("三公经费/公务用车购置及运行维护费/公务用车购置费|决算数|12.00万元", "三公经费/公务用车购置及运行维护费/购置数|数量|3辆");
    }
}
