package cn.mingjian.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Excel workbooks (xlsx): the visible sheets in order, each cell as it is displayed, formulas by their results. */
final class XlsxReader implements FormatReader {

    /** So many cells are named. */
    private static final int NAMED = 5;

    @Override
    public Flow read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        try (OfficePackage parts = new OfficePackage(bytes, limits);
                FormulaResults results = new FormulaResults(bytes, parts, isCalculatedAnew(parts))) {
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
            List<Gap> gaps = new ArrayList<>();
            XMLStreamReader workbook = parts.read("xl/workbook.xml");
            while (workbook.hasNext()) {
                if (workbook.next() == XMLStreamReader.START_ELEMENT) {
                    if (workbook.getLocalName().equals("workbookPr")) {
                        formats.countFrom1904("1".equals(Xml.attribute(workbook, "date1904"))
                                || "true".equals(Xml.attribute(workbook, "date1904")));
                    } else if (workbook.getLocalName().equals("sheet") && isVisible(workbook)) {
                        String name = Xml.attribute(workbook, "name");
                        XlsxSheet sheet = new XlsxSheet(name, strings, formats, results, limits);
                        sheet(parts, workbook, targets, sheet, flow);
                        gaps.addAll(gaps(name, sheet.unknown()));
                    }
                }
            }
            return flow.build(Format.XLSX).with(gaps);
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

    /** Whether programs that calculate are asked not to trust the results that are stored. */
    private static boolean isCalculatedAnew(OfficePackage parts) throws IOException, XMLStreamException {
        XMLStreamReader workbook = parts.read("xl/workbook.xml");
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamReader.START_ELEMENT
                    && workbook.getLocalName().equals("calcPr")) {
                String full = Xml.attribute(workbook, "fullCalcOnLoad");
                return "1".equals(full) || "true".equals(full);
            }
        }
        return false;
    }

    /** What is said of the cells of a sheet whose formulas have no result. */
    private static List<Gap> gaps(String sheet, List<String> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        String some = String.join("、", cells.subList(0, Math.min(cells.size(), NAMED)));
        String all = cells.size() > NAMED ? some + "等" + cells.size() + "个单元格" : some;
        return List.of(Gap.ofSheet("工作表“" + sheet + "”" + all + "的公式没有保存计算结果，也算不出来，请在表格软件中打开、重新计算并保存"));
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
