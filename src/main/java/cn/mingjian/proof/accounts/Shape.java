package cn.mingjian.proof.accounts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a department is like, before any amount.
 *
 * @param staff how many people it pays
 * @param vehicles cars it keeps
 * @param bodies itself and the bodies below it
 */
record Shape(
        DepartmentKind kind,
        Reference.Province province,
        String place,
        int fiscalYear,
        int staff,
        int vehicles,
        List<Body> bodies,
        List<FunctionItem> projectItems,
        List<FunctionItem> fundItems) {

    private static final List<String> GOVERNMENT = List.of("2120803", "2120899", "2296002", "2296003");
    private static final String CAPITAL = "2230105";
    /** 类, 款 and 项 of one name. */
    private static final String UNNAMED = "2299999";

    static Shape of(Dice dice, String region) {
        DepartmentKind kind = dice.pick(Reference.departments());
        Reference.Province province = Reference.province(region);
        String place = dice.pick(province.places());
        List<Body> below = dice.chance(35) ? List.of() : dice.some(kind.bodies(), dice.between(1, 3));
        Body head = new Body(kind.name() + (below.isEmpty() ? "" : "（本级）"), "行政");
        return new Shape(
                kind,
                province,
                place,
                dice.pick(2023, 2024),
                dice.between(15, 260),
                dice.chance(20) ? 0 : dice.between(1, 14),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(head), below.stream())
                        .toList(),
                projectItems(dice, kind),
                fundItems(dice));
    }

    /** Items of its own trade; some departments pay for those of many others too. */
    private static List<FunctionItem> projectItems(Dice dice, DepartmentKind kind) {
        List<FunctionItem> own = dice.some(
                kind.projects(), dice.between(2, Math.min(6, kind.projects().size())));
        if (!dice.chance(15)) {
            return own;
        }
        Set<FunctionItem> all = new LinkedHashSet<>(own);
        List<FunctionItem> others = Reference.departments().stream()
                .filter(d -> !d.equals(kind))
                .flatMap(d -> d.projects().stream())
                .distinct()
                .toList();
        all.addAll(dice.some(others, dice.between(4, 14)));
        if (dice.chance(50)) {
            all.add(Reference.function(UNNAMED));
        }
        return List.copyOf(all);
    }

    private static List<FunctionItem> fundItems(Dice dice) {
        if (dice.chance(20)) {
            return List.of(Reference.function(dice.pick(GOVERNMENT)));
        }
        return dice.chance(8) ? List.of(Reference.function(CAPITAL)) : List.of();
    }

    boolean hasInstitution() {
        return bodies.stream().anyMatch(b -> !b.isOrgan());
    }

    /** Full name with province, as the accounts name the department. */
    String entity() {
        String area = province.code().equals("31") ? "" : province.name();
        return area + place + kind.name();
    }
}
