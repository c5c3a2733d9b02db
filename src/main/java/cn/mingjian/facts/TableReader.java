package cn.mingjian.facts;

import cn.mingjian.document.Document;

/** Reads the accounts tables and self-evaluation sheets of a document. */
interface TableReader {

    /**
     * Reads every table of a document.
     *
     * @param evidences makes the evidence of a figure from its place
     * @param year the fiscal year of the report, for figures of tables that do not say their own; null where it is not known
     */
    TableReading read(Document document, Evidences evidences, Integer year);
}
