package cn.mingjian.proof.accounts;

import java.util.List;

/**
 * A kind of department.
 *
 * @param bodies subordinate bodies it may have
 * @param administration item that pays an administrative body's running (行政运行)
 * @param institution item that pays an institution's running (事业运行)
 * @param projects items that pay projects
 * @param duties what it does, in two or three words
 */
record DepartmentKind(
        String name,
        List<Body> bodies,
        FunctionItem administration,
        FunctionItem institution,
        List<FunctionItem> projects,
        String duties) {

    static DepartmentKind parse(String line) {
        String[] field = line.split("\\|", 6);
        return new DepartmentKind(
                field[0],
                List.of(field[1].split(",", -1)).stream()
                        .map(DepartmentKind::body)
                        .toList(),
                Reference.function(field[2]),
                Reference.function(field[3]),
                List.of(field[4].split(",", -1)).stream()
                        .map(Reference::function)
                        .toList(),
                field[5]);
    }

    private static Body body(String text) {
        String[] half = text.split(":", 2);
        return new Body(half[0], half[1]);
    }
}
