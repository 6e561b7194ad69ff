package se.trygghetshjulet.statistics.internal;

import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.FigureFiles;
import se.trygghetshjulet.statistics.internal.reading.AnswerRefused;
import se.trygghetshjulet.statistics.internal.reading.FileRefused;

/** Takes the way of a dropped file, with no answers given. */
@Component
class UnquestionedFiles implements FigureFiles {

    private final DroppedFiles dropped;
    private final Imports imports;

    UnquestionedFiles(DroppedFiles dropped, Imports imports) {
        this.dropped = dropped;
        this.imports = imports;
    }

    @Override
    public boolean takeIn(String name, InputStream content, String person) {
        DroppedFile file = dropped.keep(content, name, person);
        try {
            return imports.confirm(file, Map.of(), false, person).isPresent();
        } catch (AnswerRefused | FileRefused refused) {
            throw new IllegalArgumentException(name + ": " + refused.getMessage(), refused);
        } finally {
            dropped.forget(file);
        }
    }
}
