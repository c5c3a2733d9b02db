package cn.mingjian.report;

import cn.mingjian.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an audit in one file format. Every renderer says the same thing of the same audit. */
interface Renderer {

    /** Name of the format, which is also the extension of its files: json, pdf … */
    String format();

    /** Writes the audit; the stream stays open. */
    void render(Audit audit, OutputStream out) throws IOException;
}
