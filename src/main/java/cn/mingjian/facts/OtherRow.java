package cn.mingjian.facts;

import java.util.List;
import java.util.Map;

/**
 * A row of one of the tables besides the accounts.
 *
 * @param code as printed, empty where there is none
 * @param name as printed, without numbering
 * @param level 1 for a part of the total, 2 for a part of such a row and so on; 0 for the total
 * @param figures by column
 * @param parts the rows it is made up of, as codes tell
 */
public record OtherRow(
        String code, String name, int level, Map<String, Fact> figures, List<OtherRow> parts, Evidence evidence)
        implements Located {

    /** The figure in a column, or null. */
    public Fact figure(String column) {
        return figures.get(column);
    }

    /** Rules keep objects in hash tables; hashing every part of them would take most of a run. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
