package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Codes at the right edge of their column, right before names at the left edge of theirs, with lines between rows only. */
class GluedCodesPdfTest {

    private static final String[] NAMES = {
        "208 社会保障和就业支出", "20805 行政事业单位养老支出", "2080501 行政单位离退休", "221 住房保障支出", "22102 住房改革支出", "2210201 住房公积金"
    };

    @Test
    void codes_and_names_stand_in_their_own_columns() throws Exception {
        DrawnPages pages = new DrawnPages().page(595, 842);
        pages.text("科目编码", 9, 60, 95).text("科目名称", 9, 260, 95);
        pages.text("合计", 9, 400, 95).text("基本支出", 9, 470, 95);
        for (int i = 0; i <= NAMES.length; i++) {
            pages.line(50, 80 + 20 * i, 545, 80 + 20 * i);
        }
        pages.line(50, 80 + 20 * (NAMES.length + 1), 545, 80 + 20 * (NAMES.length + 1));
        for (int i = 0; i < NAMES.length; i++) {
            String[] row = NAMES[i].split(" ");
            float y = 115 + 20 * i;
            pages.text(row[0], 9, 198 - pages.width(row[0], 9), y).text(row[1], 9, 201, y);
            pages.text((i + 1) + "00.00", 9, 395, y).text((i + 1) + "00.00", 9, 475, y);
        }

        List<Flow.Grid> grids = FlowView.grids(new PdfReader(new RowNames()).read(pages.pdf(), Limits.DEFAULT));

        assertThat(grids).hasSize(1);
        assertThat(FlowView.rows(grids.get(0))).contains("208|社会保障和就业支出|100.00|100.00", "2210201|住房公积金|600.00|600.00");
    }
}
