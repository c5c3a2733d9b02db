package cn.mingjian.cli;

import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import java.nio.file.Path;
import java.util.List;

/** The way from a file to what is read from each report in it. Used by several threads at a time. */
interface Reading {

    List<Disclosure> read(Path file) throws UnreadableDocumentException;
}
