package cn.mingjian.proof;

import cn.mingjian.audit.Audit;

/** The way from the bytes of a report to its audit. Used by several threads at a time. */
@FunctionalInterface
public interface Pipeline {

    /**
     * Audits a report.
     *
     * @param fileName its name, without directories
     * @throws Exception whatever a stage throws; it counts as a failure of the auditor
     */
    Audit audit(String fileName, byte[] bytes) throws Exception;
}
