package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams are what people see in Cockpit and in Tasklist's Processbild, so they are held to reading order too. */
@DisplayName("Processbilderna")
class DiagramsTest {

    /** A line may graze a shape's border without being drawn through it. */
    private static final double GRAZE = 2;

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("visar varje steg och varje pil en gång")
    void everyElementIsDrawn(ProcessModel model) {
        assertThat(model.bpmn().getModelElementsByType(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(
                        model.nodes().stream().map(FlowNode::getId).toList());
        assertThat(model.bpmn().getModelElementsByType(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(
                        model.flows().stream().map(SequenceFlow::getId).toList());
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("ritar inget steg ovanpå ett annat")
    void noShapesOverlap(ProcessModel model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        assertThat(shapes).allSatisfy((node, area) -> assertThat(shapes.entrySet())
                .filteredOn(other -> !belongTogether(node, other.getKey()))
                .as("what covers %s", node.getId())
                .noneMatch(other -> other.getValue().intersects(area)));
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("drar varje pil från sitt steg till nästa")
    void everyArrowTouchesItsShapes(ProcessModel model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        assertThat(arrows(model)).allSatisfy((flow, points) -> {
            assertThat(touches(shapes.get(flow.getSource()), points.get(0)))
                    .as("start of %s", flow.getId())
                    .isTrue();
            assertThat(touches(shapes.get(flow.getTarget()), points.get(points.size() - 1)))
                    .as("end of %s", flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("drar ingen pil genom ett steg den inte rör")
    void noArrowRunsThroughAShape(ProcessModel model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        assertThat(arrows(model)).allSatisfy((flow, points) -> assertThat(shapes.entrySet())
                .filteredOn(shape -> isForeign(shape.getKey(), flow))
                .as("what %s runs through", flow.getId())
                .noneMatch(
                        shape -> lines(points).stream().anyMatch(line -> line.intersects(shrunk(shape.getValue())))));
    }

    @ParameterizedTest
    @MethodSource(ProcessModel.ALL)
    @DisplayName("läses som en text: åt höger och rad för rad; bara en väg tillbaka går bakåt")
    void arrowsFollowTheReadingOrderUnlessTheyLeadBack(ProcessModel model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        assertThat(model.flows())
                .filteredOn(flow -> !readsOn(shapes.get(flow.getSource()), shapes.get(flow.getTarget())))
                .allSatisfy(flow -> assertThat(leadsBack(flow))
                        .as("%s goes left, to no new row, and does not lead back", flow.getId())
                        .isTrue());
    }

    private static boolean readsOn(Rectangle2D from, Rectangle2D to) {
        boolean toTheRight = to.getCenterX() >= from.getCenterX();
        boolean toANewRow = to.getMinY() > from.getMaxY();
        return toTheRight || toANewRow;
    }

    private static boolean leadsBack(SequenceFlow flow) {
        return reachableFrom(flow.getTarget()).contains(flow.getSource());
    }

    private static Map<FlowNode, Rectangle2D> shapes(ProcessModel model) {
        return model.bpmn().getModelElementsByType(BpmnShape.class).stream()
                .collect(
                        Collectors.toMap(shape -> (FlowNode) shape.getBpmnElement(), shape -> area(shape.getBounds())));
    }

    private static Map<SequenceFlow, List<Point2D>> arrows(ProcessModel model) {
        return model.bpmn().getModelElementsByType(BpmnEdge.class).stream()
                .collect(Collectors.toMap(
                        edge -> (SequenceFlow) edge.getBpmnElement(), edge -> edge.getWaypoints().stream()
                                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                                .toList()));
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> lines(List<Point2D> points) {
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(index -> new Line2D.Double(points.get(index - 1), points.get(index)))
                .toList();
    }

    private static Rectangle2D shrunk(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + GRAZE, area.getY() + GRAZE, area.getWidth() - 2 * GRAZE, area.getHeight() - 2 * GRAZE);
    }

    private static boolean touches(Rectangle2D area, Point2D point) {
        Rectangle2D grown = new Rectangle2D.Double(
                area.getX() - GRAZE, area.getY() - GRAZE, area.getWidth() + 2 * GRAZE, area.getHeight() + 2 * GRAZE);
        return grown.contains(point);
    }

    /** A boundary event sits on its activity, and a sub-process holds its own steps. */
    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return one.equals(other) || sitsOnOrIn(one, other) || sitsOnOrIn(other, one);
    }

    private static boolean sitsOnOrIn(FlowNode inner, FlowNode outer) {
        return inner.getParentElement().equals(outer)
                || inner instanceof BoundaryEvent boundary
                        && boundary.getAttachedTo().equals(outer);
    }

    private static boolean isForeign(FlowNode node, SequenceFlow flow) {
        boolean isAroundTheFlow =
                node instanceof SubProcess && flow.getParentElement().equals(node);
        return !isAroundTheFlow && !node.equals(flow.getSource()) && !node.equals(flow.getTarget());
    }

    private static Set<FlowNode> reachableFrom(FlowNode start) {
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.pop();
            if (reached.add(node)) {
                ahead.addAll(next(node));
            }
        }
        return reached;
    }

    private static Collection<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>();
        node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
        node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> boundary.getAttachedTo().equals(node))
                .forEach(next::add);
        return next;
    }
}
