package cn.mingjian.cli;

import static cn.mingjian.cli.Command.mingjian;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]+ [a-z]+ [a-z]+");

    @Test
    void help_goes_to_standard_output_in_chinese() {
        Command help = mingjian("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("用法：mingjian", "audit", "facts", "退出状态：");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "facts"})
    void every_command_explains_its_options_in_chinese(String command) {
        String help = mingjian(command, "--help").out();
        assertThat(help).contains("用法：mingjian " + command);
        assertThat(ENGLISH_SENTENCE.matcher(help).find()).isFalse();
    }

    @Test
    void every_option_of_the_contract_is_there() {
        String help = mingjian("audit", "--help").out();
        assertThat(Stream.of("--out", "--format", "--rules", "--region", "--fail-on", "--jobs", "--no-progress"))
                .allMatch(help::contains);
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(mingjian("--version").out()).matches("明鉴 mingjian \\d+\\.\\d+\\.\\d+\\s*");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 请给出命令",
        "audti, 没有命令 audti，是否指 audit",
        "audit, 缺少 参数 <报告或目录>",
        "audit --fromat json x, 没有选项 --fromat",
        "audit --format xml x, 没有“xml”这种输出格式",
        "audit --fail-on fatal x, '只能是 error、warning 或 never'",
        "audit --jobs 0 x, 应为 1 至 256 的整数",
        "audit --jobs many x, 应为 1 至 256 的整数",
        "audit --region 西藏 x, 行政区划代码",
        "audit x --out, 缺少 选项 --out 的值",
        "audit --jobs 1 --jobs 2 x, 选项 --jobs 只能给出一次",
        "audit --rules no-such-folder x, 规则包目录不存在：no-such-folder",
        "facts --format xml x, 只能是 json 或 csv",
        "facts, 缺少 参数 <报告>"
    })
    void wrong_usage_is_explained_in_chinese_with_status_2(String line, String message) {
        Command wrong = mingjian((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(wrong.err()).contains(message);
        assertThat(ENGLISH_SENTENCE.matcher(wrong.err()).find()).isFalse();
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    }
}
