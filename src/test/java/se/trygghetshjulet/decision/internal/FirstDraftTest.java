package se.trygghetshjulet.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

class FirstDraftTest {

    private final Organisation malmo = MunicipalityFile.load("malmo").organisation();

    @Test
    void länsstyrelsenIsARecipientOnlyWhenTheMunicipalitySaysSo() {
        assertThat(recipients("Länsstyrelsen Skåne")).isEqualTo("Stadskontoret\nLänsstyrelsen Skåne");
        assertThat(recipients("")).isEqualTo("Stadskontoret");
    }

    @Test
    void beslutsunderlagetÄrSkrivelsenOchDetSomDenSkickasMed() {
        assertThat(fields("").get("documents"))
                .isEqualTo("G-Tjänsteskrivelse KSAU 280313 Rapport 2027\nHelårsuppföljning 2027");
    }

    @Test
    void skrivelsensFilnamnFårDagenSomUtskottetTarUppÄrendet() {
        CaseStep later = new CaseStep(1, "ksau", OrganFunction.PREPARES, LocalDate.of(2028, 4, 3));
        assertThat(new FirstDraft(mock(DecisionSubjects.class), malmo, new ReportText(malmo), "")
                        .redated("G-Tjänsteskrivelse KSAU 280313 Rapport 2027\nPM 280313 Bilaga", later))
                .isEqualTo("G-Tjänsteskrivelse KSAU 280403 Rapport 2027\nPM 280313 Bilaga");
    }

    private Object recipients(String countyBoard) {
        return fields(countyBoard).get("recipients");
    }

    private Map<String, Object> fields(String countyBoard) {
        DecisionSubject report = mock(DecisionSubject.class);
        when(report.draft(any()))
                .thenReturn(new ReportDraft("Rapport 2027", "", "", "", "", List.of("Helårsuppföljning 2027")));
        DecisionSubjects subjects = mock(DecisionSubjects.class);
        when(subjects.of(Subject.REPORT)).thenReturn(report);
        PoliticalCase about = PoliticalCase.opened(
                UUID.randomUUID(), 2027, Subject.REPORT, UUID.randomUUID(), "Rapport 2027", Instant.EPOCH);
        List<CaseStep> steps = List.of(new CaseStep(1, "ksau", OrganFunction.PREPARES, LocalDate.of(2028, 3, 13)));
        return new FirstDraft(subjects, malmo, new ReportText(malmo), countyBoard).fields(about, steps);
    }
}
