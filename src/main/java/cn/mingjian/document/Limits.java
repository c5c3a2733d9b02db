package cn.mingjian.document;

/**
 * How much of an untrusted file is read before it is refused.
 *
 * @param bytes size of the file
 * @param characters length of its plain text
 * @param cells cells of all its tables
 * @param pages pages
 * @param inflated bytes that packed parts (zip) may unpack to
 */
public record Limits(long bytes, int characters, int cells, int pages, long inflated) {

    /** Far above any real report (the largest known has 120 KB, 57,000 characters and 4,000 cells). */
    public static final Limits DEFAULT = new Limits(64L << 20, 8_000_000, 400_000, 3_000, 512L << 20);
}
