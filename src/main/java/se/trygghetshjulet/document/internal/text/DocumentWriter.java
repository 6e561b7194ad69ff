package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Sheet;

/** Writes one kind of document from the record, as the record is now. */
public interface DocumentWriter {

    Kind kind();

    /** What there is to write in a year, oldest first. */
    List<Item> items(UUID cycleId);

    /** What there is to write that belongs to no year, such as the matter of an agreement, oldest first. */
    default List<Item> itemsOutsideTheYears() {
        return List.of();
    }

    /**
     * One of the items.
     *
     * @throws java.util.NoSuchElementException when there is no such item
     */
    Item item(UUID id);

    /** @param draft whether it must say that it is not adopted */
    Document write(UUID id, Edition edition, boolean draft);

    /** The rows behind the document; empty for those that have none. */
    default Optional<Sheet> sheet(UUID id, Edition edition) {
        return Optional.empty();
    }
}
