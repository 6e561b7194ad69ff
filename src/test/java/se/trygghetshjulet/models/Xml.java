package se.trygghetshjulet.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model file as plain XML, for rules about what may be written in it at all. */
final class Xml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    static Xml of(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Xml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    Stream<Element> elements() {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index));
    }

    Stream<Attr> attributes() {
        return elements().flatMap(element -> {
            NamedNodeMap attributes = element.getAttributes();
            return IntStream.range(0, attributes.getLength()).mapToObj(index -> (Attr) attributes.item(index));
        });
    }

    /** Every attribute value, and the text of every element that has no elements inside. */
    Stream<String> texts() {
        return Stream.concat(
                attributes().map(Attr::getValue),
                elements()
                        .filter(element -> element.getElementsByTagName("*").getLength() == 0)
                        .map(Element::getTextContent));
    }
}
