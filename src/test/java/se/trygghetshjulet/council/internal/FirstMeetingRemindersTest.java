package se.trygghetshjulet.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeVariable;

@DisplayName("Samordnaren påminns om ett råd som aldrig har mötts, när det första året började 2027-01-11")
class FirstMeetingRemindersTest {

    private static final LocalDate BEGAN = LocalDate.of(2027, 1, 11);
    private static final LocalDate LATE = LocalDate.of(2027, 9, 1);

    private final CouncilBook book = mock(CouncilBook.class);
    private final List<NoticeRequest> queued = new ArrayList<>();

    @BeforeEach
    void nobodyHasCalledIt() {
        when(book.latest()).thenReturn(Optional.empty());
        when(book.ongoing()).thenReturn(Optional.empty());
        when(book.firstYearBegan()).thenReturn(Optional.of(BEGAN));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "inget",
            value = {
                "2027-05-10, inget",
                "2027-05-11, council:first:2027-07-11:soon",
                "2027-07-11, council:first:2027-07-11:soon",
                "2027-07-12, council:first:2027-07-11:late"
            })
    void whenItIsTimeToPrepareItAndWhenItsLastDayHasPassed(LocalDate today, String told) {
        look(today);

        if (told == null) {
            assertThat(queued).isEmpty();
        } else {
            assertThat(queued).singleElement().satisfies(notice -> {
                assertThat(notice.dedupeKey()).isEqualTo(told);
                assertThat(notice.recipient().id()).isEqualTo("coordinator");
                assertThat(notice.params()).containsEntry(NoticeVariable.UNTIL, "2027-07-11");
            });
        }
    }

    @Test
    @DisplayName("men inte när någon har börjat kalla till det")
    void notWhenSomebodyHasBegunToCallIt() {
        when(book.ongoing()).thenReturn(Optional.of(mock(Meeting.class)));
        look(LATE);
        assertThat(queued).isEmpty();
    }

    @Test
    @DisplayName("men inte när det har mötts; då lämnar processen själv ut nästa kallelse")
    void notWhenItHasMet() {
        when(book.latest()).thenReturn(Optional.of(BEGAN));
        look(LATE);
        assertThat(queued).isEmpty();
    }

    @Test
    @DisplayName("men inte innan något år har börjat")
    void notBeforeAnyYearHasBegun() {
        when(book.firstYearBegan()).thenReturn(Optional.empty());
        look(LATE);
        assertThat(queued).isEmpty();
    }

    private void look(LocalDate today) {
        when(book.today()).thenReturn(today);
        new FirstMeetingReminders(
                        book,
                        new Interval(6),
                        queued::add,
                        new TransactionTemplate(mock(PlatformTransactionManager.class)))
                .look();
    }
}
