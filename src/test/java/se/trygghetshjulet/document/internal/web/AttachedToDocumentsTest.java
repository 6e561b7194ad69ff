package se.trygghetshjulet.document.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.Attachments;

/** Who is told, beside a document, of the files that were handed in on the way to it. */
class AttachedToDocumentsTest {

    private static final Readers READERS =
            new Readers(Set.of("coordinator"), Set.of("coordinator", "analyst"), Set.of("analyst", "unit.fritid"));

    private final Attachments attachments = mock(Attachments.class);
    private final AttachedToDocuments attached = new AttachedToDocuments(attachments, READERS);

    @BeforeEach
    void oneFileInThePicture() {
        Attachment file = mock(Attachment.class);
        when(file.process()).thenReturn("situational-picture");
        when(file.readableInCase(false)).thenReturn(true);
        when(attachments.ofCase("malmo-2027")).thenReturn(List.of(file));
    }

    @Test
    void aReaderOfTheDocumentsIsTold() {
        assertThat(attached.of("malmo-2027", "analyst"::equals)).containsOnlyKeys("Lägesbild");
    }

    @Test
    void whoeverMayOnlyReadWhatIsAdoptedIsNotLedToAPageThatRefusesThem() {
        assertThat(attached.of("malmo-2027", "unit.fritid"::equals)).isEmpty();
    }
}
