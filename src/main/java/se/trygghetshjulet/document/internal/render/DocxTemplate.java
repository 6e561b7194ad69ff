package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** An empty DOCX with the styles that documents are written in. */
@Component
class DocxTemplate {

    private static final List<String> NEEDED = List.of(
            "Normal",
            "Title",
            "Subtitle",
            "Heading1",
            "Heading2",
            "Heading3",
            "ListBullet",
            "ListNumber",
            "Caption",
            "Letterhead",
            "Number",
            "Notice",
            "TableText",
            "Header",
            "Footer",
            "RecordTable");

    private final CTStyles styles;

    /** @throws IllegalStateException when the municipality's own template lacks a style, or is no DOCX */
    DocxTemplate(Templates templates) {
        styles = templates.own(Templates.WORD).map(DocxTemplate::ofDocx).orElseGet(DocxTemplate::ours);
        Set<String> known =
                styles.getStyleList().stream().map(CTStyle::getStyleId).collect(Collectors.toSet());
        Templates.refuseUnlessComplete(
                Templates.WORD,
                NEEDED.stream().filter(needed -> !known.contains(needed)).toList());
    }

    /** The caller closes it. */
    XWPFDocument open() {
        XWPFDocument file = new XWPFDocument();
        file.createStyles().setStyles(styles);
        return file;
    }

    private static CTStyles ours() {
        try (InputStream file = Templates.standard("styles.xml").getInputStream()) {
            return StylesDocument.Factory.parse(file).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("document/styles.xml is not a part of a DOCX", e);
        }
    }

    private static CTStyles ofDocx(Resource template) {
        try (InputStream bytes = template.getInputStream();
                XWPFDocument file = new XWPFDocument(bytes)) {
            return file.getStyle();
        } catch (NotOfficeXmlFileException e) {
            throw new IllegalStateException("Dokumentmallen %s är inte en DOCX-fil.".formatted(Templates.WORD), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("Dokumentmallen %s har trasiga format.".formatted(Templates.WORD), e);
        }
    }
}
