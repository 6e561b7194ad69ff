package se.trygghetshjulet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house stands as docs/adr and the package descriptions say. */
class ModulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.trygghetshjulet");

    @Test
    void modulesKnowOnlyEachOthersFacadesAndNeverInCircles() {
        ApplicationModules.of(Trygghetshjulet.class).verify();
    }

    @Test
    void onlyTheEngineRoomImportsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.trygghetshjulet.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void theEnginesFacadeDoesNotShowTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("se.trygghetshjulet.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }

    @Test
    void nobodyReadsTheSystemClockPastTheClockBean() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(PRODUCT);
    }
}
