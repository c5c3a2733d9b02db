package cn.mingjian.rules.compiler;

import java.util.HashMap;
import java.util.Map;

/** Loads the classes of rule files. A second fence behind the verifier: it hands out only what rules may use. */
public final class UnitLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;

    /** A loader of the classes of these units. */
    public UnitLoader(Iterable<CompiledUnit> units) {
        super(UnitLoader.class.getClassLoader());
        this.classes = new HashMap<>();
        units.forEach(u -> classes.putAll(u.classes()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!classes.containsKey(name)) {
            if (!Permissions.mayLoad(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                byte[] code = classes.get(name);
                loaded = defineClass(name, code, 0, code.length);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }
}
