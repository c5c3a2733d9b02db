package cn.mingjian.proof.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which functional item pays which part of basic spending. Insurance, housing and pensions have items of their own, so the
 * two classifications agree with each other as they do in real accounts; the running items pay the rest.
 */
final class BasicLines {

    private final Shape shape;
    private final Dice dice;
    private final Map<FunctionItem, Long> byItem = new LinkedHashMap<>();

    BasicLines(Shape shape, Dice dice) {
        this.shape = shape;
        this.dice = dice;
    }

    Map<FunctionItem, Long> of(Map<EconomicItem, Long> economic) {
        long rest = economic.values().stream().mapToLong(Long::longValue).sum();
        rest -= shared(amount(economic, "30302"), "2080501", "2080502");
        rest -= whole(amount(economic, "30108"), "2080505");
        rest -= whole(amount(economic, "30109"), "2080506");
        rest -= shared(amount(economic, "30110"), "2101101", "2101102");
        rest -= whole(amount(economic, "30111"), "2101103");
        rest -= whole(amount(economic, "30113"), "2210201");
        if (shape.province().code().equals("31") || shape.province().code().equals("64")) {
            rest -= whole(dice.part(amount(economic, "30102"), 10, 30), "2210203");
        }
        Map<FunctionItem, Long> ordered = new LinkedHashMap<>();
        long institution = shape.hasInstitution() ? dice.part(rest, 15, 55) : 0;
        ordered.put(shape.kind().administration(), rest - institution);
        if (institution > 0) {
            ordered.put(shape.kind().institution(), institution);
        }
        ordered.putAll(byItem);
        return ordered;
    }

    private long whole(long fen, String code) {
        if (fen > 0) {
            byItem.put(Reference.function(code), fen);
        }
        return fen;
    }

    private long shared(long fen, String organ, String institution) {
        long part = shape.hasInstitution() ? dice.part(fen, 15, 55) : 0;
        return whole(fen - part, organ) + whole(part, institution);
    }

    private static long amount(Map<EconomicItem, Long> economic, String code) {
        return economic.entrySet().stream()
                .filter(e -> e.getKey().code().equals(code))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
