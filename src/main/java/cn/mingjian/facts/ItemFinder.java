package cn.mingjian.facts;

import cn.mingjian.facts.AccountsVocabulary.ItemRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the items that a table lists by name; an item may mean different things after different other ones. */
final class ItemFinder {

    /** An item with the name of the class it is about, where it is one. */
    record Found(ItemRule rule, String className) {

        /** Concept in a column of the table. */
        String concept(AccountsVocabulary.Column column, String itemConcept) {
            if (column.concept().equals("@基金")) {
                return rule.fundConcept().isEmpty()
                        ? itemConcept + "/" + column.name()
                        : filled(rule.fundConcept()).replace("{列}", column.name());
            }
            return itemConcept + column.concept().substring(1);
        }

        String concept() {
            return filled(rule.concept());
        }

        private String filled(String pattern) {
            return pattern.replace("{类}", className);
        }
    }

    private final HeadWords heads;
    private final Classification classification;
    private final Map<String, List<ItemRule>> rules = new HashMap<>();
    private final List<ItemRule> classes = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    ItemFinder(AccountsVocabulary.Form form, AccountsVocabulary vocabulary, Classification classification) {
        this.heads = vocabulary.heads();
        this.classification = classification;
        for (ItemRule rule : vocabulary.items(form)) {
            if (rule.isOfClass()) {
                classes.add(rule);
            }
            rule.keys().forEach(key -> rules.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(rule));
        }
    }

    /** The item of this name on this side of the table, and remembers that it came. */
    Optional<Found> find(String name, String side) {
        String key = heads.plain(Wording.item(name));
        ItemRule best = null;
        for (ItemRule rule : rules.getOrDefault(key, List.of())) {
            boolean fits =
                    (rule.side().isEmpty() || side.isEmpty() || rule.side().equals(side))
                            && (rule.under().isEmpty()
                                    || seen.getOrDefault(side, Set.of()).contains(rule.under()));
            if (fits
                    && (best == null || (best.under().isEmpty() && !rule.under().isEmpty()))) {
                best = rule;
            }
        }
        if (best != null) {
            seen.computeIfAbsent(side, s -> new HashSet<>()).add(best.item());
            return Optional.of(new Found(best, ""));
        }
        return classOf(key, side);
    }

    /** Whether the words name an item at all. */
    boolean knows(String name) {
        String key = heads.plain(Wording.item(name));
        return rules.containsKey(key) || classOf(key, "").isPresent();
    }

    private Optional<Found> classOf(String key, String side) {
        for (ItemRule rule : classes) {
            if (side.isEmpty() || rule.side().equals(side)) {
                for (Classification.Item item : classification.functionsNamed(key, null)) {
                    if (item.level() == 1) {
                        return Optional.of(new Found(rule, item.name()));
                    }
                }
                Optional<String> cut = cutClass(key);
                if (cut.isPresent()) {
                    return Optional.of(new Found(rule, cut.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The class whose name a converter cut off at the end. */
    private Optional<String> cutClass(String key) {
        return key.length() < 6
                ? Optional.empty()
                : classification.functionsBeginning(key).stream()
                        .filter(item -> item.level() == 1)
                        .map(Classification.Item::name)
                        .reduce((a, b) -> a.equals(b) ? a : "")
                        .filter(name -> !name.isEmpty());
    }
}
