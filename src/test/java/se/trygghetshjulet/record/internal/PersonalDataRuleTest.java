package se.trygghetshjulet.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataRuleTest {

    private final PersonalDataRule rule = new PersonalDataRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Han heter X, 811228-9874.",
                "19811228-9874",
                "198112289874",
                "8112289874",
                "811228+9874",
                "811228 9874",
                "samordningsnummer 701063-2391"
            })
    void identityNumbersAreStopped(String text) {
        assertThat(rule.objection(text))
                .hasValueSatisfying(what -> assertThat(what).contains("personnummer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring 070-123 45 67",
                "0701234567",
                "040-34 10 00",
                "08-123 456 78",
                "+46 70 123 45 67",
                "+46701234567",
                "0046 40 34 10 00",
                "+46 (0)70 123 45 67"
            })
    void telephoneNumbersAreStopped(String text) {
        assertThat(rule.objection(text))
                .hasValueSatisfying(what -> assertThat(what).contains("telefonnummer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bilen ABC 123 stod kvar", "ABC123", "MLB 84A", "(RST 55K)"})
    void numberPlatesAreStopped(String text) {
        assertThat(rule.objection(text))
                .hasValueSatisfying(what -> assertThat(what).contains("registreringsnummer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mellan 2023-2027 och fram till 2027-06-14 kl. 14:30",
                "Lag (2023:196), 4 §, prop. 2022/23:43 och SFS 2025:223",
                "7 689 anmälda brott, 8 547 per 100 000 invånare, 1 234,5 kronor",
                "Diarienummer STK-2027-123 och STK-2014-233",
                "KSAU 240617 och KS 2024-08-14",
                "Andelen ökade från 12,5 till 20240101 stycken",
                "811228-9875 har fel kontrollsiffra",
                "EST-rapport 3, kvartal 2; NTU 2024; buss 35; Möllevången, hållplats 4",
                "0,5 % av 1000000 besök, index 2.41",
                "Punkt 10.1.2 – 100 000 kr 2027/2028"
            })
    void ordinaryFiguresDatesAndReferencesPass(String text) {
        assertThat(rule.objection(text)).isEmpty();
    }
}
