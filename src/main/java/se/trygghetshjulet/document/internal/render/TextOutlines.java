package se.trygghetshjulet.document.internal.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import se.trygghetshjulet.statistics.Drawing;

/** The outlines of letters in the headings' typeface, read from its file: the machine itself needs no fonts. */
final class TextOutlines {

    private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
    private static final TrueTypeFont SANS = read();

    private TextOutlines() {}

    private static TrueTypeFont read() {
        try (InputStream font = TextOutlines.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters where the drawing wants them. A letter that the typeface lacks is left out. */
    static synchronized Shape of(Drawing.Text text) {
        try {
            Path2D letters = new Path2D.Double();
            CmapLookup characters = SANS.getUnicodeCmapLookup();
            double width = 0;
            for (int character : text.content().codePoints().toArray()) {
                int glyph = characters.getGlyphId(character);
                GlyphData outline = glyph == 0 ? null : SANS.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    letters.append(
                            AffineTransform.getTranslateInstance(width, 0).createTransformedShape(outline.getPath()),
                            false);
                }
                width += glyph == 0 ? 0 : SANS.getAdvanceWidth(glyph);
            }
            return placed(letters, width, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape placed(Path2D letters, double width, Drawing.Text text) throws IOException {
        double scale = text.size() / SANS.getUnitsPerEm();
        double start = text.x()
                - switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width * scale / 2;
                    case END -> width * scale;
                };
        AffineTransform place = AffineTransform.getTranslateInstance(start, text.y());
        place.scale(scale, -scale);
        return place.createTransformedShape(letters);
    }
}
