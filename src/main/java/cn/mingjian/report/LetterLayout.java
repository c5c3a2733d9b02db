package cn.mingjian.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Lays a letter out on pages by the template in the reports folder. */
final class LetterLayout {

    private static final List<String> CELLS = List.of("甲", "乙", "丙", "丁", "戊");

    private final SimpleJasperReportsContext context;
    private final Template template;
    private final Path folder;

    LetterLayout(Path folder, Path cache) throws IOException {
        this.folder = folder;
        this.context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty("net.sf.jasperreports.compiler.java", PlainExpressions.class.getName());
        LetterFonts.register(context, folder.resolve("fonts"));
        this.template = new Template(folder.resolve("letter.jrxml"), cache, context);
    }

    SimpleJasperReportsContext context() {
        return context;
    }

    Phrases phrases() throws IOException {
        return Phrases.read(folder.resolve("letter.properties"));
    }

    JasperPrint layOut(Letter letter) throws IOException, JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("标题", letter.title());
        parameters.put("主送机关", letter.recipient());
        parameters.put("日期", letter.date());
        List<Map<String, ?>> rows = new ArrayList<>();
        letter.lines().forEach(line -> rows.add(row(line)));
        return JasperFillManager.getInstance(context)
                .fill(template.current(), parameters, new JRMapCollectionDataSource(rows));
    }

    private static Map<String, Object> row(Letter.Line line) {
        Map<String, Object> row = new HashMap<>();
        row.put("段", line.section());
        row.put("段标题", line.section());
        row.put("有段标题", !line.section().isEmpty());
        row.put("名称", Words.oneLine(line.name()));
        row.put("文字", Words.oneLine(line.text()));
        row.put("是段落", line.kind() == Letter.Kind.PARAGRAPH);
        row.put("是问题", line.kind() == Letter.Kind.FINDING);
        row.put("是细目", line.kind() == Letter.Kind.DETAIL);
        row.put("是表头", line.kind() == Letter.Kind.TABLE_HEAD);
        row.put("是表行", line.kind() == Letter.Kind.TABLE_ROW);
        row.put("是落款", line.kind() == Letter.Kind.SIGNATURE);
        for (int i = 0; i < line.cells().size() && i < CELLS.size(); i++) {
            row.put(CELLS.get(i), line.cells().get(i));
        }
        return row;
    }
}
