package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#xlsx")
    @FuzzTest
    void workbooks_are_read_or_refused(byte[] bytes) {
        read("report.xlsx", Parts.packed(bytes, Parts.XLSX));
    }
}
