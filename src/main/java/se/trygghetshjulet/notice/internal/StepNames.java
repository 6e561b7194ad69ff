package se.trygghetshjulet.notice.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the steps are called in the models. Read from the models themselves, so that no official's words can come along. */
final class StepNames {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Map<String, String> names;

    private StepNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** @throws IllegalStateException when a model cannot be read */
    static StepNames ofModels() {
        Map<String, String> names = new HashMap<>();
        try {
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
                try (InputStream in = model.getInputStream()) {
                    collect(parser().newDocumentBuilder().parse(in), names);
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The models cannot be read", e);
        }
        return new StepNames(names);
    }

    /** The name of an activity, {@code <process key>.<activity id>}; the key itself when the models do not have it. */
    String name(String key) {
        return names.getOrDefault(key, key);
    }

    private static void collect(Document model, Map<String, String> names) {
        NodeList processes = model.getElementsByTagNameNS(BPMN, "process");
        for (int i = 0; i < processes.getLength(); i++) {
            Element process = (Element) processes.item(i);
            NodeList elements = process.getElementsByTagNameNS(BPMN, "*");
            for (int j = 0; j < elements.getLength(); j++) {
                Element element = (Element) elements.item(j);
                if (!element.getAttribute("name").isBlank()) {
                    names.put(
                            process.getAttribute("id") + "." + element.getAttribute("id"),
                            element.getAttribute("name").replaceAll("\\s+", " ").strip());
                }
            }
        }
    }

    private static DocumentBuilderFactory parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }
}
