package cn.mingjian.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Excel workbooks (xlsx): the visible sheets in order, each cell as it is displayed, formulas by their stored results. */
final class XlsxReader implements FormatReader {

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        try (OfficePackage parts = new OfficePackage(bytes, limits)) {
            FlowBuilder flow = new FlowBuilder(limits);
            Map<String, String> targets = targets(parts);
            XlsxStrings strings = new XlsxStrings(limits);
            if (parts.has("xl/sharedStrings.xml")) {
                strings.read(parts.read("xl/sharedStrings.xml"));
            }
            XlsxFormats formats = new XlsxFormats();
            if (parts.has("xl/styles.xml")) {
                formats.read(parts.read("xl/styles.xml"));
            }
            XMLStreamReader workbook = parts.read("xl/workbook.xml");
            while (workbook.hasNext()) {
                if (workbook.next() == XMLStreamReader.START_ELEMENT) {
                    if (workbook.getLocalName().equals("workbookPr")) {
                        formats.countFrom1904("1".equals(Xml.attribute(workbook, "date1904"))
                                || "true".equals(Xml.attribute(workbook, "date1904")));
                    } else if (workbook.getLocalName().equals("sheet") && isVisible(workbook)) {
                        sheet(parts, workbook, targets, new XlsxSheet(strings, formats, limits), flow);
                    }
                }
            }
            return flow.build(Format.XLSX);
        } catch (OfficePackage.TooLarge e) {
            throw tooLarge(e);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof OfficePackage.TooLarge) {
                throw tooLarge(e);
            }
            throw new UnreadableDocumentException("xlsx 文件的内容不完整或含有不允许的 XML 实体，无法读取", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("xlsx 文件已损坏或已加密，无法读取", e);
        }
    }

    private static boolean isVisible(XMLStreamReader sheet) {
        String state = Xml.attribute(sheet, "state");
        return state == null || state.equals("visible");
    }

    private static UnreadableDocumentException tooLarge(Exception e) {
        return new UnreadableDocumentException("xlsx 文件解压后过大（疑为压缩炸弹），未予读取", e);
    }

    private static void sheet(
            OfficePackage parts,
            XMLStreamReader workbook,
            Map<String, String> targets,
            XlsxSheet sheet,
            FlowBuilder flow)
            throws IOException, XMLStreamException, UnreadableDocumentException {
        String name = Xml.attribute(workbook, "name");
        String part = targets.get(Xml.attribute(workbook, "id"));
        if (name != null && part != null && part.contains("worksheets/") && parts.has(part)) {
            SheetWriter.write(name, sheet.read(parts.read(part)), flow);
        }
    }

    /** The parts that the workbook's relations name. */
    private static Map<String, String> targets(OfficePackage parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = parts.read("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(Xml.attribute(xml, "Target"));
                targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }
}
