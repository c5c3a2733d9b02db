package cn.mingjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The reports that the arguments of a command stand for.
 *
 * @param files each once, folders walked in the order of names
 * @param problems arguments that stand for nothing, with the reason
 */
record Inputs(List<Path> files, List<Problem> problems) {

    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "docx", "doc", "pdf", "xlsx", "xls");

    /** An argument that cannot be used. */
    record Problem(Path argument, String reason) {}

    Inputs {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Expands arguments. A file is taken as it is, whatever its name; in a folder, files with the ending of a format that
     * can be read.
     *
     * @param out folder of the outputs, which are never taken for reports
     */
    static Inputs of(List<Path> arguments, Path out) {
        Set<Path> files = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        Set<Path> seen = new LinkedHashSet<>();
        for (Path argument : arguments) {
            try {
                List<Path> found = expand(argument, out, problems);
                found.stream().filter(f -> seen.add(identity(f))).forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                problems.add(new Problem(argument, "目录无法读取：" + Reasons.of(e)));
            }
        }
        return new Inputs(List.copyOf(files), problems);
    }

    private static List<Path> expand(Path argument, Path out, List<Problem> problems) throws IOException {
        if (!Files.exists(argument)) {
            problems.add(new Problem(argument, missing(argument)));
            return List.of();
        }
        if (!Files.isDirectory(argument)) {
            return List.of(argument);
        }
        Walk walk = new Walk(identity(out), problems);
        Files.walkFileTree(argument, walk);
        if (walk.found.isEmpty()) {
            problems.add(new Problem(argument, "目录中没有可审核的报告（支持 txt、md、html、docx、doc、pdf、xlsx、xls）"));
        }
        walk.found.sort(null);
        return walk.found;
    }

    private static String missing(Path argument) {
        return argument.toString().indexOf('\uFFFD') < 0 ? "文件或目录不存在" : "文件名中的汉字无法识别，请先执行 export LC_ALL=C.UTF-8";
    }

    /** One file reached in two ways is one report. */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // ~$x.docx is what Word leaves beside an open document.
        return ENDINGS.contains(ending) && !name.startsWith(".") && !name.startsWith("~$");
    }

    /** Goes through a folder; what it may not read it names and passes by. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();
        private final Path out;
        private final List<Problem> problems;
        private boolean inside;

        Walk(Path out, List<Problem> problems) {
            this.out = out;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = inside && folder.getFileName().toString().startsWith(".");
            inside = true;
            return hidden || identity(folder).equals(out) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isReport(file) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(new Problem(file, "无法读取：" + Reasons.of(e)));
            return FileVisitResult.CONTINUE;
        }
    }
}
