package cn.mingjian.cli;

import cn.mingjian.document.UnreadableDocumentException;
import cn.mingjian.facts.Disclosure;
import java.nio.file.Path;

/** The way from a file to what is read from it. Used by several threads at a time. */
interface Reading {

    Disclosure read(Path report) throws UnreadableDocumentException;
}
