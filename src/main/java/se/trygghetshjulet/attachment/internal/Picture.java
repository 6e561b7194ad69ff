package se.trygghetshjulet.attachment.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.trygghetshjulet.attachment.AttachmentRefused;

/** Makes a small copy of a picture, drawn anew, and so finds out whether it can be drawn at all. */
final class Picture {

    private static final int SIDE = 240;

    /** A picture of a few kilobytes can ask for gigabytes of memory; a camera makes some fifty million points. */
    private static final long MOST_POINTS = 100_000_000;

    private Picture() {}

    static byte[] thumbnail(byte[] content) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return jpeg(small(reader));
            } finally {
                reader.dispose();
            }
        } catch (AttachmentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // The readers of the platform throw whatever comes to their mind at a broken file.
            throw unreadable();
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            throw FileCheck.refused(
                    "Bilden har för många bildpunkter. Spara den i en mindre storlek och bifoga den igen.");
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static AttachmentRefused unreadable() {
        return FileCheck.refused(
                "Bilden går inte att läsa. Öppna den i ett bildprogram och spara om den som PNG eller JPEG.");
    }
}
