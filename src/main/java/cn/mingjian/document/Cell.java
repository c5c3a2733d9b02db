package cn.mingjian.document;

/**
 * One place of a table's grid.
 *
 * @param text what stands there; of a merged cell, the same text in each place it covers
 * @param filled whether the text was filled in from the cell that is merged over this place; a filled blank cell is a
 *     place that the source does not print (a row shorter than the others)
 */
public record Cell(Text text, boolean filled) {

    /** The place a row does not have because the source prints fewer cells in it. */
    public static final Cell ABSENT = new Cell(Text.EMPTY, true);

    public boolean isBlank() {
        return text.isBlank();
    }
}
