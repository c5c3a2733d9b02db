package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#doc")
    @FuzzTest
    void old_word_documents_are_read_or_refused(byte[] bytes) {
        read("report.doc", bytes);
    }
}
