package se.trygghetshjulet.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.DecisionTables;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/** Asks the decision table, and refuses to start with one that breaks kommunallagen or does not know the municipality. */
@Component
class OrgansByTable implements DecidingOrgans, AfterDeployment {

    private static final Logger LOG = LoggerFactory.getLogger(OrgansByTable.class);

    private static final String TABLE = "deciding-organs";

    private final DecisionTables tables;
    private final Organisation organisation;
    private final Map<Subject, List<DecisionStep>> ways = new ConcurrentHashMap<>();

    OrgansByTable(DecisionTables tables, Organisation organisation) {
        this.tables = tables;
        this.organisation = organisation;
    }

    /** The table is asked once: another one comes into force at the next start, and each question leaves a row of history. */
    @Override
    public List<DecisionStep> organsFor(Subject subject) {
        return ways.computeIfAbsent(subject, this::asked);
    }

    private List<DecisionStep> asked(Subject subject) {
        return rows(subject).stream()
                .map(row -> new DecisionStep(
                        organisation.organ(row.get("organ").toString()),
                        DecisionPathRules.function(row).orElseThrow()))
                .toList();
    }

    @Override
    public Organ decidingOrgan(Subject subject) {
        return organsFor(subject).stream()
                .filter(step -> step.function() == OrganFunction.DECIDES)
                .map(DecisionStep::organ)
                .findFirst()
                .orElseThrow();
    }

    /** @throws InvalidMunicipalityException with a Swedish sentence for each fault of the table */
    @Override
    public void deployed() {
        List<String> faults = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            List<Map<String, Object>> rows = rows(subject);
            faults.addAll(DecisionPathRules.faults(subject, organisation.decisionOrder(), rows, organisation.organs()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidMunicipalityException(faults);
        }
        if (organsFor(Subject.REPORT).stream().noneMatch(step -> step.organId().equals(DecisionPathRules.COUNCIL))) {
            LOG.warn("Återrapporteringen når inte kommunfullmäktige, som lag (2023:196) 13 § kräver.");
        }
    }

    private List<Map<String, Object>> rows(Subject subject) {
        return tables.rules(
                TABLE, Map.of("order", organisation.decisionOrder(), "subject", DecisionPathRules.inSwedish(subject)));
    }
}
