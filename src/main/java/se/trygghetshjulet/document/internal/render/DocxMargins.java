package se.trygghetshjulet.document.internal.render;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Tone;

/** Sender, stamp and page of pages on top of every page; what the document is at the bottom. */
final class DocxMargins {

    private DocxMargins() {}

    static void write(XWPFDocument file, Document document) {
        XWPFParagraph top = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setStyle("Header");
        run(top, document.letterhead().sender()).setBold(true);
        XWPFRun stamp = top.createRun();
        stamp.addTab();
        stamp.setText(DocxRenderer.clean(document.stamp()));
        stamp.setBold(true);
        stamp.setFontSize(13);
        stamp.setColor(Tone.BAD.colour());
        top.createRun().addTab();
        field(top, "PAGE");
        run(top, " (");
        field(top, "NUMPAGES");
        run(top, ")");
        XWPFRun office = top.createRun();
        office.addBreak();
        office.setText(DocxRenderer.clean(document.letterhead().office()));
        XWPFParagraph bottom = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setStyle("Footer");
        run(bottom, document.footer());
        inEverySection(file);
    }

    /** A section takes its margins from the one before it, and the first has none before it. */
    private static void inEverySection(XWPFDocument file) {
        CTSectPr last = file.getDocument().getBody().getSectPr();
        file.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr())
                .forEach(section -> {
                    section.addNewHeaderReference().set(last.getHeaderReferenceArray(0));
                    section.addNewFooterReference().set(last.getFooterReferenceArray(0));
                });
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(DocxRenderer.clean(text));
        return run;
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
