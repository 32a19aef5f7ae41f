// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings without effect are logged, each in one line. */
class UnusedSettingsTest {

    private static final KnownSettings KNOWN = new KnownSettings(Set.of(
            "ACCUEIL_ADMIN_PASSWORD",
            "ACCUEIL_CLOCK",
            "ACCUEIL_DATA",
            "ACCUEIL_DB_PASSWORD",
            "ACCUEIL_DB_URL",
            "ACCUEIL_DB_USER",
            "ACCUEIL_DEMO",
            "ACCUEIL_DEMO_ANYWHERE",
            "ACCUEIL_DEMO_PAST",
            "ACCUEIL_MEDIA",
            "ACCUEIL_RDV_LOGIN",
            "ACCUEIL_RDV_ORGANISATION",
            "ACCUEIL_RDV_PASSWORD",
            "ACCUEIL_RDV_SECRET",
            "ACCUEIL_RDV_SITE",
            "ACCUEIL_RDV_TOKEN",
            "ACCUEIL_RDV_URL",
            "ACCUEIL_REPORT_FROM",
            "ACCUEIL_REPORT_TO",
            "ACCUEIL_SITE_FILE",
            "ACCUEIL_SMTP_HOST",
            "ACCUEIL_SMTP_PASSWORD",
            "ACCUEIL_SMTP_PORT",
            "ACCUEIL_SMTP_STARTTLS",
            "ACCUEIL_SMTP_USER",
            "ACCUEIL_VOICE_CLIPS"));

    private static final UnusedSettings.Found FIRST = found(false, false, false);

    @Test
    void a_password_for_an_administrator_who_is_there_already() {
        Map<String, String> given = Map.of("ACCUEIL_ADMIN_PASSWORD", "a secret");
        assertThat(UnusedSettings.of(given, KNOWN, found(false, true, true)))
                .singleElement()
                .asString()
                .contains("ACCUEIL_ADMIN_PASSWORD has no effect", "keeps its password")
                .doesNotContain("a secret");
        assertThat(UnusedSettings.of(given, KNOWN, FIRST)).isEmpty();
    }

    @Test
    void a_site_file_for_a_database_that_has_a_site() {
        Map<String, String> given = Map.of("ACCUEIL_SITE_FILE", "our-site.yaml");
        assertThat(UnusedSettings.of(given, KNOWN, found(false, true, true)))
                .singleElement()
                .asString()
                .contains("ACCUEIL_SITE_FILE has no effect");
        assertThat(UnusedSettings.of(given, KNOWN, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ACCUEIL_DEMO_PAST,false", "ACCUEIL_DEMO_ANYWHERE,true", "ACCUEIL_CLOCK,2026-11-23T08:00:00Z"})
    void a_habit_of_demonstrations_outside_one(String name, String value) {
        assertThat(UnusedSettings.of(Map.of(name, value), KNOWN, FIRST))
                .singleElement()
                .asString()
                .contains(name + " has no effect");
        assertThat(UnusedSettings.of(Map.of(name, value), KNOWN, found(true, false, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ACCUEIL_DB_USER", "ACCUEIL_DB_PASSWORD"})
    void a_user_of_postgresql_without_its_address(String name) {
        assertWarned(Map.of(name, "x"), name, "PostgreSQL is not used");
        quiet(Map.of(name, "x", "ACCUEIL_DB_URL", "jdbc:postgresql://db/accueil"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUEIL_SMTP_PORT",
        "ACCUEIL_SMTP_USER",
        "ACCUEIL_SMTP_PASSWORD",
        "ACCUEIL_SMTP_STARTTLS",
        "ACCUEIL_REPORT_TO",
        "ACCUEIL_REPORT_FROM"
    })
    void mail_without_a_mail_server(String name) {
        assertWarned(Map.of(name, "x"), name + " has no effect", "ACCUEIL_SMTP_HOST");
    }

    @Test
    void a_mail_server_without_an_address_to_send_to() {
        assertWarned(Map.of("ACCUEIL_SMTP_HOST", "mail"), "ACCUEIL_SMTP_HOST has no effect", "ACCUEIL_REPORT_TO");
        quiet(Map.of("ACCUEIL_SMTP_HOST", "mail", "ACCUEIL_REPORT_TO", "a@example.org"));
    }

    @Test
    void a_password_of_mail_without_its_user() {
        assertWarned(
                Map.of("ACCUEIL_SMTP_HOST", "mail", "ACCUEIL_REPORT_TO", "a@example.org", "ACCUEIL_SMTP_PASSWORD", "p"),
                "ACCUEIL_SMTP_PASSWORD has no effect",
                "ACCUEIL_SMTP_USER");
        quiet(Map.of(
                "ACCUEIL_SMTP_HOST",
                "mail",
                "ACCUEIL_REPORT_TO",
                "a@example.org",
                "ACCUEIL_SMTP_USER",
                "u",
                "ACCUEIL_SMTP_PASSWORD",
                "p"));
    }

    @ParameterizedTest
    @CsvSource({"ACCUEIL_RDV_ORGANISATION", "ACCUEIL_RDV_TOKEN", "ACCUEIL_RDV_LOGIN", "ACCUEIL_RDV_PASSWORD"})
    void appointments_without_their_address(String name) {
        assertWarned(Map.of(name, "x"), name + " has no effect", "ACCUEIL_RDV_URL");
    }

    @Test
    void appointments_that_are_half_set() {
        assertWarned(Map.of("ACCUEIL_RDV_URL", "u"), "ACCUEIL_RDV_URL has no effect", "ACCUEIL_RDV_ORGANISATION");
        assertWarned(Map.of("ACCUEIL_RDV_URL", "u", "ACCUEIL_RDV_ORGANISATION", "1"), "ACCUEIL_RDV_TOKEN");
        assertWarned(
                Map.of("ACCUEIL_RDV_URL", "u", "ACCUEIL_RDV_ORGANISATION", "1", "ACCUEIL_RDV_LOGIN", "l"),
                "ACCUEIL_RDV_LOGIN has no effect",
                "ACCUEIL_RDV_PASSWORD");
        Map<String, String> token =
                Map.of("ACCUEIL_RDV_URL", "u", "ACCUEIL_RDV_ORGANISATION", "1", "ACCUEIL_RDV_TOKEN", "t");
        assertWarned(with(token, "ACCUEIL_RDV_PASSWORD"), "ACCUEIL_RDV_PASSWORD has no effect", "ACCUEIL_RDV_LOGIN");
        assertWarned(
                with(with(token, "ACCUEIL_RDV_PASSWORD"), "ACCUEIL_RDV_LOGIN"),
                "ACCUEIL_RDV_TOKEN has no effect",
                "ACCUEIL_RDV_LOGIN");
        assertWarned(
                Map.of("ACCUEIL_RDV_SITE", "elsewhere"),
                "ACCUEIL_RDV_SITE has no effect",
                "there is no site elsewhere");
        assertWarned(Map.of("ACCUEIL_RDV_SITE", "nantes"), "ACCUEIL_RDV_SITE has no effect", "ACCUEIL_RDV_SECRET");
        quiet(Map.of("ACCUEIL_RDV_SECRET", "s", "ACCUEIL_RDV_SITE", "nantes"));
        quiet(token);
    }

    private static Map<String, String> with(Map<String, String> given, String name) {
        Map<String, String> more = new HashMap<>(given);
        more.put(name, "x");
        return more;
    }

    @Test
    void a_folder_that_is_not_there() {
        assertWarned(Map.of("ACCUEIL_MEDIA", "/nowhere/pictures"), "ACCUEIL_MEDIA has no effect", "/nowhere/pictures");
        assertWarned(Map.of("ACCUEIL_VOICE_CLIPS", "/nowhere/clips"), "ACCUEIL_VOICE_CLIPS has no effect");
        quiet(Map.of("ACCUEIL_MEDIA", ".", "ACCUEIL_VOICE_CLIPS", "src"));
    }

    @Test
    void an_unknown_name() {
        assertWarned(
                Map.of("ACCUEIL_SITEFILE", "our-site.yaml"),
                "ACCUEIL_SITEFILE has no effect",
                "Is ACCUEIL_SITE_FILE meant?");
        assertThat(UnusedSettings.of(Map.of("ACCUEIL_WEATHER", "fine"), KNOWN, FIRST))
                .containsExactly("ACCUEIL_WEATHER has no effect: there is no such setting.");
    }

    @Test
    void what_is_blank_or_of_other_programs_is_not_given() {
        quiet(Map.of("ACCUEIL_SITEFILE", " ", "PATH", "/bin", "OF_ANOTHER_PROGRAM", "x"));
    }

    private static void assertWarned(Map<String, String> given, String... parts) {
        assertThat(UnusedSettings.of(given, KNOWN, FIRST))
                .singleElement()
                .asString()
                .contains(parts);
    }

    private static void quiet(Map<String, String> given) {
        assertThat(UnusedSettings.of(given, KNOWN, FIRST)).isEmpty();
    }

    private static UnusedSettings.Found found(boolean demonstration, boolean hadAccounts, boolean hadSites) {
        return new UnusedSettings.Found(demonstration, hadAccounts, hadSites, Set.of("nantes"));
    }

    @Test
    void settings_of_providers_are_judged_by_those_who_read_them() {
        assertThat(UnusedSettings.of(Map.of("ACCUEIL_SIGNON_PREF_ISSUER", "https://id.example"), KNOWN, FIRST))
                .isEmpty();
    }
}
