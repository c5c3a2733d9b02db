package cn.mingjian.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The type faces of official documents by their names. A font file of that name in {@code reports/fonts} (仿宋.ttf) is
 * used and embedded; without it, the open font that comes with the program stands in. Word files name the real face.
 */
final class LetterFonts {

    private static final String REGULAR = "com/github/xingfudeshi/fonts/思源黑体正常_0.ttf";
    private static final String BOLD = "com/github/xingfudeshi/fonts/思源黑体中粗.ttf";
    private static final String DOCX = "net.sf.jasperreports.docx";
    private static final List<String> ENDINGS = List.of(".ttf", ".TTF", ".otf", ".ttc");

    /** Name in templates, face that stands in, name in Word. */
    private static final List<Face> FACES = List.of(
            new Face("仿宋", REGULAR, "仿宋"),
            new Face("楷体", REGULAR, "楷体"),
            new Face("黑体", BOLD, "黑体"),
            new Face("小标宋", BOLD, "方正小标宋简体"));

    private record Face(String name, String standIn, String word) {}

    private LetterFonts() {}

    static void register(SimpleJasperReportsContext context, Path folder) throws IOException {
        Map<String, Path> own = own(folder);
        List<FontFamily> families = new ArrayList<>();
        for (Face face : FACES) {
            Path file = own.get(face.name());
            families.add(family(context, face, file == null ? face.standIn() : file.toString()));
        }
        context.setExtensions(FontFamily.class, families);
    }

    private static FontFamily family(JasperReportsContext context, Face face, String ttf) {
        SimpleFontFace normal = new SimpleFontFace(context);
        normal.setTtf(ttf, true);
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(face.name());
        family.setNormalFace(normal);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        family.setExportFonts(Map.of(DOCX, face.word()));
        return family;
    }

    private static Map<String, Path> own(Path folder) throws IOException {
        Map<String, Path> own = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Face face : FACES) {
                for (String ending : ENDINGS) {
                    Path file = folder.resolve(face.name() + ending);
                    if (Files.isRegularFile(file)) {
                        own.putIfAbsent(face.name(), file);
                    }
                }
            }
        }
        return own;
    }
}
