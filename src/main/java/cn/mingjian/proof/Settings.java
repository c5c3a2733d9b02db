package cn.mingjian.proof;

import cn.mingjian.fixture.ReportWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is proved on.
 *
 * @param reports how many reports are generated
 * @param seed the seed of everything; report n is the same whatever the number of reports
 * @param alterations mistakes tried on each report
 * @param first number of the first report
 * @param jobs reports at a time
 * @param formats file formats, taken in turn
 */
public record Settings(int reports, long seed, int alterations, int first, int jobs, List<ReportWriter.Form> formats) {

    public Settings {
        formats = List.copyOf(formats);
    }

    /** All formats in turn. */
    public static Settings of(int reports, long seed, int alterations, int jobs) {
        return new Settings(reports, seed, alterations, 0, jobs, List.of(ReportWriter.Form.values()));
    }

    /** The command that makes a report of this proof again, with its mistakes, and audits it; its files go to a folder. */
    public String replay(int report) {
        return "./mingjian prove --seed %d --alterations %d --formats %s --first %d --reports 1 --keep prove-%d"
                .formatted(
                        seed,
                        alterations,
                        formats.stream().map(Enum::name).collect(Collectors.joining(",")),
                        report,
                        report);
    }
}
