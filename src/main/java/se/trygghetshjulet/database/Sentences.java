package se.trygghetshjulet.database;

import java.nio.file.Path;

/** What the person who starts the application is told when the database stands in the way: always one sentence. */
final class Sentences {

    private static final String ANOTHER_DIRECTORY = "ange en annan katalog med TRYGGHETSHJULET_DATABASE_DIRECTORY";
    private static final String OWN_SERVER = "ange en egen PostgreSQL med SPRING_DATASOURCE_URL";
    private static final long MEGABYTE = 1024L * 1024;

    private Sentences() {}

    static String inUse(Path directory, String process) {
        return "Databasen i %s används redan av ett Trygghetshjul som är igång (process %s): stoppa det först, eller %s."
                .formatted(directory, process, ANOTHER_DIRECTORY);
    }

    static String notWritable(Path directory) {
        return "Databasens katalog %s kan inte skapas eller skrivas till: ge användaren %s rätt att skriva där, eller %s."
                .formatted(directory, System.getProperty("user.name"), ANOTHER_DIRECTORY);
    }

    static String diskFull(Path directory, long freeBytes, long neededBytes) {
        return "Disken är nästan full (%d MB ledigt, %d MB behövs) där databasen ligger, %s: frigör utrymme, eller %s."
                .formatted(freeBytes / MEGABYTE, neededBytes / MEGABYTE, directory, ANOTHER_DIRECTORY);
    }

    static String diskFull(Path directory) {
        return "Disken är full där databasen ligger, %s: frigör utrymme, eller %s."
                .formatted(directory, ANOTHER_DIRECTORY);
    }

    static String ownedBySomeoneElse(Path cluster) {
        return "Databasen i %s tillhör en annan användare än %s: starta som den användaren, eller %s."
                .formatted(cluster, System.getProperty("user.name"), ANOTHER_DIRECTORY);
    }

    static String passwordMissing(Path file) {
        return "Lösenordsfilen %s saknas, och utan den går databasen inte att öppna: lägg tillbaka filen från säkerhetskopian, eller %s."
                .formatted(file, ANOTHER_DIRECTORY);
    }

    static String otherMajorVersion(Path cluster, String found, String ours) {
        return "Databasen i %s är skapad av PostgreSQL %s men den här versionen använder PostgreSQL %s: för över innehållet så som docs/drift/databas.md beskriver, eller %s."
                .formatted(cluster, found, ours, ANOTHER_DIRECTORY);
    }

    static String notADatabase(Path cluster) {
        return "Katalogen %s innehåller inte någon läsbar databas: återställ den från säkerhetskopian, eller %s."
                .formatted(cluster, ANOTHER_DIRECTORY);
    }

    static String noProgram(String platform) {
        return "Det finns ingen medföljande PostgreSQL för %s: %s.".formatted(platform, OWN_SERVER);
    }

    static String rootNotPossible() {
        return "PostgreSQL kan inte köras av root på den här datorn (kommandot unshare -U nekas): starta som en vanlig användare, eller %s."
                .formatted(OWN_SERVER);
    }

    static String commandFailed(String command, String reason) {
        return "Den medföljande PostgreSQL gick inte att köra (%s: %s): åtgärda det, eller %s."
                .formatted(command, reason, OWN_SERVER);
    }

    static String serverDidNotStart(String reason, Path log) {
        return "Databasen startade inte (%s): hela förklaringen finns i %s.".formatted(reason, log);
    }

    static String orphanDidNotStop(long pid, Path cluster) {
        return "En PostgreSQL från en tidigare körning (process %d) håller fortfarande databasen i %s och gick inte att stoppa: avsluta den processen och starta igen."
                .formatted(pid, cluster);
    }

    static String urlEmpty() {
        return "SPRING_DATASOURCE_URL är satt men tom: ange adressen till databasen (jdbc:postgresql://…), eller ta bort inställningen för att använda den medföljande databasen.";
    }

    static String credentialsWithoutUrl() {
        return "SPRING_DATASOURCE_USERNAME eller SPRING_DATASOURCE_PASSWORD är satt men inte SPRING_DATASOURCE_URL: ange också adressen till databasen (jdbc:postgresql://…).";
    }

    static String notPostgres(String scheme) {
        return "Trygghetshjulet kan bara använda PostgreSQL men SPRING_DATASOURCE_URL börjar med %s: ange en adress som börjar med jdbc:postgresql:."
                .formatted(scheme);
    }

    static String noAnswer() {
        return "Databasen svarar inte: se efter att PostgreSQL är igång och att SPRING_DATASOURCE_URL är rätt, och försök igen.";
    }

    static String notLetIn() {
        return "Databasen släpper inte in programmet: rätta SPRING_DATASOURCE_USERNAME och SPRING_DATASOURCE_PASSWORD, och försök igen.";
    }

    static String noSuchDatabase() {
        return "Databasen i SPRING_DATASOURCE_URL finns inte på servern: skapa den eller rätta adressen, och försök igen.";
    }

    static String tablesOfAnotherEdition() {
        return "Databasens tabeller stämmer inte med den här utgåvan av programmet: starta den utgåva som kördes sist, eller återställ säkerhetskopian. Läs docs/drift/uppgradering.md.";
    }
}
