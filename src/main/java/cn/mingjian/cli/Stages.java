package cn.mingjian.cli;

import java.nio.file.Path;

/** The stages of an audit, put together for one run. */
interface Stages {

    /**
     * The way from a file to its audit.
     *
     * @param rules folder of the rule packs
     * @param region two digits of the province whose overlay applies, or {@code auto}
     */
    Auditing auditing(Path rules, String region);

    Rendering rendering();
}
