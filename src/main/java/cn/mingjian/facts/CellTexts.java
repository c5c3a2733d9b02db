package cn.mingjian.facts;

import cn.mingjian.document.Block;
import cn.mingjian.document.Cell;
import cn.mingjian.document.Document;
import cn.mingjian.document.Paragraph;
import cn.mingjian.document.Table;
import cn.mingjian.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The words that stand in the tables of a document. */
final class CellTexts {

    private final Evidences evidences;
    private final List<Passage> found = new ArrayList<>();

    private CellTexts(Evidences evidences) {
        this.evidences = evidences;
    }

    static List<Passage> of(Document document, Evidences evidences) {
        CellTexts texts = new CellTexts(evidences);
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                texts.add(table);
            }
        }
        return texts.found;
    }

    private void add(Table table) {
        for (Paragraph caption : table.captions()) {
            add(caption.text(), table);
        }
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (!cell.filled()) {
                    add(cell.text(), table);
                }
            }
        }
        for (Paragraph note : table.notes()) {
            add(note.text(), table);
        }
    }

    private void add(Text text, Table table) {
        if (!text.isBlank() && text.value().chars().anyMatch(Character::isLetter)) {
            String title = table.title() == null ? null : table.title().value();
            Evidence place = evidences.of(text.span(), table.section(), title, null, null);
            found.add(new Passage("格" + (found.size() + 1), text, table.section(), false, false, false, place));
        }
    }
}
