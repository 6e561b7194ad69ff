package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says as environment variables reaches the settings that it means. */
class ComposeMailTest {

    @Test
    void theMailCatcherIsReachedWithoutEncryptionAndEverythingElseStaysStrict() throws IOException {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .replace(
                            "systemEnvironment",
                            new SystemEnvironmentPropertySource("systemEnvironment", environmentOfTheApplication()));
            new ConfigDataApplicationContextInitializer().initialize(context);
            Binder binder = Binder.get(context.getEnvironment());
            MailProperties relay =
                    binder.bind("spring.mail", MailProperties.class).get();
            MailSettings settings =
                    binder.bind("trygghetshjulet.mail", MailSettings.class).get();

            assertThat(relay.getHost()).isEqualTo("mail");
            assertThat(relay.getPort()).isEqualTo(1025);
            assertThat(relay.getProperties())
                    .containsEntry("mail.smtp.starttls.required", "false")
                    .containsEntry("mail.smtp.starttls.enable", "true")
                    .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                    .containsEntry("mail.smtp.timeout", "20000");
            assertThat(settings.from()).contains("@");
            assertThat(settings.mode()).isEqualTo(MailMode.LIVE);
        }
    }

    @Test
    void theLinksOfTheMailsFollowThePortOfTheServer() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .replace(
                            "systemEnvironment",
                            new SystemEnvironmentPropertySource("systemEnvironment", Map.of("SERVER_PORT", "18080")));
            new ConfigDataApplicationContextInitializer().initialize(context);

            MailSettings settings = Binder.get(context.getEnvironment())
                    .bind("trygghetshjulet.mail", MailSettings.class)
                    .get();

            assertThat(settings.linkTo("/uppgift/1")).isEqualTo("http://localhost:18080/uppgift/1");
        }
    }

    private static Map<String, Object> environmentOfTheApplication() throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return compose.get("services").get("app").get("environment").entrySet().stream()
                .filter(setting -> setting.getKey().contains("MAIL"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        setting -> setting.getValue().toString().replaceAll("\\$\\{.*}", "8080")));
    }
}
