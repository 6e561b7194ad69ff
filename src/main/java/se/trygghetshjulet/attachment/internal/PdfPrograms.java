package se.trygghetshjulet.attachment.internal;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Looks through every object of a PDF for what starts something: scripts, commands, files inside. */
final class PdfPrograms {

    private static final Set<COSName> ACTIONS =
            Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"), COSName.getPDFName("ImportData"));
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
    private static final Set<COSName> KEYS = Set.of(COSName.getPDFName("JS"), COSName.getPDFName("XFA"));

    /** Beyond what any program writes; what lies deeper is not drawn either. */
    private static final int DEEPEST = 30;

    private PdfPrograms() {}

    static boolean in(COSDocument pdf) {
        return pdf.getXrefTable().keySet().stream()
                .map(pdf::getObjectFromPool)
                .map(COSObject::getObject)
                .anyMatch(object -> starts(object, 0));
    }

    /** Objects refer to each other by number, and each is looked at by itself; only what lies inside it is followed. */
    private static boolean starts(COSBase object, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (object instanceof COSDictionary dictionary) {
            return ACTIONS.stream().anyMatch(action -> action.equals(dictionary.getCOSName(COSName.S)))
                    || EMBEDDED.equals(dictionary.getCOSName(COSName.TYPE))
                    || KEYS.stream().anyMatch(dictionary::containsKey)
                    || dictionary.entrySet().stream().anyMatch(entry -> starts(direct(entry.getValue()), depth + 1));
        }
        if (object instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                if (starts(direct(array.get(at)), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static COSBase direct(COSBase value) {
        return value instanceof COSObject ? null : value;
    }
}
