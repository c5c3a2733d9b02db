package cn.mingjian.document;

/**
 * One place of a table's grid.
 *
 * @param text what stands there; of a merged cell, the same text in each place it covers
 * @param filled whether the text was filled in from the cell that is merged over this place
 */
public record Cell(Text text, boolean filled) {

    public boolean isBlank() {
        return text.isBlank();
    }
}
