package se.trygghetshjulet.attachment.internal;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.trygghetshjulet.attachment.AttachmentRefused;

/** A PDF that anybody can open in fifty years: whole, without a password, without programs inside. */
final class PdfFile {

    private PdfFile() {}

    /** @param mostUnpacked what one of its streams may become, in bytes */
    static void check(byte[] content, long mostUnpacked) {
        PdfInflation.check(content, mostUnpacked);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                throw locked();
            }
            if (pdf.getNumberOfPages() == 0) {
                throw broken();
            }
            if (PdfPrograms.in(pdf.getDocument())) {
                throw FileCheck.refused(
                        "PDF-filen innehåller program eller andra filer. Skriv ut den som PDF och bifoga den nya.");
            }
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (AttachmentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever comes to its mind at a file that somebody has made to break it.
            throw broken();
        }
    }

    private static AttachmentRefused locked() {
        return FileCheck.refused(
                "PDF-filen är låst med lösenord eller rättigheter. Spara den utan skydd och bifoga den igen.");
    }

    private static AttachmentRefused broken() {
        return FileCheck.refused("PDF-filen går inte att läsa. Öppna den och spara om den som PDF.");
    }
}
