package cn.mingjian.fuzz;

import cn.mingjian.fixture.Report;
import cn.mingjian.fixture.ReportWriter;
import cn.mingjian.fixture.ReportWriter.Form;
import cn.mingjian.proof.accounts.Dice;
import cn.mingjian.proof.draft.Edits;
import cn.mingjian.proof.form.Forms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What fuzzing starts from: brief reports, so that many are tried in a second, and passages of the fixtures, and whole ones as they are read in earnest. */
final class Seeds {

    private static final List<String> REGIONS = List.of("54", "63", "51");
    private static final int LINES = 40;

    private Seeds() {}

    /** A report of a few lines that has one of everything. */
    private static Report brief() {
        return Report.builder()
                .title("云水县档案馆2024年度部门决算")
                .heading(1, "第二部分 部门决算表")
                .table(
                        "收入支出决算总表",
                        "万元",
                        "收入|<|支出|<",
                        "项目|决算数|项目|决算数",
                        "一、财政拨款收入|1,234.50|一、一般公共服务支出|1,200.00",
                        "其中：一般公共预算|1,234.50|二、教育支出|34.50",
                        "合计|1,234.50|合计|1,234.50")
                .heading(1, "第三部分 情况说明")
                .paragraph("一、2024年度收、支总计各1234.50万元。与2023年相比各增加34.50万元，增长2.88%，主要原因是人员增加。")
                .paragraph("1.因公出国（境）团组2个，累计8人次；公务用车保有量３辆，占“三公”经费的十二.5％。")
                .table(
                        "项目支出绩效自评表（2024年度）",
                        null,
                        "项目名称|档案保护|<|<|<",
                        "项目资金（万元）|全年预算数|全年执行数|分值|得分",
                        "年度资金总额|10.00|9.50|10|9.5",
                        "产出指标|数量指标|整理档案卷数|≥100卷|120卷")
                .build();
    }

    static byte[] brief(String extension) {
        return Stream.of(Form.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .map(f -> ReportWriter.write(brief(), f))
                .orElseThrow();
    }

    private static Report whole(String region) {
        return Forms.draft(Dice.of(11, 3), region).print(Edits.NONE);
    }

    /** Whole reports are read in a plain test run; fuzzing would spend its time on reading them again and again. */
    private static Stream<byte[]> of(Form... forms) {
        boolean fuzzing = System.getenv("JAZZER_FUZZ") != null;
        List<Report> reports = new ArrayList<>(List.of(brief()));
        (fuzzing ? List.<String>of() : REGIONS).forEach(r -> reports.add(whole(r)));
        return Stream.of(forms).flatMap(form -> reports.stream().map(r -> ReportWriter.write(r, form)));
    }

    /** The fixtures that are text, in pieces of some lines. */
    private static Stream<byte[]> fixtures(String extension) {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files
                    .filter(f -> f.toString().endsWith("." + extension))
                    .sorted()
                    .flatMap(Seeds::pieces)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<byte[]> pieces(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.iterate(0, i -> i < lines.size(), i -> i + LINES)
                    .mapToObj(i -> lines.subList(i, Math.min(i + LINES, lines.size())))
                    .map(part -> String.join("\n", part).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> text() {
        String rows = new String(brief("txt"), StandardCharsets.UTF_8);
        Stream<byte[]> encodings =
                Stream.of("GB18030", "UTF-16", "UTF-16LE").map(c -> rows.getBytes(Charset.forName(c)));
        return Stream.of(of(Form.TXT_ROWS, Form.TXT_CELLS), encodings, fixtures("txt"))
                .flatMap(s -> s);
    }

    static Stream<byte[]> markdown() {
        return of(Form.MD);
    }

    static Stream<byte[]> html() {
        return Stream.concat(of(Form.HTML), fixtures("html"));
    }

    static Stream<byte[]> docx() {
        return Stream.concat(Stream.of(Parts.DOCX.part()), of(Form.DOCX));
    }

    static Stream<byte[]> xlsx() {
        return Stream.concat(Stream.of(Parts.XLSX.part()), of(Form.XLSX));
    }

    static Stream<byte[]> xls() {
        return of(Form.XLS);
    }

    static Stream<byte[]> doc() {
        try (InputStream in = Seeds.class.getResourceAsStream("/cn/mingjian/document/report.doc")) {
            return Stream.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> pdf() {
        Form[] forms = {Form.PDF_RULED, Form.PDF_UNRULED};
        Stream<byte[]> plain = Stream.of(forms).map(f -> uncompressed(ReportWriter.write(brief(), f)));
        return Stream.concat(plain, of(forms));
    }

    /** A PDF whose drawing instructions can be changed byte by byte. */
    private static byte[] uncompressed(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                byte[] content = page.getContents().readAllBytes();
                COSStream stream = new COSStream();
                try (var out = stream.createOutputStream()) {
                    out.write(content);
                }
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passages and tables for the extractors. */
    static Stream<byte[]> passages() {
        return Stream.concat(of(Form.TXT_ROWS, Form.TXT_CELLS), fixtures("txt"));
    }
}
