package cn.mingjian.rules.compiler;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the code of a condition so that whatever is thrown in it comes out with the names of the rules it belongs to, and
 * so that comparisons of two objects are counted.
 */
final class FaultWrapper extends MethodVisitor {

    private static final String FAULT = "cn/mingjian/rules/RuleFault";
    private static final String METER = "cn/mingjian/rules/WorkMeter";
    private static final String THROWABLE = "java/lang/Throwable";

    private final String owner;
    private final String descriptor;
    private final String packageName;
    private final String rules;
    private final Label start = new Label();
    private final Label end = new Label();
    private final Label handler = new Label();

    FaultWrapper(MethodVisitor next, String owner, String descriptor, String packageName, String rules) {
        super(Opcodes.ASM9, next);
        this.owner = owner;
        this.descriptor = descriptor;
        this.packageName = packageName;
        this.rules = rules;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        super.visitTryCatchBlock(start, end, handler, THROWABLE);
        super.visitLabel(start);
        if (Type.getArgumentTypes(descriptor).length > 1) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, METER, "step", "()V", false);
        }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        super.visitLabel(end);
        super.visitLabel(handler);
        Object[] locals = locals();
        super.visitFrame(Opcodes.F_FULL, locals.length, locals, 1, new Object[] {THROWABLE});
        super.visitLdcInsn(packageName);
        super.visitLdcInsn(rules);
        super.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                FAULT,
                "of",
                "(Ljava/lang/Throwable;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/RuntimeException;",
                false);
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(Math.max(maxStack, 3), maxLocals);
    }

    private Object[] locals() {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        Object[] locals = new Object[arguments.length + 1];
        locals[0] = owner;
        for (int i = 0; i < arguments.length; i++) {
            locals[i + 1] = frameType(arguments[i]);
        }
        return locals;
    }

    private static Object frameType(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Opcodes.INTEGER;
            case Type.LONG -> Opcodes.LONG;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            default -> type.getInternalName();
        };
    }
}
