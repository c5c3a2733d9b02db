package cn.mingjian.rules.compiler;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Checks one class of a rule file while copying it. */
final class ClassCheck extends ClassVisitor {

    private static final Set<String> ANCESTORS = Set.of("java/lang/Object", "java/lang/Enum");

    private final String folder;
    private final String rules;
    private final Map<String, Set<String>> calls;
    private String name;
    private boolean enumeration;

    /**
     * A check of one class.
     *
     * @param rules names of the rules it was made for, one a line
     */
    ClassCheck(ClassVisitor next, String folder, String rules, Map<String, Set<String>> calls) {
        super(Opcodes.ASM9, next);
        this.folder = folder;
        this.rules = rules;
        this.calls = calls;
    }

    @Override
    public void visit(int version, int access, String name, String generic, String ancestor, String[] interfaces) {
        this.name = name;
        this.enumeration = ancestor.equals("java/lang/Enum");
        if (!name.startsWith(folder) || isInner(name)) {
            throw new ForbiddenCode(name, "定义类 " + name);
        }
        if (!ANCESTORS.contains(ancestor)
                && !ancestor.startsWith(folder)
                && !ancestor.startsWith("org/drools/model/")) {
            throw new ForbiddenCode(name, "继承 " + ancestor.replace('/', '.'));
        }
        for (String type : interfaces) {
            if (!type.startsWith("org/drools/model/") && !type.equals("java/io/Serializable")) {
                throw new ForbiddenCode(name, "实现接口 " + type.replace('/', '.'));
            }
        }
        super.visit(version, access, name, generic, ancestor, interfaces);
    }

    /** Rule text has no use for classes of its own; the generated description of fact classes is the one exception. */
    private boolean isInner(String type) {
        return type.contains("$") && !type.startsWith(folder + "DomainClassesMetadata");
    }

    @Override
    public FieldVisitor visitField(int access, String field, String type, String generic, Object value) {
        if (value instanceof ConstantDynamic) {
            throw new ForbiddenCode(name, "动态常量");
        }
        return super.visitField(access, field, type, generic, value);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || method.equals("finalize")) {
            throw new ForbiddenCode(name, "方法 " + method);
        }
        MethodVisitor next = super.visitMethod(access, method, type, generic, thrown);
        if (isCondition(access, method)) {
            String packageName = folder.substring(0, folder.length() - 1).replace('/', '.');
            next = new FaultWrapper(next, name, type, packageName, rules);
        }
        boolean copiesArray = enumeration && method.equals("values") && type.startsWith("()");
        return new CodeCheck(next, folder, name, method + type, copiesArray, calls);
    }

    private boolean isCondition(int access, String method) {
        boolean called = method.equals("test") || method.equals("apply");
        return enumeration && called && (access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_STATIC)) == 0;
    }
}
