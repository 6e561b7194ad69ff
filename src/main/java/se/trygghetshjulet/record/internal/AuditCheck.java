package se.trygghetshjulet.record.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.record.AuditTrail;

/** The command {@code --check-audit}: recomputes the audit trail's chain, says what it found and ends with 0 or 1. */
@Component
class AuditCheck implements ApplicationRunner {

    private final AuditTrail trail;
    private final ConfigurableApplicationContext application;

    AuditCheck(AuditTrail trail, ConfigurableApplicationContext application) {
        this.trail = trail;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(AuditTrail.CHECK_OPTION)) {
            AuditTrail.Verification found = trail.verify();
            System.out.println(sentence(found));
            System.exit(SpringApplication.exit(application, () -> found.whole() ? 0 : 1));
        }
    }

    static String sentence(AuditTrail.Verification found) {
        return found.whole()
                ? "Granskningsspåret är helt: %d poster.".formatted(found.entries())
                : "Granskningsspåret är brutet vid post %d av %d. Något har ändrats eller tagits bort."
                        .formatted(found.firstBroken(), found.entries());
    }
}
