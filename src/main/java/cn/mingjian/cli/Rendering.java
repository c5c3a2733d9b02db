package cn.mingjian.cli;

import cn.mingjian.audit.Audit;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the result of an audit to a file. Used by several threads at a time. */
interface Rendering {

    void render(Audit audit, OutputFormat format, Path file) throws IOException;
}
