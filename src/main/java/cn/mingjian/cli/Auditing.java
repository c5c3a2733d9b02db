package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import cn.mingjian.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;

/** The way from a file to its audit. Used by several threads at a time. */
interface Auditing {

    Audit audit(Path report) throws UnreadableDocumentException, IOException;
}
