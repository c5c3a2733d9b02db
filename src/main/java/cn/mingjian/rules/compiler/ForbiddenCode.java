package cn.mingjian.rules.compiler;

/** Byte code that goes beyond what rules may do. */
final class ForbiddenCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String className;
    private final String what;

    ForbiddenCode(String className, String what) {
        super(className + ": " + what);
        this.className = className;
        this.what = what;
    }

    String className() {
        return className;
    }

    String what() {
        return what;
    }
}
