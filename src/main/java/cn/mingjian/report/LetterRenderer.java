package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;

/** The audit letter in a page format. The type setting is made ready with the first letter, not when the program starts. */
final class LetterRenderer implements Renderer {

    private final String format;
    private final Workshop workshop;
    private final Export export;

    /** Writes laid out pages in a format. */
    @FunctionalInterface
    interface Export {
        void write(JasperReportsContext context, JasperPrint pages, OutputStream out) throws JRException;
    }

    LetterRenderer(String format, Workshop workshop, Export export) {
        this.format = format;
        this.workshop = workshop;
        this.export = export;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public void render(Audit audit, OutputStream out) throws IOException {
        LetterLayout layout = workshop.layout();
        Letter letter = LetterWriter.write(audit, layout.phrases(), LocalDate.now(workshop.clock));
        try {
            export.write(layout.context(), layout.layOut(letter), out);
        } catch (JRException e) {
            throw new IOException("审核意见书未能生成：" + e.getMessage(), e);
        }
    }

    /** What the letter's formats share. */
    static final class Workshop {

        private final Path folder;
        private final Path cache;
        private final Clock clock;
        private LetterLayout layout;

        Workshop(Path folder, Path cache, Clock clock) {
            this.folder = folder;
            this.cache = cache;
            this.clock = clock;
        }

        private synchronized LetterLayout layout() throws IOException {
            if (layout == null) {
                layout = new LetterLayout(folder, cache);
            }
            return layout;
        }
    }
}
