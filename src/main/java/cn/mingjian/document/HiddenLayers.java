package cn.mingjian.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The layers of a PDF that are switched off: what is drawn on them nobody sees. */
final class HiddenLayers {

    private static final COSName MEMBERS = COSName.OCGS;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    HiddenLayers(PDDocument document) {
        COSDictionary all = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary shown = all == null ? null : all.getCOSDictionary(COSName.D);
        if (shown != null) {
            if (COSName.OFF.equals(shown.getCOSName(COSName.BASE_STATE))) {
                add(all.getCOSArray(COSName.OCGS));
                COSArray on = shown.getCOSArray(COSName.ON);
                for (int i = 0; on != null && i < on.size(); i++) {
                    off.remove(on.getObject(i));
                }
            }
            add(shown.getCOSArray(COSName.OFF));
        }
    }

    private void add(COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            if (layers.getObject(i) instanceof COSDictionary layer) {
                off.add(layer);
            }
        }
    }

    /** Whether something is on a layer, or on several of them, that are not shown. */
    boolean hold(COSDictionary layer) {
        if (off.isEmpty() || layer == null) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(MEMBERS);
        if (members instanceof COSArray several) {
            boolean all = several.size() > 0;
            for (int i = 0; i < several.size(); i++) {
                all &= off.contains(several.getObject(i));
            }
            return all;
        }
        return off.contains(members instanceof COSDictionary one ? one : layer);
    }
}
