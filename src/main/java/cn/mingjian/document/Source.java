package cn.mingjian.document;

import java.util.List;

/**
 * The file a document was read from.
 *
 * @param file file name without directories
 * @param format the format its content turned out to have
 * @param sha256 digest of its bytes, 64 hexadecimal digits
 * @param characters length of the document's plain text
 * @param pages number of pages, or null where the format has none
 * @param gaps what of it could not be read
 * @param part which of the reports in the file it is, or null where the file holds one
 */
public record Source(
        String file, Format format, String sha256, int characters, Integer pages, List<Gap> gaps, Part part) {

    /**
     * One of the reports of a compilation.
     *
     * @param number its place in the file, from 1
     * @param of how many reports the file holds
     */
    public record Part(int number, int of) {

        @Override
        public String toString() {
            return "第" + number + "份，共" + of + "份报告";
        }
    }

    public Source {
        gaps = List.copyOf(gaps);
    }

    /** A file that holds one report. */
    public Source(String file, Format format, String sha256, int characters, Integer pages, List<Gap> gaps) {
        this(file, format, sha256, characters, pages, gaps, null);
    }

    /** A file of which everything could be read. */
    public Source(String file, Format format, String sha256, int characters, Integer pages) {
        this(file, format, sha256, characters, pages, List.of());
    }

    Source part(int number, int of) {
        return new Source(file, format, sha256, characters, pages, gaps, new Part(number, of));
    }

    /** The file, and which of its reports is meant, for readers of a letter. */
    public String called() {
        return part == null ? file : file + "（" + part + "）";
    }
}
