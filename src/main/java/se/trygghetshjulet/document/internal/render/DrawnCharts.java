package se.trygghetshjulet.document.internal.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.statistics.Drawing;

/** Draws the line charts of a document into its PDF as lines and outlines, so that no font or picture is needed. */
final class DrawnCharts implements FSObjectDrawer {

    static final String TYPE = "application/x-trygghetshjulet-chart";

    private final Map<String, Drawing> drawings = new HashMap<>();

    private DrawnCharts() {}

    static DefaultObjectDrawerFactory of(Document document) {
        DrawnCharts charts = new DrawnCharts();
        charts.gather(document.blocks());
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(TYPE, charts);
        return factory;
    }

    /** How a chart is found again; the same chart twice is the same drawing. */
    static String name(Block.LineChart chart) {
        return Integer.toHexString(chart.hashCode());
    }

    private void gather(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.LineChart chart) {
                drawings.put(name(chart), chart.chart().drawing());
            } else if (block instanceof Block.Wide wide) {
                gather(wide.blocks());
            }
        }
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute("data"));
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        for (Drawing.Mark mark : drawing.marks()) {
            draw(mark, place, device);
        }
        return Map.of();
    }

    private static void draw(Drawing.Mark mark, AffineTransform place, OutputDevice device) {
        if (mark instanceof Drawing.Stroke stroke) {
            fill(stroked(stroke), stroke.colour(), place, device);
        } else if (mark instanceof Drawing.Shape shape) {
            Path2D path = path(shape.corners());
            path.closePath();
            fill(path, shape.colour(), place, device);
        } else if (mark instanceof Drawing.Text text) {
            fill(TextOutlines.of(text), text.colour(), place, device);
        }
    }

    private static void fill(Shape shape, String colour, AffineTransform place, OutputDevice device) {
        device.setPaint(Color.decode(colour));
        device.fill(place.createTransformedShape(shape));
    }

    private static Shape stroked(Drawing.Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(
                        (float) stroke.width(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        dash.length == 0 ? null : dash,
                        0)
                .createStrokedShape(path(stroke.points()));
    }

    private static Path2D path(List<Drawing.Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
