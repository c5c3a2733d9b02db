package cn.mingjian.facts;

import cn.mingjian.facts.AccountsVocabulary.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One of the column groups of a table that stand side by side: the columns that name an item, and its amount columns.
 *
 * @param side 收入 or 支出, or empty
 * @param codes columns of the code, in order
 * @param names columns of the name
 * @param amounts the amount columns and what they are
 * @param lines columns that number the rows
 * @param from first column of the block
 * @param to column after its last one
 */
record Block(
        String side,
        List<Integer> codes,
        List<Integer> names,
        Map<Integer, Column> amounts,
        List<Integer> lines,
        int from,
        int to) {

    private static final Pattern CODE_PART = Pattern.compile("\\d{2,7}");
    private static final Pattern CODE = Pattern.compile("\\d{3}(\\d\\d){0,2}");
    private static final Pattern DIGITS = Pattern.compile("[\\d-]*");

    /** Finds the blocks of a table from its head. */
    static List<Block> of(TableHeader header, List<Column> known, HeadWords heads) {
        Column[] match = new ColumnMatcher(known, heads).all(header);
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int c = 0; c < header.width(); c++) {
            HeadWords.Role role = heads.role(header, c, match[c]);
            boolean label = role == HeadWords.Role.CODE || role == HeadWords.Role.NAME;
            if (label
                    && (open == null
                            || !open.amounts().isEmpty()
                            || !open.lines().isEmpty())) {
                close(open, c, blocks);
                open = begin(header, c);
            }
            if (open != null) {
                open.add(c, role, match[c]);
            }
        }
        close(open, header.width(), blocks);
        return blocks;
    }

    private static Block begin(TableHeader header, int column) {
        String side = "";
        for (String word : header.stack(column)) {
            if (word.equals("收入") || word.equals("支出")) {
                side = word;
            }
        }
        return new Block(
                side,
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                column,
                header.width());
    }

    private static void close(Block open, int end, List<Block> blocks) {
        if (open != null) {
            blocks.add(
                    new Block(open.side(), open.codes(), open.names(), open.amounts(), open.lines(), open.from(), end));
        }
    }

    private void add(int column, HeadWords.Role role, Column match) {
        switch (role) {
            case CODE -> codes.add(column);
            case NAME -> names.add(column);
            case LINE -> lines.add(column);
            case AMOUNT -> amounts.put(column, match);
            default -> {
                // A column without a head that is understood: its figures stay unbound.
            }
        }
    }

    Block withSide(String name) {
        return new Block(name, codes, names, amounts, lines, from, to);
    }

    /** The code a row prints in this block. */
    String code(GridRow row) {
        StringBuilder code = new StringBuilder();
        for (int c : codes) {
            String part = row.key(c);
            if (CODE_PART.matcher(part).matches() && code.length() + part.length() <= 7) {
                code.append(part);
            }
        }
        return CODE.matcher(code).matches() ? code.toString() : "";
    }

    /** The name a row prints in this block; a total may stand where others have their code. */
    String name(GridRow row) {
        StringBuilder name = new StringBuilder();
        for (int c : names) {
            if (!row.isFilled(c) || c == names.get(0)) {
                name.append(row.text(c));
            }
        }
        if (name.toString().isBlank()) {
            for (int c : codes) {
                if (!DIGITS.matcher(row.key(c)).matches()) {
                    return row.text(c);
                }
            }
        }
        return name.toString();
    }
}
