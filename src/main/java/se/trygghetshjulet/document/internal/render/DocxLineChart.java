package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.trygghetshjulet.document.internal.content.Block.LineChart;
import se.trygghetshjulet.statistics.Chart;

/** A line chart of Word's own kind with the same curves, dashes and symbols as in the PDF; its figures can be edited. */
final class DocxLineChart {

    private static final int WIDTH = Units.toEMU(435);
    private static final int HEIGHT = Units.toEMU(230);
    private static final List<String> COLOURS = List.of("12466F", "9A4A00", "2D6A35", "5B3A86");
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.DOT, PresetLineDash.DASH_DOT);
    private static final List<MarkerStyle> SYMBOLS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    private DocxLineChart() {}

    static void write(XWPFDocument file, LineChart content) {
        try {
            XWPFChart chart = file.createChart(WIDTH, HEIGHT);
            draw(chart, content.chart());
            DocxChart.describe(file, content.caption(), content.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(XWPFChart chart, Chart content) {
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis time = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis figures = chart.createValueAxis(AxisPosition.LEFT);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setNumberFormat("# ##0.##");
        figures.setTitle(DocxRenderer.clean(content.unit()));
        int last = content.periods().size();
        XDDFCategoryDataSource periods = XDDFDataSourcesFactory.fromArray(
                content.periods().toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)));
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, time, figures);
        data.setVaryColors(false);
        for (int curve = 0; curve < content.curves().size(); curve++) {
            Double[] values = content.curves().get(curve).values().stream()
                    .map(DocxLineChart::number)
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    values, chart.formatRange(new CellRangeAddress(1, last, curve + 1, curve + 1)), curve + 1);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(periods, numbers);
            series.setTitle(DocxRenderer.clean(content.curves().get(curve).name()), null);
            series.setSmooth(false);
            series.setMarkerStyle(SYMBOLS.get(curve));
            look(series, curve);
        }
        chart.plot(data);
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static void look(XDDFLineChartData.Series series, int curve) {
        XDDFSolidFillProperties colour = new XDDFSolidFillProperties(
                XDDFColor.from(java.util.HexFormat.of().parseHex(COLOURS.get(curve))));
        XDDFLineProperties line = new XDDFLineProperties(colour);
        line.setWidth(2.0);
        line.setPresetDash(new XDDFPresetLineDash(DASHES.get(curve)));
        series.setLineProperties(line);
        var symbol = series.getCTLineSer().getMarker();
        var look = symbol.isSetSpPr() ? symbol.getSpPr() : symbol.addNewSpPr();
        look.addNewSolidFill().addNewSrgbClr().setVal(java.util.HexFormat.of().parseHex(COLOURS.get(curve)));
    }
}
