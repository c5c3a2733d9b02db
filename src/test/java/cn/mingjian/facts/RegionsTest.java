package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private final Regions regions = new Regions(Path.of("rules/vocabulary/regions.txt"));

    @ParameterizedTest
    @CsvSource({"柞水县审计局,61", "寻甸县财政局,53", "寻甸回族彝族自治县财政局,53", "和县水务局,34", "岳阳市云溪区财政局,43", "福州市鼓楼区财政局,35"})
    void a_county_tells_the_province(String entity, String code) {
        assertThat(regions.only(entity)).isEqualTo(code);
    }

    @Test
    void a_name_that_several_provinces_have_tells_none() {
        assertThat(regions.only("鼓楼区财政局")).isNull();
    }

    @Test
    void a_short_name_within_another_word_is_no_place() {
        assertThat(regions.only("示例市和县级财政局")).isNull();
    }
}
