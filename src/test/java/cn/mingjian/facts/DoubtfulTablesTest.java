package cn.mingjian.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.document.Document;
import cn.mingjian.document.DocumentReader;
import cn.mingjian.document.DrawnPages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of a PDF whose columns cannot be told for certain. */
class DoubtfulTablesTest {

    @Test
    void each_figure_of_a_doubtful_table_is_counted_and_listed_and_none_is_bound() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("支出决算表", 12, 200, 60).text("单位：万元", 9, 420, 76);
        pages.text("项目", 9, 60, 94).text("本年支出合计", 9, 180, 94);
        List<String> names = List.of("合计", "一般公共服务支出", "外交支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出");
        List<String> figures = List.of("60.50", "31", "32", "33", "34", "35", "48.20");
        for (int r = 0; r < figures.size(); r++) {
            pages.text(names.get(r), 9, 60, 112 + 18 * r);
            pages.text(figures.get(r), 9, 234 - pages.width(figures.get(r), 9), 112 + 18 * r);
        }
        Document document = new DocumentReader(Extracted.rules().resolve("vocabulary")).read("报告.pdf", pages.pdf());
        Disclosure read = new FactExtractor(Extracted.rules()).extract(document);

        assertThat(read.facts()).isEmpty();
        assertThat(read.coverage().figures()).isEqualTo(7);
        assertThat(read.coverage().bound()).isZero();
        assertThat(read.coverage().unbound())
                .extracting(Evidence::quote)
                .hasSize(7)
                .anyMatch(q -> q.contains("60.50"));
        assertThat(read.tables()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("支出决算表");
            assertThat(table.rows()).isEmpty();
            assertThat(table.empty()).isFalse();
            assertThat(table.whole()).isFalse();
        });
    }
}
