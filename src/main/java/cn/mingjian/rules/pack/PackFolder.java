package cn.mingjian.rules.pack;

import cn.mingjian.rules.Basis;
import cn.mingjian.rules.RuleFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The folder {@code rules}: one folder below it for each pack, and the table of legal bases. */
public final class PackFolder {

    private static final String BASES = "basis.csv";
    private static final String MANIFEST = "pack.json";
    private static final int MOST_FILES = 5_000;
    private static final long LARGEST_FILE = 20_000_000;

    private final Path folder;

    /** The packs of a folder. */
    public PackFolder(Path folder) {
        this.folder = folder;
    }

    /** Every pack, those that others extend first. */
    public List<RulePack> packs() {
        if (!Files.isDirectory(folder)) {
            throw new RuleFileException(folder.toString(), 0, null, "找不到规则包目录");
        }
        List<RulePack> packs = new ArrayList<>();
        for (Path child : children(folder)) {
            if (Files.isRegularFile(child.resolve(MANIFEST))) {
                packs.add(new PackReader(files(child)).read());
            }
        }
        if (packs.isEmpty()) {
            throw new RuleFileException(folder.toString(), 0, null, "目录中没有规则包（缺少 " + MANIFEST + "）");
        }
        return ordered(packs);
    }

    private static List<RulePack> ordered(List<RulePack> packs) {
        Map<String, RulePack> done = new LinkedHashMap<>();
        List<RulePack> waiting = new ArrayList<>(packs);
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            for (RulePack pack : List.copyOf(waiting)) {
                if (pack.base() == null || done.containsKey(pack.base())) {
                    if (done.put(pack.id(), pack) != null) {
                        throw new RuleFileException(pack.id(), 0, null, "有两个规则包使用同一编号“" + pack.id() + "”");
                    }
                    waiting.remove(pack);
                }
            }
            if (waiting.size() == before) {
                RulePack lost = waiting.get(0);
                throw new RuleFileException(
                        lost.id() + "/" + MANIFEST, 0, null, "所继承的规则包“" + lost.base() + "”不存在或互相继承");
            }
        }
        return List.copyOf(done.values());
    }

    /** The legal bases by key. */
    public Map<String, Basis> bases() {
        Path file = folder.resolve(BASES);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Map<String, Basis> bases = new LinkedHashMap<>();
        for (Table.Row row : Table.rows(BASES, read(file).text(), "编号", "文件", "文号", "条款")) {
            String key = row.cell("编号");
            Basis basis = new Basis(key, row.cell("文件"), orNull(row.cell("文号")), orNull(row.cell("条款")));
            if (bases.put(key, basis) != null) {
                throw new RuleFileException(BASES, row.line(), null, "依据编号“" + key + "”重复");
            }
        }
        return bases;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<RuleFile> files(Path pack) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".") && !name.startsWith("~$")) {
                    files.add(read(path));
                }
                if (files.size() > MOST_FILES) {
                    throw new RuleFileException(pack.toString(), 0, null, "文件超过 " + MOST_FILES + " 个");
                }
            }
        } catch (IOException e) {
            throw new RuleFileException(pack.toString(), 0, null, "无法读取目录：" + e.getMessage(), e);
        }
        return files;
    }

    private RuleFile read(Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            if (Files.size(path) > LARGEST_FILE) {
                throw new RuleFileException(name, 0, null, "文件超过 " + LARGEST_FILE / 1_000_000 + " MB");
            }
            return new RuleFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new RuleFileException(name, 0, null, "无法读取：" + e.getMessage(), e);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(p ->
                            !p.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new RuleFileException(folder.toString(), 0, null, "无法读取目录：" + e.getMessage(), e);
        }
    }
}
