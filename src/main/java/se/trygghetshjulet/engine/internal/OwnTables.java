package se.trygghetshjulet.engine.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;

/**
 * Puts a municipality's own decision tables in force, each in place of the product's with the same file name, and the
 * product's again when its own is taken away. The tables are asked in their newest version; the release of the models that
 * brought the product's stays as it is.
 */
class OwnTables {

    private static final String NAME = "trygghetshjulet-tabeller";
    private static final String TABLES = "classpath*:bpmn/*.dmn";

    private final RepositoryService repository;

    OwnTables(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * @param folder where the municipality's own tables are; empty when it has none
     * @throws InvalidMunicipalityException when the folder cannot be read, or a table in it is none of the product's
     */
    void deploy(ClassLoader models, String folder) {
        Map<String, byte[]> wanted = ofTheProduct(models);
        if (!folder.isBlank()) {
            replace(wanted, folder);
        }
        wanted.entrySet().removeIf(table -> isInForce(table.getKey(), table.getValue()));
        if (!wanted.isEmpty()) {
            var deployment = repository.createDeployment().name(NAME).source(NAME);
            wanted.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
            deployment.deploy();
        }
    }

    private boolean isInForce(String name, byte[] content) {
        String key = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        DecisionDefinition newest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            return false;
        }
        try (InputStream deployed = repository.getDecisionModel(newest.getId())) {
            return Arrays.equals(deployed.readAllBytes(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static Map<String, byte[]> ofTheProduct(ClassLoader models) {
        Map<String, byte[]> tables = new TreeMap<>();
        try {
            for (Resource table : new PathMatchingResourcePatternResolver(models).getResources(TABLES)) {
                tables.put("bpmn/" + table.getFilename(), table.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the decision tables", e);
        }
        return tables;
    }

    private static void replace(Map<String, byte[]> tables, String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".dmn")).toList()) {
                if (tables.replace("bpmn/" + file.getFileName(), Files.readAllBytes(file)) == null) {
                    throw new InvalidMunicipalityException(List.of("Tabellen " + file
                            + " finns inte i programmet. Behåll filnamnet från programmets mapp bpmn."));
                }
            }
        } catch (IOException e) {
            throw new InvalidMunicipalityException(
                    List.of("Mappen med egna tabeller, " + folder + ", finns inte eller går inte att läsa."));
        }
    }
}
