package cn.mingjian.document;

import java.util.List;

/**
 * What a format's reader delivers: the plain text of the file and the pieces it is made of, before anything is made whole
 * or recognised. The same report gives the same pieces whatever its format, as far as the format can tell.
 *
 * @param text plain text; the pieces count in it
 * @param pieces lines and grids in reading order
 * @param gaps what could not be read
 */
record Flow(Format format, String text, List<Piece> pieces, Positions positions, Integer pages, List<Gap> gaps) {

    Flow {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** The same with what could not be read of it. */
    Flow with(List<Gap> found) {
        return new Flow(format, text, pieces, positions, pages, found);
    }

    /** A line or a grid. */
    sealed interface Piece permits Line, Grid {}

    /**
     * A line of text.
     *
     * @param outline heading level the format itself gives it (Word styles, HTML h1…h6), 0 where it gives none
     * @param whole whether the format says that it is a whole paragraph; else it may go on in the next line
     * @param full whether it reaches the margin of a text whose lines are all cut there, so that only a full stop ends it
     * @param page page it stands on, or null
     */
    record Line(Text text, int outline, boolean whole, boolean full, Integer page) implements Piece {

        Line(Text text, int outline, boolean whole, Integer page) {
            this(text, outline, whole, false, page);
        }
    }

    /**
     * A table that the format itself marks as one, merged cells filled.
     *
     * @param page page it begins on, or null
     * @param doubtful whether its columns could not be told: what stands in it is known, but not what of
     */
    record Grid(List<List<Cell>> rows, Span span, Integer page, boolean doubtful) implements Piece {

        Grid(List<List<Cell>> rows, Span span, Integer page) {
            this(rows, span, page, false);
        }
    }
}
