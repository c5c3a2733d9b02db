package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.document.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {

    private static final Path RULES = Path.of("rules");
    private static final FactExtractor EXTRACTOR = new FactExtractor(RULES);
    private static final DocumentReader READER = new DocumentReader(RULES.resolve("vocabulary"));

    @TempDir
    private Path folder;

    private Profile profile(String html) throws Exception {
        return EXTRACTOR
                .extract(READER.read(Files.writeString(folder.resolve("report.html"), html)))
                .profile();
    }

    @Test
    void a_report_is_not_of_the_web_site_it_was_published_on() throws Exception {
        Profile profile = profile("<html><head><title>柳溪镇人民政府2023年度部门决算 - 青禾县人民政府门户网站</title></head>"
                + "<body><div>青禾县人民政府门户网站</div><div>当前位置：首页 &gt; 财政预决算</div>"
                + "<h1>柳溪镇人民政府2023年度部门决算</h1><h2>一、部门概况</h2>"
                + "<p>柳溪镇人民政府贯彻执行国家法律法规。</p><h2>二、收入支出决算总体情况说明</h2>"
                + "<p>2023年度收入总计100.00万元。</p></body></html>");

        assertThat(profile.entity()).isEqualTo("柳溪镇人民政府");
        assertThat(profile.fiscalYear()).isEqualTo(2023);
    }
}
