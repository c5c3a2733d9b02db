package cn.mingjian.rules.compiler;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Knows which rule a generated class was made for: the method that builds the rule refers to its classes. */
final class RuleOwners {

    private static final String MODEL_RULE = ")Lorg/drools/model/Rule;";

    private final Map<String, Set<String>> rulesByClass = new HashMap<>();

    static RuleOwners of(Collection<byte[]> classes) {
        RuleOwners owners = new RuleOwners();
        classes.forEach(
                c -> new ClassReader(c).accept(owners.scan(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return owners;
    }

    /** The first rule of a class, by internal name, or null. */
    String ruleOf(String className) {
        Set<String> rules = rulesByClass.get(className.split("\\$", -1)[0]);
        return rules == null ? null : rules.iterator().next();
    }

    /** All rules of a class, one a line. */
    String rulesOf(String className) {
        return String.join("\n", rulesByClass.getOrDefault(className, Set.of()));
    }

    private ClassVisitor scan() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return type.endsWith(MODEL_RULE) ? new RuleMethod() : null;
            }
        };
    }

    private final class RuleMethod extends MethodVisitor {

        /** What the rule takes its objects from is built before the rule itself. */
        private final Set<String> before = new LinkedHashSet<>();

        private String lastText;
        private String rule;

        private RuleMethod() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String string) {
                lastText = string;
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean onInterface) {
            if (rule == null && name.equals("rule") && owner.startsWith("org/drools/")) {
                rule = lastText;
                before.forEach(this::own);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            if (name.equals("INSTANCE") && rule == null) {
                before.add(owner);
            } else if (name.equals("INSTANCE")) {
                own(owner);
            }
        }

        private void own(String owner) {
            rulesByClass.computeIfAbsent(owner, c -> new LinkedHashSet<>()).add(rule);
        }
    }
}
