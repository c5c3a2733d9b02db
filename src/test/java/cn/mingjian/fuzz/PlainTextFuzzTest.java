package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#text")
    @FuzzTest
    void plain_text_is_read_or_refused(byte[] bytes) {
        read("report.txt", bytes);
    }
}
