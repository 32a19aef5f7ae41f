// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.configuration.DemonstrationSettings;
import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.configuration.ServerSettings;
import fr.accueil.backend.security.Demonstration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GivenSecretsTest {

    private static final ApplicationContextRunner START =
            new ApplicationContextRunner().withUserConfiguration(Bound.class, Demonstration.class, GivenSecrets.class);

    @EnableConfigurationProperties({SecretSettings.class, DemonstrationSettings.class, ServerSettings.class})
    private static final class Bound {}

    @ParameterizedTest
    @CsvSource({
        "accueil.admin-password, eleven-char, ACCUEIL_ADMIN_PASSWORD is shorter than 12 characters.",
        "accueil.api-token, nineteen-characters, ACCUEIL_API_TOKEN is shorter than 20 characters.",
        "accueil.rdv.secret, secret, ACCUEIL_RDV_SECRET is shorter than 20 characters."
    })
    void a_secret_that_can_be_guessed_is_refused_with_a_sentence(String setting, String value, String sentence) {
        START.withPropertyValues(setting + "=" + value)
                .run(start -> assertThat(start)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SecretRefused.class)
                        .hasMessage(sentence));
    }

    @Test
    void the_refusal_says_how_to_go_on_and_does_not_tell_the_secret() {
        SecretRefused refused = new SecretRefused("ACCUEIL_API_TOKEN", "is shorter than 20 characters");
        assertThat(new SecretFailure().analyze(refused).getAction())
                .contains("ACCUEIL_API_TOKEN", "openssl rand -hex 24");
    }

    @Test
    void a_password_that_its_hash_would_cut_is_refused() {
        START.withPropertyValues("accueil.admin-password=" + "é".repeat(37))
                .run(start -> assertThat(start)
                        .getFailure()
                        .rootCause()
                        .hasMessage("ACCUEIL_ADMIN_PASSWORD is longer than 72 bytes."));
    }

    @Test
    void long_secrets_and_none_are_taken() {
        START.run(start -> assertThat(start).hasNotFailed());
        START.withPropertyValues(
                        "accueil.admin-password=twelve chars",
                        "accueil.api-token=" + "a1".repeat(10),
                        "accueil.rdv.secret=" + "a1".repeat(10))
                .run(start -> assertThat(start).hasNotFailed());
    }

    @Test
    void a_demonstration_takes_any() {
        START.withPropertyValues("accueil.demo=true", "server.address=127.0.0.1", "accueil.api-token=all-rights")
                .run(start -> assertThat(start).hasNotFailed());
    }
}
