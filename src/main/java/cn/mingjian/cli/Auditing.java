package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import cn.mingjian.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The way from a file to the audits of the reports in it. Used by several threads at a time. */
interface Auditing {

    /** A report that has been read. */
    @FunctionalInterface
    interface Report {

        Audit audit() throws UnreadableDocumentException;
    }

    /** The reports of a file: most hold one, a compilation several. */
    List<Report> reports(Path file) throws UnreadableDocumentException, IOException;
}
