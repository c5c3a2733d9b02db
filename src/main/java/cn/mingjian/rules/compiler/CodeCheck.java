package cn.mingjian.rules.compiler;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Checks the instructions of one method of a rule file while copying them. */
final class CodeCheck extends MethodVisitor {

    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";
    private static final int LARGEST_ARRAY = 4_096;
    private static final int UNKNOWN = -1;

    private final String folder;
    private final String owner;
    private final Set<String> called;
    private final Set<Label> passed = new HashSet<>();
    private int constant = UNKNOWN;
    private final boolean copiesArray;

    /**
     * A check of one method.
     *
     * @param copiesArray whether it is values() of an enumeration, which copies an array that is already there
     */
    CodeCheck(
            MethodVisitor next,
            String folder,
            String owner,
            String method,
            boolean copiesArray,
            Map<String, Set<String>> calls) {
        super(Opcodes.ASM9, next);
        this.copiesArray = copiesArray;
        this.folder = folder;
        this.owner = owner;
        this.called = calls.computeIfAbsent(owner + "." + method, m -> new HashSet<>());
    }

    private ForbiddenCode forbidden(String what) {
        return new ForbiddenCode(owner, what);
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    private void forwardOnly(Label target) {
        if (passed.contains(target)) {
            throw forbidden("循环语句");
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (opcode == Opcodes.JSR) {
            throw forbidden("子程序跳转");
        }
        forwardOnly(label);
        forget();
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label defaultLabel, Label... labels) {
        forwardOnly(defaultLabel);
        for (Label label : labels) {
            forwardOnly(label);
        }
        forget();
        super.visitTableSwitchInsn(min, max, defaultLabel, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label defaultLabel, int[] keys, Label[] labels) {
        forwardOnly(defaultLabel);
        for (Label label : labels) {
            forwardOnly(label);
        }
        forget();
        super.visitLookupSwitchInsn(defaultLabel, keys, labels);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        throw forbidden("捕获异常（try … catch）");
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            throw forbidden("同步语句");
        }
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
            constant = opcode - Opcodes.ICONST_0;
        } else {
            forget();
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            boundedArray();
            forget();
        } else {
            constant = operand;
        }
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.ANEWARRAY) {
            boundedArray();
        }
        if (opcode == Opcodes.NEW && !isOwn(type) && !Permissions.mayCreate(type)) {
            throw forbidden("创建 " + type.replace('/', '.'));
        }
        forget();
        super.visitTypeInsn(opcode, type);
    }

    private void boundedArray() {
        if (!copiesArray && (constant < 0 || constant > LARGEST_ARRAY)) {
            throw forbidden("创建大小不定或过大的数组");
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        throw forbidden("创建多维数组");
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        if (opcode == Opcodes.RET) {
            throw forbidden("子程序跳转");
        }
        forget();
        super.visitVarInsn(opcode, index);
    }

    private void forget() {
        constant = UNKNOWN;
    }

    private boolean isOwn(String type) {
        return type.startsWith(folder);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String descriptor) {
        boolean write = opcode == Opcodes.PUTSTATIC || opcode == Opcodes.PUTFIELD;
        if (!isOwn(type) && (write || !Permissions.mayRead(type, field))) {
            throw forbidden("访问 " + type.replace('/', '.') + "." + field);
        }
        forget();
        super.visitFieldInsn(opcode, type, field, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String method, String descriptor, boolean onInterface) {
        call(type, method, descriptor);
        forget();
        super.visitMethodInsn(opcode, type, method, descriptor, onInterface);
    }

    private void call(String type, String method, String descriptor) {
        if (isOwn(type)) {
            called.add(type + "." + method + descriptor);
        } else if (!Permissions.mayCall(type, method, descriptor)) {
            throw forbidden("调用 " + type.replace('/', '.') + "." + method);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Handle || value instanceof ConstantDynamic) {
            throw forbidden("动态常量");
        }
        if (value instanceof Type type && type.getSort() == Type.METHOD) {
            throw forbidden("动态常量");
        }
        constant = value instanceof Integer number ? number : UNKNOWN;
        super.visitLdcInsn(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
        forget();
        if (bootstrap.getOwner().equals(CONCATENATION)) {
            super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    Permissions.BOUNDS,
                    "bounded",
                    "(Ljava/lang/String;)Ljava/lang/String;",
                    false);
            return;
        }
        boolean plumbing = bootstrap.getOwner().equals(LAMBDA) && Permissions.isPlumbing(descriptor);
        if (!plumbing) {
            throw forbidden("使用 lambda 表达式");
        }
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                call(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
        super.visitInvokeDynamicInsn(method, descriptor, bootstrap, arguments);
    }
}
