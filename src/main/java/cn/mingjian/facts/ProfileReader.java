package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Document;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Table;
import cn.mingjian.document.Text;
import cn.mingjian.document.Title;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out whose report of which year a document is, from its cover, headings, table captions and text. */
final class ProfileReader {

    private static final List<String> KINDS = List.of("部门决算", "单位决算", "部门预算", "单位预算");
    private static final int COVER = 6;
    private static final int HEADING = 5;
    private static final int CONTENTS = 2;
    private static final int CAPTION = 4;
    private static final int FEWEST_FOR_UNIT = 1;

    private final ProfileWords words;
    private final Regions regions;

    ProfileReader(Path vocabulary) {
        words = new ProfileWords(vocabulary.resolve("profile.txt"));
        regions = new Regions(vocabulary.resolve("regions.txt"));
    }

    /** What a report says of itself, and where its cover or its tables say otherwise. */
    record Found(Profile profile, List<Statement> conflicts) {

        Found {
            conflicts = List.copyOf(conflicts);
        }
    }

    Found read(Document document, Evidences evidences) {
        EntityVote entities = new EntityVote(words, regions);
        YearVote years = new YearVote(words);
        Map<String, Integer> kinds = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                if (table.title() != null) {
                    years.tableTitle(text(table.title()));
                }
                table.captions().forEach(c -> entities.caption(text(c.text()), c.span(), table.section()));
                continue;
            }
            boolean cover = block instanceof Paragraph paragraph && paragraph.cover();
            String text = text(block instanceof Title title ? title.heading().text() : ((Paragraph) block).text());
            int weight = weight(block);
            if (cover) {
                entities.cover(text, block.span(), block.section());
            }
            entities.body(text);
            years.passage(text, weight);
            kinds(text, weight, kinds);
        }
        String entity = entities.winner();
        Profile profile =
                new Profile(entity, years.winner(), best(kinds), null, entity == null ? null : regions.only(entity));
        return new Found(profile, conflicts(entities, entity, evidences));
    }

    private static List<Statement> conflicts(EntityVote entities, String entity, Evidences evidences) {
        List<Statement> conflicts = new ArrayList<>();
        if (entity == null) {
            return conflicts;
        }
        for (EntityVote.Naming naming : entities.contested(entity)) {
            String id = "主体" + (conflicts.size() + 1);
            conflicts.add(new Statement(
                    id,
                    "主体",
                    "",
                    naming.name(),
                    Map.of("名称", naming.name(), "采用", entity, "出处", naming.place()),
                    null,
                    id,
                    id,
                    evidences.of(naming.span(), naming.section())));
        }
        return conflicts;
    }

    /** The profile with the unit most amounts of the accounts are printed in. */
    static Profile withUnit(Profile profile, List<Fact> facts) {
        Map<String, Integer> units = new HashMap<>();
        for (Fact fact : facts) {
            boolean accounts = fact.isWithin("收入") || fact.isWithin("支出");
            if (accounts && fact.amount().unit().isMoney()) {
                units.merge(fact.amount().unit().symbol(), FEWEST_FOR_UNIT, Integer::sum);
            }
        }
        return new Profile(
                profile.entity(), profile.fiscalYear(), profile.documentKind(), best(units), profile.region());
    }

    private static String text(Text text) {
        return Reading.of(text).text();
    }

    private static int weight(Block block) {
        if (block instanceof Title title) {
            return title.contents() ? CONTENTS : HEADING;
        }
        return ((Paragraph) block).cover() ? COVER : 0;
    }

    private void kinds(String text, int weight, Map<String, Integer> kinds) {
        for (String kind : KINDS) {
            if (words.of(kind).stream().anyMatch(text::contains)) {
                kinds.merge(kind, kind.endsWith("预算") ? Math.max(0, weight - CAPTION) : weight + 1, Integer::sum);
            }
        }
    }

    static <K> K best(Map<K, Integer> votes) {
        return votes.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
