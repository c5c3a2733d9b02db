package cn.mingjian.document;

import java.util.Locale;

/** The file formats that can be read, recognised by content and not by name. */
public enum Format {
    TXT,
    MD,
    HTML,
    DOCX,
    DOC,
    PDF,
    XLSX,
    XLS;

    /** The name used in the machine contracts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
