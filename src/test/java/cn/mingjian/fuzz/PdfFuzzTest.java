package cn.mingjian.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFuzzTest extends FuzzedReading {

    @MethodSource("cn.mingjian.fuzz.Seeds#pdf")
    @FuzzTest
    void pdf_documents_are_read_or_refused(byte[] bytes) {
        read("report.pdf", bytes);
    }
}
