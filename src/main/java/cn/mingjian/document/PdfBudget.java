package cn.mingjian.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/** What a PDF may still use up: counted so that a file made to keep a reader busy is given up in bounded time. */
final class PdfBudget {

    /** Real pages need about four drawing instructions a character, most of them for the lines of tables. */
    private static final int INSTRUCTIONS_A_CHARACTER = 4;

    /** Says that a file asks for more than it may. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;

        Exhausted(String message) {
            super(message);
        }
    }

    private final Limits limits;
    private final PdfCodeTables tables = new PdfCodeTables();
    private long instructions;
    private long glyphs;
    private long unreadable;

    PdfBudget(Limits limits) {
        this.limits = limits;
    }

    void instruction() throws Exhausted {
        if (++instructions > (long) limits.characters() * INSTRUCTIONS_A_CHARACTER) {
            throw new Exhausted("PDF 的绘图指令过多，不像一份决算公开报告，未予读取");
        }
    }

    void font(COSDictionary font) throws IOException {
        tables.use(font);
    }

    void glyph(boolean readable) throws Exhausted {
        if (!readable) {
            unreadable++;
        }
        if (++glyphs > limits.characters()) {
            throw new Exhausted("文档文字超过 " + limits.characters() + " 字的上限，不像一份决算公开报告，未予读取");
        }
    }

    long glyphs() {
        return glyphs;
    }

    /** Characters that are drawn but do not say which character they are. */
    long unreadable() {
        return unreadable;
    }
}
