package se.trygghetshjulet.engine.internal.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Deploys the models, decision tables and forms as one set under stable names, so that {@code mvn spring-boot:run} and
 * the jar make the same deployment, and only a changed set makes a new one (spike.md 1; docs/adr/0001). A changed set needs
 * a tag that is not taken: with two versions of one tag the engine could not tell which of them a phase is to run by.
 */
public class ModelDeployment {

    static final String NAME = "trygghetshjulet";

    private final RepositoryService repository;
    private final boolean draftsAllowed;

    /** @param draftsAllowed whether a changed set under a tag that is taken gets a tag of its own instead of a refusal */
    public ModelDeployment(RepositoryService repository, boolean draftsAllowed) {
        this.repository = repository;
        this.draftsAllowed = draftsAllowed;
    }

    /**
     * @return the id of the deployment that is in force
     * @throws ModelsNotReleased when the set is changed, its tag is taken and drafts are not allowed
     */
    public String deploy(ClassLoader models) {
        return deploy(ModelSet.of(models));
    }

    String deploy(ModelSet set) {
        Optional<Deployment> last = latest(repository);
        if (last.isPresent() && inForce(last.get(), set)) {
            return last.get().getId();
        }
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(NAME);
        set.tagged(free(set.tag()))
                .files()
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return deployment.deploy().getId();
    }

    /** The set that is in force; empty before the first start. Versions count, since a demo's clock can go backwards. */
    static Optional<Deployment> latest(RepositoryService repository) {
        return repository.createProcessDefinitionQuery().orderByProcessDefinitionVersion().desc().list().stream()
                .map(ProcessDefinition::getDeploymentId)
                .distinct()
                .map(id -> repository.createDeploymentQuery().deploymentId(id).singleResult())
                .filter(deployment -> NAME.equals(deployment.getName()))
                .findFirst();
    }

    /** A draft is the set that it was made from but for its tag. */
    private boolean inForce(Deployment deployment, ModelSet set) {
        ModelSet deployed = deployed(deployment);
        return tags(deployment).stream().anyMatch(tag -> tag.asDraft(0).equals(set.tag()))
                && deployed.tagged(set.tag()).sameAs(set);
    }

    private ReleaseTag free(ReleaseTag wanted) {
        List<ReleaseTag> taken = repository.createProcessDefinitionQuery().list().stream()
                .flatMap(definition -> ReleaseTag.parse(definition.getVersionTag()).stream())
                .filter(tag -> tag.asDraft(0).equals(wanted))
                .toList();
        if (taken.isEmpty()) {
            return wanted;
        }
        if (!draftsAllowed) {
            throw new ModelsNotReleased(wanted);
        }
        return wanted.asDraft(
                1 + taken.stream().mapToInt(ReleaseTag::draft).max().orElseThrow());
    }

    private List<ReleaseTag> tags(Deployment deployment) {
        return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).list().stream()
                .map(ProcessDefinition::getVersionTag)
                .filter(Objects::nonNull)
                .flatMap(tag -> ReleaseTag.parse(tag).stream())
                .toList();
    }

    private ModelSet deployed(Deployment deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : repository.getDeploymentResourceNames(deployment.getId())) {
            try (InputStream content = repository.getResourceAsStream(deployment.getId(), name)) {
                files.put(name, content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name, e);
            }
        }
        return new ModelSet(files);
    }
}
