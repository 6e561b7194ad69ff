package se.trygghetshjulet.document.internal.render;

import java.time.Clock;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Sheet;

/** The three renderers with the program's own templates, for tests in other packages. */
public final class Renderers {

    private final PdfRenderer pdf;
    private final DocxRenderer docx;
    private final XlsxRenderer xlsx = new XlsxRenderer();

    private Renderers(Clock clock) {
        Templates templates = new Templates("");
        pdf = new PdfRenderer(new Stylesheet(templates));
        docx = new DocxRenderer(new DocxTemplate(templates), clock);
    }

    public static Renderers standard(Clock clock) {
        return new Renderers(clock);
    }

    public byte[] pdf(Document document) {
        return pdf.render(document);
    }

    public byte[] docx(Document document) {
        return docx.render(document);
    }

    public byte[] xlsx(Sheet sheet) {
        return xlsx.render(sheet);
    }
}
