package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#docx")
    @FuzzTest
    void word_documents_are_read_or_refused(byte[] bytes) {
        read("report.docx", Parts.packed(bytes, Parts.DOCX));
    }
}
