// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The variables of a start set the settings, by the names in the README. */
class SettingsTest {

    @Test
    void a_start_without_variables_has_the_settings_of_the_readme() throws IOException {
        Binder none = given(Map.of());

        assertThat(bind(none, "accueil", DataSettings.class)).isEqualTo(new DataSettings(Path.of("data")));
        assertThat(bind(none, "accueil", DemonstrationSettings.class))
                .isEqualTo(new DemonstrationSettings(false, true, false, ""));
        assertThat(bind(none, "accueil", PublicSettings.class).publicUrl()).isEmpty();
        assertThat(bind(none, "accueil", SecretSettings.class))
                .isEqualTo(new SecretSettings("", "", "", new SecretSettings.Rdv("")));
        ServerSettings server = bind(none, "server", ServerSettings.class);
        assertThat(server.address()).isEqualTo("0.0.0.0");
        assertThat(server.workers()).isEqualTo(64);
        assertThat(server.tomcat().acceptCount()).isEqualTo(4096);
    }

    @Test
    void a_variable_sets_what_it_names() throws IOException {
        Binder given = given(Map.of(
                "ACCUEIL_DATA", "/srv/accueil",
                "ACCUEIL_DEMO", "true",
                "ACCUEIL_DEMO_PAST", "false",
                "ACCUEIL_CLOCK", "2026-11-30T08:00:00Z",
                "ACCUEIL_PUBLIC_URL", "https://accueil.example/",
                "ACCUEIL_ADMIN_PASSWORD", "a long password",
                "ACCUEIL_API_TOKEN", "a long token",
                "ACCUEIL_KEY_FILE", "/srv/key",
                "ACCUEIL_RDV_SECRET", "a long secret",
                "ACCUEIL_ADDRESS", "127.0.0.1"));

        assertThat(bind(given, "accueil", DataSettings.class).data()).isEqualTo(Path.of("/srv/accueil"));
        assertThat(bind(given, "accueil", DemonstrationSettings.class))
                .isEqualTo(new DemonstrationSettings(true, false, false, "2026-11-30T08:00:00Z"));
        assertThat(bind(given, "accueil", PublicSettings.class).publicUrl()).isEqualTo("https://accueil.example");
        assertThat(bind(given, "accueil", SecretSettings.class))
                .isEqualTo(new SecretSettings(
                        "a long password", "a long token", "/srv/key", new SecretSettings.Rdv("a long secret")));
        assertThat(bind(given, "server", ServerSettings.class).address()).isEqualTo("127.0.0.1");
        assertThat(bind(given, "spring.datasource", DatabaseSettings.class).url())
                .startsWith("jdbc:h2:file:/srv/accueil/accueil;");
    }

    @Test
    void settings_that_are_written_out_do_not_show_their_secrets() {
        assertThat(new SecretSettings("secret", "secret", "key", new SecretSettings.Rdv("secret")))
                .asString()
                .doesNotContain("secret");
        assertThat(new SecretSettings.Rdv("secret")).asString().doesNotContain("secret");
        assertThat(new DatabaseSettings("jdbc:x?password=secret", "accueil", "secret"))
                .asString()
                .doesNotContain("secret");
    }

    private static <T> T bind(Binder binder, String prefix, Class<T> settings) {
        return binder.bindOrCreate(prefix, settings);
    }

    private static Binder given(Map<String, Object> variables) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment);
    }
}
