package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#html")
    @FuzzTest
    void html_is_read_or_refused(byte[] bytes) {
        read("report.html", bytes);
    }
}
