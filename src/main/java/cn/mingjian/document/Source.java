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
 */
public record Source(String file, Format format, String sha256, int characters, Integer pages, List<Gap> gaps) {

    public Source {
        gaps = List.copyOf(gaps);
    }

    /** A file of which everything could be read. */
    public Source(String file, Format format, String sha256, int characters, Integer pages) {
        this(file, format, sha256, characters, pages, List.of());
    }
}
