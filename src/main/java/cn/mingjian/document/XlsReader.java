package cn.mingjian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Excel workbooks of the old format (xls) record by record: visible sheets, cells as displayed. */
final class XlsReader implements FormatReader {

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        XlsRecords records = new XlsRecords(limits);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                InputStream workbook = files.createDocumentInputStream(
                        files.getRoot().hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book")) {
            HSSFRequest request = new HSSFRequest();
            records.register(request);
            new HSSFEventFactory().processEvents(request, workbook);
            FlowBuilder flow = new FlowBuilder(limits);
            records.writeTo(flow);
            return flow.build(Format.XLS);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException("xls 文件已加密，需要密码才能打开，请提供未加密的文件", e);
        } catch (XlsRecords.Refused e) {
            throw new UnreadableDocumentException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("xls 文件已损坏或版本过旧（Excel 95 及以前），无法读取", e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocumentException("xls 文件结构异常，无法在限定的资源内读取", e);
        }
    }
}
