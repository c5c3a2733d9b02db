package cn.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfCodeTablesTest {

    @Test
    void ranges_count_from_their_first_code_to_their_last() {
        assertThat(PdfCodeTables.codes("2 beginbfrange\n<0000> <00FF> <4E00>\n<0100><0101>[<5B57> <7B26>]\nendbfrange"))
                .isEqualTo(258);
    }

    @Test
    void characters_named_one_by_one_are_no_ranges() {
        assertThat(PdfCodeTables.codes("2 beginbfchar\n<0001> <FFFF>\n<0002> <FFFE>\nendbfchar"))
                .isZero();
    }

    @Test
    void a_range_over_all_that_four_bytes_can_say_is_counted_whole() {
        assertThat(PdfCodeTables.codes("1 beginbfrange <00000000> <FFFFFFFF> <0000>"))
                .isEqualTo(1L << 32);
    }

    @Test
    void a_table_out_of_shape_is_no_danger_as_long_as_its_codes_are_short() {
        assertThat(PdfCodeTables.codes("beginbfrange <00> <0F> [<41> beginbfrange <00"))
                .isZero();
        assertThat(PdfCodeTables.codes("beginbfrange <10> <0F> <41> endbfrange"))
                .isZero();
        assertThat(PdfCodeTables.codes("beginbfrange <0010> <0F> <41> endbfrange"))
                .isZero();
    }

    @Test
    void a_table_out_of_shape_with_long_codes_may_span_anything() {
        assertThat(PdfCodeTables.codes("beginbfrange <23E62C3E0> <96> <23E96> <9eF8294> A8> <25> <254EA7>"))
                .isGreaterThan(1L << 22);
    }
}
