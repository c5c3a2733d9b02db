package cn.mingjian.rules.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One run of the Drools compiler to the executable model.
 *
 * @param problems what the compiler objects to; empty where it compiled
 * @param classes class files by binary name
 */
record ModelBuild(List<String> problems, Map<String, byte[]> classes) {

    private static final String GROUP = "cn.mingjian.packs";
    private static final String CLASS = ".class";

    static ModelBuild of(String drl, String packageName) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, packageName, "1.0");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/" + packageName.replace('.', '/') + "/rules.drl", drl);
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(files);
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> problems = builder.getResults().getMessages(Message.Level.ERROR);
            return problems.isEmpty()
                    ? new ModelBuild(List.of(), classes(builder.getKieModule(), packageName))
                    : new ModelBuild(problems.stream().map(Message::getText).toList(), Map.of());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // The compiler gives up on some mistakes with an exception instead of a message.
            return new ModelBuild(List.of(String.valueOf(e.getMessage())), Map.of());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static Map<String, byte[]> classes(KieModule module, String packageName) {
        String folder = packageName.replace('.', '/') + "/";
        InternalKieModule built = (InternalKieModule) module;
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String file : new ArrayList<>(built.getFileNames())) {
            if (file.startsWith(folder) && file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, built.getBytes(file));
            }
        }
        return classes;
    }
}
