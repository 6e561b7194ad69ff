package se.trygghetshjulet.document.internal.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Document;

/** PDF/A-2a for the archive and PDF/UA-1 for readers, with every font embedded. */
@Component
public class PdfRenderer {

    private static final String FONTS = "/liberation/Liberation";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The library tells of every font and selector, past the application's logging.
        XRLog.setLoggingEnabled(false);
    }

    private final Map<String, byte[]> fonts = new ConcurrentHashMap<>();
    private final Stylesheet stylesheet;

    PdfRenderer(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    public byte[] render(Document document) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pages = new PDDocument()) {
            render(document, pages, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The document '" + document.title() + "' could not become a PDF", e);
        }
        return file.toByteArray();
    }

    private void render(Document document, PDDocument pages, ByteArrayOutputStream file) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pages);
        builder.withHtmlContent(Xhtml.of(document, stylesheet.text()), null);
        // Nothing that a user wrote may make the server fetch an address.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.useObjectDrawerFactory(DrawnCharts.of(document));
        builder.withProducer("Trygghetshjulet");
        // The second of the serifs is for what the stylesheet leaves unsaid, such as the marks of a list.
        family(builder, pages, "Serif", "Brod", "serif");
        family(builder, pages, "Sans", "Rubrik");
        builder.toStream(file);
        builder.run();
    }

    private void family(PdfRendererBuilder builder, PDDocument pages, String face, String... names) throws IOException {
        PDFontSupplier regular = font(pages, face + "-Regular");
        PDFontSupplier bold = font(pages, face + "-Bold");
        for (String name : names) {
            builder.useFont(regular, name, 400, FontStyle.NORMAL, true);
            builder.useFont(bold, name, 700, FontStyle.NORMAL, true);
        }
    }

    /**
     * Without the substitutions of the font: Liberation has none that Swedish needs, and PDFBox compiles their patterns
     * anew for every text it writes, which took more than half of the time of a large picture.
     */
    private PDFontSupplier font(PDDocument pages, String name) throws IOException {
        byte[] bytes = fonts.computeIfAbsent(name, PdfRenderer::read);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pages, font, true));
    }

    private static byte[] read(String name) {
        try (InputStream font = PdfRenderer.class.getResourceAsStream(FONTS + name + ".ttf")) {
            if (font == null) {
                throw new IllegalStateException("The font Liberation" + name + " is missing from the program");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
