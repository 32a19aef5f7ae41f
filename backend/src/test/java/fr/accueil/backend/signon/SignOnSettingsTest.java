// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.account.ProviderVisit.RolesBy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is wrong with the settings of a provider is said in one sentence at the start, and the start goes on. */
class SignOnSettingsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "ISSUER",
            "https://id.example/realms/pref",
            "CLIENT_ID",
            "accueil",
            "CLIENT_SECRET",
            "a-secret-of-32-characters-or-more");

    @TempDir
    private Path folder;

    @Test
    void three_settings_make_a_provider_whose_people_wait_for_a_role() {
        SignOnSettings settings = settings(Map.of());

        assertThat(lines(settings)).isEmpty();
        assertThat(settings.all()).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("pref");
            assertThat(one.mayWait()).isTrue();
            assertThat(one.roles().by()).isEqualTo(RolesBy.HAND);
            assertThat(one.asked().isProven()).isTrue();
            assertThat(one.asked().scopes()).containsExactly("openid", "profile", "email");
            assertThat(one.toString()).doesNotContain("a-secret");
        });
    }

    @Test
    void proconnect_is_asked_as_it_wants_to_be_asked() {
        assertThat(settings(Map.of("KIND", "proconnect")).all()).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("ProConnect");
            assertThat(one.client().byPost()).contains(true);
            assertThat(one.asked().isProven()).isFalse();
            assertThat(one.asked().scopes()).contains("openid", "usual_name", "siret");
        });
        assertThat(settings(Map.of("KIND", "proconnect", "PKCE", "true")).all())
                .singleElement()
                .satisfies(one -> assertThat(one.asked().isProven()).isTrue());
    }

    @Test
    void a_secret_may_be_in_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
        SignOnSettings settings = settings(Map.of("CLIENT_SECRET_FILE", file.toString()));

        assertThat(settings.all())
                .singleElement()
                .satisfies(one -> assertThat(one.client().secret()).isEqualTo("from a file"));
        assertThat(lines(settings))
                .singleElement()
                .asString()
                .contains("ACCUEIL_SIGNON_PREF_CLIENT_SECRET has no effect");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSUER | http://id.example | ACCUEIL_SIGNON_PREF_ISSUER is no address that begins with https://",
                "ISSUER | https://a b | ACCUEIL_SIGNON_PREF_ISSUER is no address",
                "KIND | saml | ACCUEIL_SIGNON_PREF_KIND is none of oidc, proconnect",
                "SCOPES | profile email | ACCUEIL_SIGNON_PREF_SCOPES does not hold openid",
                "PKCE | yes | ACCUEIL_SIGNON_PREF_PKCE is none of true",
                "ALGORITHM | none | ACCUEIL_SIGNON_PREF_ALGORITHM is none of RS256",
                "AUTHENTICATION | jwt | ACCUEIL_SIGNON_PREF_AUTHENTICATION is none of post, basic",
                "REQUIRE | siret | ACCUEIL_SIGNON_PREF_REQUIRE is not of the form claim=value",
                "UNKNOWN | perhaps | ACCUEIL_SIGNON_PREF_UNKNOWN is none of wait, refuse",
                "ROLES | sometimes | ACCUEIL_SIGNON_PREF_ROLES is none of hand, first, always",
                "ROLES | always | ACCUEIL_SIGNON_PREF_ROLES needs ACCUEIL_SIGNON_PREF_ROLES_MAP",
                "ROLES_MAP | agents=BOSS@nantes | ACCUEIL_SIGNON_PREF_ROLES_MAP is not of the form",
                "ROLES_MAP | agents=KIOSK@nantes | ACCUEIL_SIGNON_PREF_ROLES_MAP is not of the form",
                "CLIENT_SECRET_FILE | /no/such/file | _PREF_CLIENT_SECRET_FILE names a file that cannot be read",
                "LABEL | a label that is much longer than a button can be | ACCUEIL_SIGNON_PREF_LABEL is longer than 40"
            })
    void a_wrong_setting_has_a_sentence_and_its_provider_is_not_offered(String name, String value, String sentence) {
        SignOnSettings settings = settings(Map.of(name, value));

        assertThat(settings.all()).isEmpty();
        assertThat(lines(settings))
                .anySatisfy(line -> assertThat(line)
                        .contains(sentence, "nobody can sign in with \"pref\"")
                        .doesNotContain("a-secret"));
    }

    @Test
    void what_is_missing_is_named_and_a_slip_is_told_while_the_provider_is_offered() {
        assertThat(lines(new SignOnSettings(new GivenProviders(Map.of("pref", Map.of("LABEL", "Préfecture"))))))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("is missing"));

        SignOnSettings slip = settings(Map.of("CLIENTE", "x"));
        assertThat(slip.all()).hasSize(1);
        assertThat(lines(slip)).containsExactly("ACCUEIL_SIGNON_PREF_CLIENTE has no effect: there is no such setting.");
    }

    @Test
    void roles_at_a_site_that_is_not_there_and_roles_without_effect_are_told() {
        assertThat(lines(settings(Map.of("ROLES_MAP", "CN=agents,OU=x=AGENT@lyon; chiefs=MANAGER@nantes"))))
                .containsExactly("ACCUEIL_SIGNON_PREF_ROLES_MAP gives roles at a site that is not there: lyon.");
        assertThat(lines(settings(Map.of("ROLES_MAP", "a=AGENT@*", "ROLES", "hand"))))
                .containsExactly("ACCUEIL_SIGNON_PREF_ROLES_MAP has no effect: roles are given by hand.");
        assertThat(lines(settings(Map.of("ROLES_CLAIM", "groups"))))
                .singleElement()
                .asString()
                .contains("ROLES_CLAIM has no effect");
    }

    @Test
    void without_the_address_of_the_server_a_line_says_what_will_happen() {
        assertThat(settings(Map.of()).lines(Set.of("nantes"), false))
                .singleElement()
                .asString()
                .startsWith("ACCUEIL_PUBLIC_URL is missing");
    }

    @Test
    void variables_and_properties_name_the_same() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given",
                        Map.of(
                                "accueil.sign-on.providers.pref.client-id", "accueil",
                                "accueil.sign-on.providers.pref.issuer", "https://id.example",
                                "accueil.sign-on.providers.pref.client-secret", "s")));

        SignOnSettings settings = new SignOnSettings(environment);

        assertThat(settings.find("pref")).isPresent();
        assertThat(settings.find("<script>")).isEmpty();
    }

    private static SignOnSettings settings(Map<String, String> more) {
        Map<String, String> given = new HashMap<>(RIGHT);
        given.putAll(more);
        return new SignOnSettings(new GivenProviders(Map.of("pref", given)));
    }

    private static List<String> lines(SignOnSettings settings) {
        return settings.lines(Set.of("nantes"), true);
    }
}
