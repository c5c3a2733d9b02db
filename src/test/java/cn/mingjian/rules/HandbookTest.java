package cn.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjian.facts.Fact;
import cn.mingjian.facts.Indicator;
import cn.mingjian.facts.OtherRow;
import cn.mingjian.facts.OtherTable;
import cn.mingjian.facts.ProjectList;
import cn.mingjian.facts.ProjectRow;
import cn.mingjian.facts.Sheet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes DRL has only the handbook to learn from what rule text may ask. */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("rules/README.md");
    private static final Pattern NAMED = Pattern.compile("[`.]([a-z][A-Za-z]+)\\(");
    private static final Set<Class<?>> GLOBALS =
            Set.of(Checks.class, Report.class, Terms.class, Words.class, Prose.class, Grids.class, SheetTexts.class);
    private static final Set<Class<?>> SUBJECTS = Set.of(
            Fact.class,
            Sheet.class,
            Indicator.class,
            EmptyTables.class,
            ProjectList.class,
            ProjectRow.class,
            OtherTable.class,
            OtherRow.class);

    @Test
    void every_operation_it_names_exists() throws IOException {
        Set<String> named =
                NAMED.matcher(drl()).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isSubsetOf(operations(Stream.concat(GLOBALS.stream(), SUBJECTS.stream())));
    }

    @Test
    void it_names_every_operation_that_the_globals_offer() throws IOException {
        String handbook = drl();
        assertThat(operations(GLOBALS.stream()).stream()
                        .filter(o -> !handbook.contains("`" + o) && !handbook.contains("." + o)))
                .isEmpty();
    }

    /** The part on DRL: the others name no operations. */
    private static String drl() throws IOException {
        String whole = Files.readString(HANDBOOK);
        return whole.substring(whole.indexOf("## 写法三"));
    }

    private static Set<String> operations(Stream<Class<?>> classes) {
        return classes.flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
