package se.trygghetshjulet.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.IdentifierNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;

/**
 * An expression in a model, read with the engine's own parser.
 *
 * @param place the element it stands at
 * @param use what the engine does with the result
 * @param known the process variables that are certainly set when it is evaluated
 */
record ModelExpression(String place, String text, Use use, Set<String> known) {

    /** What the engine demands of the result. */
    enum Use {
        COLLECTION,
        CONDITION,
        ROLE,
        DATE,
        VALUE
    }

    /** A call in an expression; the target is absent when it is not simply a name. */
    record Call(Optional<String> target, String method, int arity, boolean isWholeExpression) {}

    /** The variables and beans it names. */
    Set<String> names() {
        return StreamSupport.stream(tree().getIdentifierNodes().spliterator(), false)
                .map(IdentifierNode::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        Node root = tree().getRoot();
        collect(root, insideBraces(root), calls);
        return calls;
    }

    private static void collect(Node node, Node whole, List<Call> into) {
        if (node instanceof AstMethod method) {
            Node target = method.getChild(0).getChild(0);
            into.add(new Call(
                    target instanceof AstIdentifier name ? Optional.of(name.getName()) : Optional.empty(),
                    propertyOf(method),
                    method.getChild(1).getCardinality(),
                    node == whole));
        }
        for (int index = 0; index < node.getCardinality(); index++) {
            collect(node.getChild(index), whole, into);
        }
    }

    private static String propertyOf(AstMethod method) {
        if (method.getChild(0) instanceof AstDot dot) {
            return dot.toString().replaceFirst("^[. ]+", "");
        }
        throw new AssertionError("A method is called by a computed name");
    }

    /** {@code ${...}} is a node of its own around what stands between the braces. */
    private static Node insideBraces(Node root) {
        return root.getCardinality() == 1 ? root.getChild(0) : root;
    }

    private Tree tree() {
        return new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text);
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
