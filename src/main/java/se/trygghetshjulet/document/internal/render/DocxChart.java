package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import se.trygghetshjulet.document.internal.content.Block.Bar;
import se.trygghetshjulet.document.internal.content.Block.BarChart;

/** A bar chart of Word's own kind: drawn as vectors, and its figures can be edited. */
final class DocxChart {

    private static final int WIDTH = Units.toEMU(435);
    private static final int ROW = Units.toEMU(24);

    private DocxChart() {}

    static void write(XWPFDocument file, BarChart content) {
        try {
            XWPFChart chart = file.createChart(WIDTH, ROW * (content.bars().size() + 2));
            draw(chart, content);
            describe(file, content.caption(), content.description());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(XWPFChart chart, BarChart content) {
        List<Bar> bars = content.bars();
        String[] labels =
                bars.stream().map(bar -> DocxRenderer.clean(bar.label())).toArray(String[]::new);
        Integer[] values = bars.stream().map(Bar::value).toArray(Integer[]::new);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis figures = chart.createValueAxis(AxisPosition.TOP);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setMinimum(0);
        figures.setNumberFormat("0");
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                labels, chart.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, bars.size(), 0, 0)));
        XDDFNumericalDataSource<Integer> numbers = XDDFDataSourcesFactory.fromArray(
                values, chart.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, bars.size(), 1, 1)), 1);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(categories, numbers);
        series.setTitle(content.unit(), null);
        chart.plot(data);
        colour(chart, bars);
    }

    private static void colour(XWPFChart chart, List<Bar> bars) {
        var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        for (int bar = 0; bar < bars.size(); bar++) {
            byte[] rgb = java.util.HexFormat.of().parseHex(bars.get(bar).tone().colour());
            var point = series.addNewDPt();
            point.addNewIdx().setVal(bar);
            point.addNewInvertIfNegative().setVal(false);
            point.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(rgb);
        }
        var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** What a screen reader says in the place of the chart. */
    static void describe(XWPFDocument file, String name, String description) {
        var paragraphs = file.getParagraphs();
        var run = paragraphs.get(paragraphs.size() - 1).getCTP().getRArray(0);
        CTInline inline = run.getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(DocxRenderer.clean(description));
        inline.getDocPr().setName(DocxRenderer.clean(name));
    }
}
