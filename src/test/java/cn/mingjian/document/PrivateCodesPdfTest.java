package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts that number their characters by themselves do not say which ones they are. */
class PrivateCodesPdfTest {

    private static String codes(String first) {
        StringBuilder map = new StringBuilder("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int high = 0; high < 256; high++) {
            map.append(String.format("1 beginbfrange%n<%02X00> <%02XFF> <%s>%nendbfrange%n", high, high, first));
        }
        return map.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E000", "F100"})
    void a_file_all_of_whose_characters_have_private_codes_is_refused(String first) throws Exception {
        byte[] drawn =
                new DrawnPages().page(595, 842).text("支出总计20.00万元。", 9, 50, 100).pdf();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(drawn)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                COSStream map = document.getDocument().createCOSStream();
                try (OutputStream stream = map.createOutputStream()) {
                    stream.write(codes(first).getBytes(StandardCharsets.US_ASCII));
                }
                resources.getFont(name).getCOSObject().setItem(COSName.TO_UNICODE, map);
            }
            document.save(out);
        }

        assertThatThrownBy(() -> new PdfReader(new RowNames()).read(out.toByteArray(), Limits.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("字体没有给出文字编码");
    }
}
