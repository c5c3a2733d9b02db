package cn.mingjian.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options; what is wrong with one is said in Chinese. */
final class Converters {

    private static final int MOST_JOBS = 256;
    private static final Pattern REGION = Pattern.compile("auto|[1-8][0-9](0000)?");

    private Converters() {}

    static final class Files implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("不能是空的");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("文件名中的汉字无法识别，请先执行 export LC_ALL=C.UTF-8", e);
            }
        }
    }

    static final class Formats implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return OutputFormat.of(value.strip());
        }
    }

    static final class FactsFormats implements ITypeConverter<FactsFormat> {
        @Override
        public FactsFormat convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "json" -> FactsFormat.JSON;
                case "csv" -> FactsFormat.CSV;
                default -> throw new IllegalArgumentException("只能是 json 或 csv");
            };
        }
    }

    static final class Failing implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "error" -> FailOn.ERROR;
                case "warning" -> FailOn.WARNING;
                case "never" -> FailOn.NEVER;
                default -> throw new IllegalArgumentException("只能是 error、warning 或 never");
            };
        }
    }

    static final class Jobs implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_JOBS) {
                throw new IllegalArgumentException("应为 1 至 " + MOST_JOBS + " 的整数");
            }
            return Integer.valueOf(value);
        }
    }

    static final class Region implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!REGION.matcher(value).matches()) {
                throw new IllegalArgumentException("应为 auto 或省级行政区划代码（如 54）");
            }
            return value.equals("auto") ? value : value.substring(0, 2);
        }
    }
}
