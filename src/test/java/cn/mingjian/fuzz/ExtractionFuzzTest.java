package cn.mingjian.fuzz;

import cn.mingjian.facts.FactExtractor;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionFuzzTest extends FuzzedReading {

    private static final FactExtractor EXTRACTOR = new FactExtractor(Path.of("rules"));

    @MethodSource("cn.mingjian.fuzz.Seeds#passages")
    @FuzzTest
    void figures_are_taken_from_whatever_is_read(byte[] bytes) {
        read("report.txt", bytes).ifPresent(EXTRACTOR::extract);
    }
}
