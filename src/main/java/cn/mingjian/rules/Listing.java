package cn.mingjian.rules;

import cn.mingjian.facts.Evidence;
import cn.mingjian.facts.Located;
import cn.mingjian.facts.Statement;
import java.util.List;

/**
 * A list in words held against the rows of a table.
 *
 * @param statement the list
 * @param idle names that the list gives and the table leaves empty or at zero
 * @param omitted names of rows with an amount that the list leaves out
 * @param open whether the list ends with 等 and so does not claim to be complete
 * @param known how many of its names are rows of the table
 */
public record Listing(Statement statement, List<String> idle, List<String> omitted, boolean open, int known)
        implements Located {

    public Listing {
        idle = List.copyOf(idle);
        omitted = List.copyOf(omitted);
    }

    @Override
    public Evidence evidence() {
        return statement.evidence();
    }
}
