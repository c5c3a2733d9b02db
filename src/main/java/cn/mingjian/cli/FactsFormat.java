package cn.mingjian.cli;

/** How facts are printed. */
enum FactsFormat {
    JSON,
    CSV
}
