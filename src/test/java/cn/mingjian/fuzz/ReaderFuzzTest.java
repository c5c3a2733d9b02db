package cn.mingjian.fuzz;

import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.FactExtractor;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: a document or a refusal, never a crash. */
class ReaderFuzzTest {

    private static final DocumentReader READER = new DocumentReader(Path.of("rules/vocabulary"));
    private static final FactExtractor EXTRACTOR = new FactExtractor(Path.of("rules"));

    @MethodSource("cn.mingjian.fuzz.Seeds#text")
    @FuzzTest(maxDuration = "20s")
    void text_is_read_or_refused(byte[] bytes) {
        read("report.txt", bytes);
    }

    @MethodSource("cn.mingjian.fuzz.Seeds#word")
    @FuzzTest(maxDuration = "20s")
    void word_documents_are_read_or_refused(byte[] bytes) {
        read("report.docx", bytes);
    }

    @MethodSource("cn.mingjian.fuzz.Seeds#workbook")
    @FuzzTest(maxDuration = "20s")
    void workbooks_are_read_or_refused(byte[] bytes) {
        read("report.xlsx", bytes);
    }

    @MethodSource("cn.mingjian.fuzz.Seeds#pdf")
    @FuzzTest(maxDuration = "20s")
    void pdf_documents_are_read_or_refused(byte[] bytes) {
        read("report.pdf", bytes);
    }

    @MethodSource("cn.mingjian.fuzz.Seeds#text")
    @FuzzTest(maxDuration = "20s")
    void figures_are_taken_from_whatever_is_read(byte[] bytes) {
        read("report.txt", bytes).ifPresent(EXTRACTOR::extract);
    }

    private static Optional<Document> read(String name, byte[] bytes) {
        try {
            return Optional.of(READER.read(name, bytes));
        } catch (UnreadableDocumentException refused) {
            // A refusal with a message is what a user sees.
            return Optional.empty();
        }
    }
}
