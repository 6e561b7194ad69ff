package se.trygghetshjulet.engine.internal.release;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import se.trygghetshjulet.engine.ProcessFacade;

/** Tells the year which release of a phase's model it is to run by (docs/adr/0015). */
@ProcessFacade("release")
public class ReleasedModels {

    private final ObjectProvider<RepositoryService> repository;

    ReleasedModels(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    /**
     * The tag of the newest release of a model whose rules a year runs by: rules that are released for a later year do not
     * reach it. A year before the very first release runs by the first year's newest.
     *
     * @param process the key of the model
     * @throws IllegalStateException when no release of the model has been deployed
     */
    public String tag(String process, int year) {
        return newest(deployed(process), year)
                .orElseThrow(() -> new IllegalStateException("No release of " + process + " has been deployed"))
                .toString();
    }

    static Optional<ReleaseTag> newest(Collection<ReleaseTag> released, int year) {
        Optional<ReleaseTag> newest =
                released.stream().filter(tag -> tag.year() <= year).max(Comparator.naturalOrder());
        return newest.or(() -> released.stream()
                .min(Comparator.comparingInt(ReleaseTag::year))
                .flatMap(first -> newest(released, first.year())));
    }

    private List<ReleaseTag> deployed(String process) {
        return repository
                .getObject()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .active()
                .list()
                .stream()
                .map(ProcessDefinition::getVersionTag)
                .flatMap(tag -> ReleaseTag.parse(tag).stream())
                .toList();
    }
}
