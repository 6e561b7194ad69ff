package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An empty DOCX with the styles that documents are written in. */
@Component
class DocxTemplate {

    private final StylesDocument styles;

    DocxTemplate() {
        try (InputStream file = new ClassPathResource("document/styles.xml").getInputStream()) {
            styles = StylesDocument.Factory.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("document/styles.xml is not a part of a DOCX", e);
        }
    }

    /** The caller closes it. */
    XWPFDocument open() {
        XWPFDocument file = new XWPFDocument();
        file.createStyles().setStyles(styles.getStyles());
        return file;
    }
}
