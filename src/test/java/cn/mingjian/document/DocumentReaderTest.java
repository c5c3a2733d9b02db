package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String REPORT = "云水县档案馆2024年度部门决算\n第一部分 部门概况\n一、主要职责\n收集和保管档案，提供查阅服务。\n本年收入合计1,234.50万元。\n";

    @TempDir
    private Path folder;

    private static Document read(byte[] bytes) throws UnreadableDocumentException {
        return Reading.READER.read("报告.bin", bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void text_is_read_in_every_usual_encoding(String charset) throws Exception {
        Document document = read(REPORT.getBytes(Charset.forName(charset)));

        assertThat(document.text()).isEqualTo(REPORT);
        assertThat(document.source().format()).isEqualTo(Format.TXT);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws Exception {
        assertThat(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(REPORT);
        assertThat(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(REPORT);
    }

    @Test
    void the_content_decides_the_format_and_not_the_name() throws Exception {
        assertThat(Reading.READER
                        .read("a.docx", REPORT.getBytes(StandardCharsets.UTF_8))
                        .source()
                        .format())
                .isEqualTo(Format.TXT);
        assertThat(read("<html><body><p>本年收入合计5万元。</p></body></html>".getBytes(StandardCharsets.UTF_8))
                        .source()
                        .format())
                .isEqualTo(Format.HTML);
        assertThat(read("# 第一部分 部门概况\n\n| 项目 | 金额 |\n|---|---|\n| 合计 | 5 |\n".getBytes(StandardCharsets.UTF_8))
                        .source()
                        .format())
                .isEqualTo(Format.MD);
    }

    @Test
    void the_source_says_which_bytes_were_read() throws Exception {
        Source source = Reading.READER
                .read("a.txt", "收入".getBytes(StandardCharsets.UTF_8))
                .source();

        assertThat(source.file()).isEqualTo("a.txt");
        assertThat(source.characters()).isEqualTo(2);
        assertThat(source.sha256()).isEqualTo("117d8f914d8e21a1b2d73e4ed2d595375a30420647b70856cc22f6a6baa85226");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Reading.READER.read(folder.resolve("没有.txt")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("文件不存在")
                .hasMessageContaining("没有.txt");
    }

    @Test
    void an_empty_file_and_one_of_blanks_are_refused() throws Exception {
        Path empty = Files.createFile(folder.resolve("空.txt"));

        assertThatThrownBy(() -> Reading.READER.read(empty)).hasMessage("文件是空的");
        assertThatThrownBy(() -> read(" \n\t \r\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("文件里没有文字");
    }

    @Test
    void binary_rubbish_is_refused() {
        byte[] rubbish = new byte[50_000];
        new Random(7).nextBytes(rubbish);

        assertThatThrownBy(() -> read(rubbish))
                .isInstanceOf(UnreadableDocumentException.class)
                .message()
                .containsAnyOf("编码", "不是文本");
    }

    @Test
    void other_formats_are_refused_with_what_to_do() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .hasMessageContaining("图片");
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).hasMessageContaining("压缩包");
        assertThatThrownBy(() -> read("{\\rtf1 abc}".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("RTF");
    }

    @Test
    void a_text_of_a_hundred_megabytes_is_refused_without_being_read() throws Exception {
        Path large = folder.resolve("大.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        assertThatThrownBy(() -> Reading.READER.read(large))
                .hasMessageContaining("文件太大")
                .hasMessageContaining("100 MB");
    }

    @Test
    void a_text_without_any_section_is_still_a_document() throws Exception {
        Document document = read("今天天气很好。\n明天也是。\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Reading.paragraphs(document)).containsExactly("今天天气很好。", "明天也是。");
        assertThat(Reading.headings(document)).isEmpty();
    }
}
