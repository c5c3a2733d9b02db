package cn.mingjian.proof.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The generator's own reference data: classification items, kinds of department, places. */
public final class Reference {

    private static final Map<String, FunctionItem> FUNCTIONS = functions();
    private static final List<EconomicItem> ECONOMICS = economics();
    private static final List<DepartmentKind> DEPARTMENTS =
            lines("departments.txt").stream().map(DepartmentKind::parse).toList();
    private static final Map<String, Province> PROVINCES = provinces();

    private Reference() {}

    /** The functional item of a code. */
    public static FunctionItem function(String code) {
        FunctionItem item = FUNCTIONS.get(code);
        if (item == null) {
            throw new IllegalArgumentException("no functional item " + code);
        }
        return item;
    }

    /** Economic classes in the order of the form, each 类 before its 款. */
    public static List<EconomicItem> economicItems() {
        return ECONOMICS;
    }

    static List<DepartmentKind> departments() {
        return DEPARTMENTS;
    }

    static Province province(String code) {
        return PROVINCES.get(code);
    }

    private static Map<String, FunctionItem> functions() {
        Map<String, FunctionItem> all = new LinkedHashMap<>();
        for (String line : lines("functions.txt")) {
            String[] half = line.split(" ", 2);
            String[] path = half[1].split("/", 3);
            all.put(half[0], new FunctionItem(half[0], path[0], path[1], path[2]));
        }
        return all;
    }

    private static List<EconomicItem> economics() {
        List<EconomicItem> all = new ArrayList<>();
        String klass = "";
        for (String line : lines("economics.txt")) {
            String[] half = line.split(" ", 2);
            klass = half[0].length() == 3 ? half[1] : klass;
            all.add(new EconomicItem(half[0], klass, half[1]));
        }
        return List.copyOf(all);
    }

    private static Map<String, Province> provinces() {
        Map<String, Province> all = new LinkedHashMap<>();
        for (String line : lines("places.txt")) {
            String[] field = line.split("\\|", 3);
            all.put(field[0], new Province(field[0], field[1], List.of(field[2].split(",", -1))));
        }
        return all;
    }

    static List<String> lines(String resource) {
        return lines(Reference.class, resource);
    }

    /** Lines of a resource that stands beside a class, without comments and blank lines. */
    public static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A province and its made-up places. */
    record Province(String code, String name, List<String> places) {}
}
