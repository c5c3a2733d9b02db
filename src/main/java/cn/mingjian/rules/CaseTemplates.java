package cn.mingjian.rules;

import cn.mingjian.rules.pack.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of a report that many cases of a pack have in common: a case names one and says what is different in it. */
final class CaseTemplates {

    /** The file among the cases that holds them. */
    static final String FILE = "底稿.txt";

    private static final Pattern NAME = Pattern.compile("底稿[ \\t\u3000:：]+(.+)");

    private final Map<String, String> templates = new HashMap<>();

    private CaseTemplates() {}

    /**
     * The templates of a pack.
     *
     * @throws RuleFileException where the file cannot be understood
     */
    static CaseTemplates of(List<RuleFile> files) {
        CaseTemplates templates = new CaseTemplates();
        files.stream().filter(CaseTemplates::holds).forEach(templates::read);
        return templates;
    }

    /** Whether it is the file of the templates. */
    static boolean holds(RuleFile file) {
        return file.name().endsWith("/" + FILE);
    }

    /** The template that a line names, or null where it names none. */
    static String named(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() ? matcher.group(1).strip() : null;
    }

    private void read(RuleFile file) {
        String name = null;
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : file.text().split("\\R", -1)) {
            number++;
            String begins = named(line);
            if (begins != null) {
                add(name, text);
                name = begins;
                text.setLength(0);
                if (templates.containsKey(name)) {
                    throw new RuleFileException(file.name(), number, null, "底稿“" + name + "”写了两次");
                }
            } else if (name != null) {
                text.append(line).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new RuleFileException(file.name(), number, null, "底稿应以“底稿 名称”一行开头");
            }
        }
        add(name, text);
    }

    private void add(String name, CharSequence text) {
        if (name != null) {
            templates.put(name, text.toString().replaceFirst("\\n+\\z", "\n"));
        }
    }

    /** The text of a template, ended by a line break, or null. */
    String find(String name) {
        return templates.get(name);
    }
}
