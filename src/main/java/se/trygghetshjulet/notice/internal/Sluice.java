package se.trygghetshjulet.notice.internal;

import java.util.Optional;
import se.trygghetshjulet.access.DemoMode;

/** Whether mail may leave this installation, apart from whether the relay works. */
class Sluice {

    private final MailSettings settings;
    private final EnvironmentMark environment;
    private final DemoMode demo;

    Sluice(MailSettings settings, EnvironmentMark environment, DemoMode demo) {
        this.settings = settings;
        this.demo = demo;
        this.environment = environment;
    }

    /** A Swedish sentence for the operator when all mail is held; empty when it may go. */
    Optional<String> closedBecause() {
        if (settings.mode() == MailMode.HOLD) {
            return Optional.of("All post hålls kvar: trygghetshjulet.mail.mode är hold.");
        }
        if (settings.from().isBlank()) {
            return Optional.of("All post hålls kvar: avsändaren saknas, sätt trygghetshjulet.mail.from.");
        }
        if (settings.mode() == MailMode.REDIRECT && settings.redirectTo().isBlank()) {
            return Optional.of("All post hålls kvar: läget är redirect men trygghetshjulet.mail.redirect-to saknas.");
        }
        if (settings.host().equals("localhost") && !demo.active()) {
            return Optional.of("All post hålls kvar: länkarna i breven skulle leda till mottagarens egen dator, sätt"
                    + " trygghetshjulet.mail.link till adressen som folk når.");
        }
        return environment.foreignBecause();
    }

    /** Whether the database seems to belong to another installation. */
    boolean foreign() {
        return environment.foreignBecause().isPresent();
    }
}
