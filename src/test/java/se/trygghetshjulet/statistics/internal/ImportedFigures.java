package se.trygghetshjulet.statistics.internal;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Imports files for tests of other modules, the way the page does. */
public final class ImportedFigures {

    private final DroppedFiles dropped;
    private final Imports imports;

    public ImportedFigures(ApplicationContext product) {
        this.dropped = product.getBean(DroppedFiles.class);
        this.imports = product.getBean(Imports.class);
    }

    /** Imports a file that says everything itself. */
    public void add(String name, byte[] content) {
        DroppedFile file = dropped.keep(new ByteArrayInputStream(content), name, "analytiker");
        imports.confirm(file, Map.of(), false, "analytiker").orElseThrow();
        dropped.forget(file);
    }
}
