package cn.mingjian.rules.compiler;

import cn.mingjian.rules.RuleFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.PackageDescr;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Decides on the byte code of a compiled rule file whether it stays within what rules may do: only allowed classes and
 * methods, no loops, no recursion, no threads, no large arrays. Returns the classes with a bound put on every text they
 * put together.
 */
final class Verifier {

    private static final int MOST_CLASSES = 20_000;

    private final RuleText text;
    private final PackageDescr parsed;
    private final String folder;

    Verifier(RuleText text, String packageName, PackageDescr parsed) {
        this.text = text;
        this.parsed = parsed;
        this.folder = packageName.replace('.', '/') + "/";
    }

    Map<String, byte[]> verified(Map<String, byte[]> classes) {
        if (classes.size() > MOST_CLASSES) {
            throw new RuleFileException(text.file(), 0, null, "规则过多，请拆分文件");
        }
        RuleOwners owners = RuleOwners.of(classes.values());
        Map<String, Set<String>> calls = new HashMap<>();
        Map<String, byte[]> result = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
            try {
                String rules = owners.rulesOf(entry.getKey().replace('.', '/'));
                result.put(entry.getKey(), verified(entry.getValue(), rules, calls));
            } catch (ForbiddenCode e) {
                throw refused(e, owners.ruleOf(e.className()));
            }
        }
        String recursive = recursive(calls);
        if (recursive != null) {
            String rule = owners.ruleOf(recursive.substring(0, recursive.indexOf('.')));
            throw refused(new ForbiddenCode(recursive, "代码调用自身（递归）"), rule);
        }
        return result;
    }

    private byte[] verified(byte[] code, String rules, Map<String, Set<String>> calls) {
        ClassReader reader = new ClassReader(code);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassCheck(writer, folder, rules, calls), 0);
        return writer.toByteArray();
    }

    private RuleFileException refused(ForbiddenCode forbidden, String rule) {
        int line = parsed.getRules().stream()
                .filter(r -> r.getName().equals(rule))
                .mapToInt(r -> DrlText.line(text, rule, r.getLine()))
                .findFirst()
                .orElse(0);
        return new RuleFileException(text.file(), line, rule, "规则中不允许" + forbidden.what());
    }

    /** A method on a cycle of calls, or null. */
    private static String recursive(Map<String, Set<String>> calls) {
        Map<String, Integer> open = new HashMap<>();
        for (Set<String> targets : calls.values()) {
            for (String target : targets) {
                open.merge(target, 1, Integer::sum);
            }
        }
        Deque<String> free = new ArrayDeque<>();
        calls.keySet().stream().filter(m -> !open.containsKey(m)).forEach(free::add);
        Set<String> left = new HashSet<>(calls.keySet());
        while (!free.isEmpty()) {
            String method = free.poll();
            left.remove(method);
            for (String target : calls.getOrDefault(method, Set.of())) {
                if (open.merge(target, -1, Integer::sum) == 0 && calls.containsKey(target)) {
                    free.add(target);
                }
            }
        }
        return left.stream().sorted().findFirst().orElse(null);
    }
}
