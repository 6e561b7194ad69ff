package se.trygghetshjulet.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Deploys the models, decision tables and forms as one set under stable names, so that {@code mvn spring-boot:run} and
 * the jar make the same deployment, and only a changed set makes a new one (spike.md 1; docs/adr/0001).
 */
class ModelDeployment {

    private static final String NAME = "trygghetshjulet";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModelDeployment(RepositoryService repository, ClassLoader classLoader) {
        this.repository = repository;
        this.resources = new PathMatchingResourcePatternResolver(classLoader);
    }

    /** @return the id of the deployment that is in force */
    String deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        Map<String, Resource> models = models();
        models.forEach((name, resource) -> {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name, e);
            }
        });
        return deployment.deploy().getId();
    }

    private Map<String, Resource> models() {
        Map<String, Resource> models = new TreeMap<>();
        collect("bpmn/", "**/*.bpmn", models);
        collect("bpmn/", "**/*.dmn", models);
        collect("forms/", "**/*.form", models);
        return models;
    }

    private void collect(String folder, String pattern, Map<String, Resource> into) {
        try {
            for (Resource resource : resources.getResources("classpath*:" + folder + pattern)) {
                String url = resource.getURL().toString();
                into.put(url.substring(url.lastIndexOf("/" + folder) + 1), resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the models in " + folder, e);
        }
    }
}
