package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#xls")
    @FuzzTest
    void old_workbooks_are_read_or_refused(byte[] bytes) {
        read("report.xls", bytes);
    }
}
