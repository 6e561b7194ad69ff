package se.trygghetshjulet.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.deadline.LegalDay;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.organisation.MunicipalityFile;

@DisplayName("En dag i kommunallagen")
class LegalDayWatchTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 23);
    private static final WorkingDays MALMO =
            MunicipalityFile.load("classpath:municipality/malmo.yaml").workingDays();

    /** When each notice was first queued, by its key. */
    private final Map<String, LocalDate> told = new LinkedHashMap<>();

    @Test
    @DisplayName("sägs tre arbetsdagar före och på dagen, en gång var, också när servern har varit avstängd")
    void aheadAndOnTheDay() {
        LegalDay announced = new LegalDay("case", LegalDay.Event.COUNCIL_ANNOUNCED, DAY, 2027, "committee-secretary");
        for (LocalDate day : List.of(DAY.minusDays(10), DAY.minusDays(3), DAY.minusDays(2), DAY, DAY)) {
            look(announced, day);
        }
        assertThat(told)
                .containsExactly(
                        Map.entry("legal-day:case:COUNCIL_ANNOUNCED:2027-09-23:ahead", DAY.minusDays(3)),
                        Map.entry("legal-day:case:COUNCIL_ANNOUNCED:2027-09-23:day", DAY));
    }

    @Test
    @DisplayName("då beslutet vinner laga kraft sägs bara den dagen")
    void legalForceOnTheDayOnly() {
        LegalDay force = new LegalDay("case", LegalDay.Event.LEGAL_FORCE, DAY, 2027, "coordinator");
        look(force, DAY.minusDays(1));
        assertThat(told).isEmpty();
        look(force, DAY);
        assertThat(told).hasSize(1);
    }

    private void look(LegalDay legal, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(SwedishTime.ZONE).toInstant(), SwedishTime.ZONE);
        new LegalDayWatch(
                        List.of(from -> List.of(legal)),
                        (NoticeRequest request) -> told.putIfAbsent(request.dedupeKey(), today),
                        MALMO,
                        new TransactionTemplate(mock(PlatformTransactionManager.class)),
                        clock)
                .look();
    }
}
