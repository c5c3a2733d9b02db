package cn.mingjian.document;

/** Reads the bytes of one file format. */
interface FormatReader {

    /**
     * Takes the bytes apart into lines and grids.
     *
     * @param limits how much is read before the file is refused
     * @throws UnreadableDocumentException where the bytes cannot be read as a report; the message tells the user why
     */
    Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException;
}
