package cn.mingjian.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.audit.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {

    @TempDir
    Path folder;

    private Path write(String format, Audit audit) throws IOException {
        Renderers renderers = Renderers.standard(Path.of("reports"), folder.resolve("cache"));
        Path file = folder.resolve("letter." + format);
        renderers.write(format, audit, file);
        return file;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void the_letter_says_what_a_reader_must_know() throws IOException {
        String text = text(write("pdf", Samples.typical()));
        assertThat(text)
                .contains("关于测试市人力资源和社会保障局2024年度部门决算公开文本的审核意见书")
                .contains("测试市人力资源和社会保障局：")
                .contains("测试局2024年度部门决算.docx")
                .contains("全国通用规则（national），版本1.0.0")
                .contains("该文本存在数据差错，应当更正后重新公开。")
                .contains("（一）收入总计（差错）")
                .contains("（检查项BAL-02“收入总计等于各组成部分之和”，问题编号BAL-02-")
                .contains("列示为13,289.95万元")
                .contains("应为13,290.80万元，少列0.85万元")
                .contains("《中华人民共和国预算法》（2018年修正）第七十五条")
                .contains("疑为漏计“年初结转和结余”0.85万元")
                .contains("由此引起")
                .contains("文本没有写明决算批复日期和公开日期")
                .contains("不代表没有问题")
                .contains("—1—");
    }

    @Test
    void the_font_is_embedded() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(write("pdf", Samples.typical()).toFile())) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void a_letter_of_three_hundred_findings_is_laid_out_quickly() throws IOException {
        Audit audit = Samples.long300();
        write("pdf", Samples.clean());
        long start = System.nanoTime();
        Path file = write("pdf", audit);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(text(file)).contains("（三百）");
        assertThat(millis).isLessThan(30_000);
    }

    @Test
    void a_clean_report_is_not_praised_beyond_what_was_checked() throws IOException {
        assertThat(text(write("pdf", Samples.clean())))
                .contains("在能够核对的范围内，未发现问题")
                .doesNotContain("处理意见");
    }

    @Test
    void the_word_file_says_the_same() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("docx", Samples.typical())));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText().replaceAll("\\s", ""))
                    .contains("应为13,290.80万元，少列0.85万元")
                    .contains("该文本存在数据差错");
        }
    }
}
