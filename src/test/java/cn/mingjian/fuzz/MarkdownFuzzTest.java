package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#markdown")
    @FuzzTest
    void markdown_is_read_or_refused(byte[] bytes) {
        read("report.md", bytes);
    }
}
