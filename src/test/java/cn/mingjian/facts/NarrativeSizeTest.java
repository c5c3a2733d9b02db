package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NarrativeSizeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_paragraph_of_100_000_characters_without_an_end_is_read_in_bounded_time() {
        for (String hostile : new String[] {"公务接待费主要用于包括", "占", "1万元", "比2023年", "（", "主要原因是", "（类）", "1、2、"}) {
            String text = hostile.repeat(100_000 / hostile.length());
            Extracted read =
                    Assertions.assertTimeout(PATIENCE, () -> Extracted.from("七、“三公”经费支出决算情况说明", text), () -> hostile);
            assertThat(read.disclosure().coverage().figures()).isNotNegative();
        }
    }
}
