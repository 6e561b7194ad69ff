package se.trygghetshjulet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Records which steps and arrows of the models the tests have taken, in every test that imports it. What was rolled
 * back was not taken. Each test JVM writes a file of its own to a folder of this build, for the report at its end.
 */
public final class ModelCoverage {

    private static final Path FOLDER =
            Path.of("target", "model-coverage", System.getProperty("model-coverage.build", "outside-maven"));
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    private ModelCoverage() {}

    /** Everything that the tests of this build have taken, as {@code <process key>/<id of the step or arrow>}. */
    public static Set<String> ofThisBuild() {
        if (!Files.exists(FOLDER)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> taken = new TreeSet<>();
            for (Path file : files.toList()) {
                taken.addAll(Files.readAllLines(file));
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takenWhenCommitted(String process, String element) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> taken(process + "/" + element));
    }

    private static synchronized void taken(String entry) {
        if (!TAKEN.add(entry)) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
                    entry + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens at every step and arrow of every model that the engine reads. */
    private static final class Listeners extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
            definitions.forEach(definition -> listen(definition, definition.getKey()));
        }

        private static void listen(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, recording(process, activity.getId()));
                activity.getOutgoingTransitions().stream()
                        .map(TransitionImpl.class::cast)
                        .forEach(arrow -> arrow.addBuiltInListener(
                                ExecutionListener.EVENTNAME_TAKE, recording(process, arrow.getId())));
                listen(activity, process);
            }
        }

        private static ExecutionListener recording(String process, String element) {
            return execution -> takenWhenCommitted(process, element);
        }
    }

    /** Puts the recording into the engine of the application under test. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        ProcessEnginePlugin modelCoverage() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Listeners()));
                    Optional.ofNullable(engine.getCustomPostBPMNParseListeners())
                            .ifPresent(listeners::addAll);
                    engine.setCustomPostBPMNParseListeners(listeners);
                }
            };
        }
    }
}
