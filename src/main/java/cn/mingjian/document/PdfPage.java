package cn.mingjian.document;

import java.util.List;

/**
 * What is drawn on a page, as a reader holds it.
 *
 * @param number from 1
 * @param images how many pictures it shows
 */
record PdfPage(int number, int width, int height, List<Glyph> glyphs, List<Stroke> strokes, int images) {}
