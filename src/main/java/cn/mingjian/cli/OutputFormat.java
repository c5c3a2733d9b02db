package cn.mingjian.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file format that the result of an audit can be written in. */
enum OutputFormat {
    JSON,
    PDF,
    DOCX,
    XLSX,
    HTML,
    SARIF;

    /** Name on the command line and ending of the file. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name. */
    static OutputFormat of(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“" + code + "”这种输出格式，可用的有 "
                        + Arrays.stream(values()).map(OutputFormat::code).collect(Collectors.joining("、"))));
    }
}
