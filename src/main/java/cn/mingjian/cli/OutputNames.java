package cn.mingjian.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each report of a run a name for its outputs that no other report of the run has. */
final class OutputNames {

    private final Path out;
    private final List<String> endings;
    private final Set<String> taken = new HashSet<>();
    private final Set<Path> inputs;

    /**
     * Names within one folder.
     *
     * @param endings file endings of the outputs
     * @param inputs the reports, which no output may overwrite
     */
    OutputNames(Path out, Collection<String> endings, Collection<Path> inputs) {
        this.out = out.toAbsolutePath().normalize();
        this.endings = List.copyOf(endings);
        this.inputs = inputs.stream().map(p -> p.toAbsolutePath().normalize()).collect(Collectors.toSet());
        taken.add("run");
    }

    /** The file name without its ending, with a number behind it where that is taken. */
    String next(Path report) {
        return free(base(report.getFileName().toString()));
    }

    /** The name of one of the reports in a file; parts are named while others are being audited. */
    String part(String name, int number) {
        return free(name + "-第" + number + "份");
    }

    private synchronized String free(String base) {
        String name = base;
        for (int i = 2; !isFree(name) || !taken.add(key(name)); i++) {
            name = base + "-" + i;
        }
        return name;
    }

    private boolean isFree(String name) {
        return endings.stream().noneMatch(e -> inputs.contains(out.resolve(name + "." + e)));
    }

    private static String base(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** Names that a file system may take for the same one are the same. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
