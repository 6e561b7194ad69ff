package se.trygghetshjulet.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.agreement.Standing;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeVariable;

@DisplayName("Påminnelsen om en överenskommelse som går ut 2027-12-31")
class ExpiryRemindersTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-30 | IN_FORCE  | ''",
                "2026-12-31 | EXPIRING  | months-12:coordinator",
                "2027-09-29 | EXPIRING  | months-12:coordinator",
                "2027-09-30 | EXPIRING  | months-3:coordinator",
                "2027-11-30 | EXPIRING  | months-1:coordinator",
                "2027-12-31 | EXPIRING  | months-1:coordinator",
                "2028-01-01 | EXPIRED   | expired:coordinator, expired:city-director",
                "2028-01-01 | REPLACED  | ''",
                "2028-01-01 | ENDED     | ''",
                "2027-06-01 | PREPARING | ''",
                "2027-06-01 | WITHDRAWN | ''"
            })
    void isQueuedWhenItsDayHasCome(LocalDate today, Standing standing, String told) {
        List<NoticeRequest> queued = new ArrayList<>();
        new ExpiryReminders(
                        () -> List.of(agreement(standing)),
                        queued::add,
                        new TransactionTemplate(mock(PlatformTransactionManager.class)),
                        Clock.fixed(
                                today.atTime(LocalTime.NOON)
                                        .atZone(SwedishTime.ZONE)
                                        .toInstant(),
                                SwedishTime.ZONE))
                .look();

        assertThat(String.join(
                        ", ", queued.stream().map(ExpiryRemindersTest::stage).toList()))
                .isEqualTo(told);
        assertThat(queued).allSatisfy(notice -> assertThat(notice.params())
                .containsEntry(NoticeVariable.AGREEMENT, "7")
                .containsEntry(NoticeVariable.UNTIL, "2027-12-31"));
    }

    /** The key without the agreement and its end: the same stage for the same role is one mail, however often it looks. */
    private static String stage(NoticeRequest notice) {
        String prefix = "agreement:" + ID + ":" + END + ":";
        assertThat(notice.dedupeKey())
                .startsWith(prefix)
                .endsWith(notice.recipient().id());
        return notice.dedupeKey().substring(prefix.length());
    }

    private static AgreementView agreement(Standing standing) {
        return new AgreementView(
                ID,
                7,
                null,
                "Trygga bostadsområden",
                "Fastighetsägarna",
                CounterpartType.BUSINESS,
                "Färre inbrott",
                "Belysning",
                LocalDate.of(2023, 1, 1),
                END,
                LocalDate.of(2022, 12, 1),
                "STK-2022-1",
                standing);
    }
}
