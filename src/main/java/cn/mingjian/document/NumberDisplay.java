package cn.mingjian.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows numbers of worksheet cells as Excel does in Chinese. */
final class NumberDisplay {

    private static final Pattern QUOTED_WORDS = Pattern.compile("\"([^\"\\x00-\\x7F]*)\"");

    /** Date formats built into Excel that its Chinese version shows in its own way. */
    private static final Map<Integer, String> CHINESE_DATES = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    /**
     * A number as displayed.
     *
     * @param format number of the format
     * @param spelled the format as the file spells it out, or null
     */
    String show(double value, int format, String spelled, boolean from1904) {
        String code = CHINESE_DATES.getOrDefault(format, spelled);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(format);
        }
        if (code == null) {
            code = "General";
        }
        if (DateUtil.isADateFormat(format, code)) {
            code = QUOTED_WORDS.matcher(code).replaceAll("$1");
        }
        try {
            return formatter.formatRawCellContents(value, format, code, from1904);
        } catch (IllegalArgumentException e) {
            return formatter.formatRawCellContents(value, 0, "General", from1904);
        }
    }
}
