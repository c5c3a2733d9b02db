package cn.mingjian.facts;

import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the columns of a table by the words above them. */
final class ColumnMatcher {

    /** What a column holds beside amounts. */
    enum Role {
        CODE,
        NAME,
        LINE,
        AMOUNT,
        OTHER
    }

    private static final int SHORTEST_CUT_WORD = 4;
    private static final Pattern YEAR = Pattern.compile("^(19|20)\\d\\d年(度)?");
    private static final Pattern UNIT = Pattern.compile("\\((万元|元|个|人|人次|辆|批|批次|台|套|台,套|台\\(套\\)|平方米|%)\\)$");
    private static final Pattern CODE = Pattern.compile(".*(编码|代码)|类|款|项|科目(编码|代码)[类款项]*|支出?功能分类(科目)?|经济分类(科目)?");
    private static final Pattern NAME = Pattern.compile("项目(\\(.*\\))?|.*名称|科目|.*信息|支出内容|统计项目");
    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计");
    private static final Set<String> LINE = Set.of("行次", "序号", "栏次");

    private final List<Column> known;

    ColumnMatcher(List<Column> known) {
        this.known = known;
    }

    /** For each column of the head the known column it is, or null; a known column is found once at most. */
    Column[] once(TableHeader header) {
        Column[] found = all(header);
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < found.length; c++) {
            if (found[c] != null && !seen.add(found[c].name())) {
                found[c] = null;
            }
        }
        return found;
    }

    /** For each column of the head the known column it is, or null. */
    Column[] all(TableHeader header) {
        Column[] found = new Column[header.width()];
        for (int c = 0; c < found.length; c++) {
            found[c] = match(header, c);
        }
        return found;
    }

    /** The known column of a place: by its lowest words alone or with those above them, else by upper words. */
    private Column match(TableHeader header, int place) {
        List<String> lowest = header.lowest(place);
        Column found = exact(lowest);
        for (int i = 0; found == null && i < lowest.size(); i++) {
            found = cutOff(plain(lowest.get(i)));
        }
        if (found == null) {
            return exact(header.names(place));
        }
        Column above = above(header.stack(place), found);
        return above == null
                ? found
                : TOTALS.contains(header.stack(place).get(header.stack(place).size() - 1)) ? above : null;
    }

    /**
     * A known column that stands above words which alone name another one: 基本支出 below 本年收入 is no spending. Null where
     * what stands above is the column itself, or what it is part of.
     */
    private Column above(List<String> stack, Column found) {
        for (int i = stack.size() - 2; i >= 0; i--) {
            Column upper = exact(List.of(stack.get(i)));
            if (upper != null && !upper.isOfItem() && !upper.equals(found) && !isPart(found, upper)) {
                return upper;
            }
        }
        return null;
    }

    private boolean isPart(Column column, Column whole) {
        Column part = column;
        for (int i = 0; i < known.size() && part != null && !part.part().isEmpty(); i++) {
            if (part.part().equals(whole.name())) {
                return true;
            }
            String next = part.part();
            part = known.stream().filter(c -> c.name().equals(next)).findFirst().orElse(null);
        }
        return false;
    }

    private Column exact(List<String> names) {
        for (String name : names) {
            String word = plain(name);
            for (Column column : known) {
                if (column.keys().contains(word)) {
                    return column;
                }
            }
        }
        return null;
    }

    /** The only column whose name begins with a word that a converter cut off. */
    private Column cutOff(String word) {
        if (word.length() < SHORTEST_CUT_WORD) {
            return null;
        }
        List<Column> fitting = new ArrayList<>();
        for (Column column : known) {
            if (column.keys().stream().anyMatch(k -> k.startsWith(word))) {
                fitting.add(column);
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** A head word without year and unit. */
    static String plain(String word) {
        return UNIT.matcher(YEAR.matcher(word).replaceFirst("")).replaceFirst("");
    }

    /** What a column holds as far as its head tells. */
    static Role role(TableHeader header, int column, Column match) {
        List<String> stack = header.stack(column);
        if (stack.isEmpty()) {
            return Role.OTHER;
        }
        String last = stack.get(stack.size() - 1);
        if (LINE.contains(last)) {
            return Role.LINE;
        }
        if (NAME.matcher(last).matches() || NAME.matcher(String.join("", stack)).matches()) {
            return Role.NAME;
        }
        if (CODE.matcher(last).matches()) {
            return Role.CODE;
        }
        return match == null ? Role.OTHER : Role.AMOUNT;
    }
}
