package se.trygghetshjulet.compliance.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;

/** What the municipality decides about its law check; see docs/handbok/lagkoll.md. */
@Component
public class ComplianceSettings {

    private final List<String> recipients;
    private final int reportIntervalMonths;
    private final boolean publicPage;

    /**
     * @param recipients who asks for the answer, in order
     * @param organisation whose county board asks as well, when the municipality's file names it
     * @param reportIntervalMonths the most that may pass between two reports to kommunfullmäktige
     */
    ComplianceSettings(
            @Value("${trygghetshjulet.compliance.recipients:Brottsförebyggande rådet (Brå)}") List<String> recipients,
            Organisation organisation,
            @Value("${trygghetshjulet.compliance.report-interval-months:12}") int reportIntervalMonths,
            @Value("${trygghetshjulet.public-page.enabled:false}") boolean publicPage) {
        if (reportIntervalMonths < 1) {
            throw new IllegalArgumentException(
                    "Inställningen trygghetshjulet.compliance.report-interval-months ska vara minst 1, men är "
                            + reportIntervalMonths + ".");
        }
        this.recipients = Stream.concat(
                        recipients.stream(),
                        Stream.of(organisation.municipality().countyBoard()))
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .distinct()
                .toList();
        this.reportIntervalMonths = reportIntervalMonths;
        this.publicPage = publicPage;
    }

    public List<String> recipients() {
        return recipients;
    }

    int reportIntervalMonths() {
        return reportIntervalMonths;
    }

    boolean publicPage() {
        return publicPage;
    }
}
