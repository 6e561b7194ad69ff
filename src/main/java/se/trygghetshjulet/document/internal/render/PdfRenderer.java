package se.trygghetshjulet.document.internal.render;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(Xhtml.of(document, stylesheet.text()), null);
        // Nothing that a user wrote may make the server fetch an address.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Trygghetshjulet");
        family(builder, "Brod", "Serif");
        family(builder, "Rubrik", "Sans");
        // The default family of what the stylesheet leaves unsaid, such as the marks of a list.
        family(builder, "serif", "Serif");
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document '" + document.title() + "' could not become a PDF", e);
        }
        return file.toByteArray();
    }

    private void family(PdfRendererBuilder builder, String name, String face) {
        builder.useFont(font(face + "-Regular"), name, 400, FontStyle.NORMAL, true);
        builder.useFont(font(face + "-Bold"), name, 700, FontStyle.NORMAL, true);
    }

    private FSSupplier<InputStream> font(String name) {
        return () -> new ByteArrayInputStream(fonts.computeIfAbsent(name, PdfRenderer::read));
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
