package cn.mingjian.document;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a docx or xlsx file; each is unpacked while it is read, all together no further than the limit. */
final class OfficePackage implements Closeable {

    /** Says that the parts unpack to more than they may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final ZipFile zip;
    private final long limit;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long inflated;

    OfficePackage(byte[] bytes, Limits limits) throws IOException {
        this.zip = ZipFile.builder().setByteArray(bytes).get();
        this.limit = limits.inflated();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The part's XML from its beginning; entities other than the five of XML itself are an error. */
    XMLStreamReader read(String part) throws IOException, XMLStreamException {
        return xml.createXMLStreamReader(open(part));
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null || entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IOException("no readable part " + part);
        }
        return new BufferedInputStream(new Counted(zip.getInputStream(entry)), 1 << 15);
    }

    /** Whether the parts whose names begin so unpack to more than so many bytes. */
    boolean isLargerThan(String parts, long most) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 15];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.getName().startsWith(parts)) {
                try (InputStream in = open(entry.getName())) {
                    for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                        size += read;
                    }
                }
            }
        }
        return size > most;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws TooLarge {
            inflated += more;
            if (inflated > limit) {
                throw new TooLarge();
            }
        }
    }
}
