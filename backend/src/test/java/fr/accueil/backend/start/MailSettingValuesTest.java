// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

/** Each address for the report of the month is checked before the start, and no line shows one. */
class MailSettingValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "chef@prefecture.test",
                "chef@prefecture.test; qualite@prefecture.test",
                "chef@prefecture.test,qualite@prefecture.test,",
                "chef@prefecture.test\r\nqualite@prefecture.test",
                "Chef <chef@prefecture.test>; \"Dupont, Marie\" <m.dupont@prefecture.test>",
                "mailto:chef@prefecture.test",
                "chef@préfecture.test",
                "\u200bchef@prefecture.test\u00a0",
                "root@localhost",
            })
    void addresses_that_mails_can_reach_let_the_start_go_on(String to) {
        assertThatCode(() -> start("accueil.report.to", to)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chef|The address in ACCUEIL_REPORT_TO cannot be used: it has no @.",
                "chef@prefecture.test; qualite|Address 2 of 2 in ACCUEIL_REPORT_TO cannot be used: it has no @.",
                "chef@prefecture.test qualite@prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: it holds a space.",
                "chef@@prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: it has two @.",
                "@prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: what stands before the @ cannot be used.",
                "chef.@prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: what stands before the @ cannot be used.",
                "chéf@prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: what stands before the @ cannot be used.",
                "chef@|The address in ACCUEIL_REPORT_TO cannot be used: what stands after the @ is no name of a host.",
                "chef@prefecture..test|The address in ACCUEIL_REPORT_TO cannot be used: what stands after the @ is no name of a host.",
                "chef@prefecture.test.|The address in ACCUEIL_REPORT_TO cannot be used: what stands after the @ is no name of a host.",
                "chef@-prefecture.test|The address in ACCUEIL_REPORT_TO cannot be used: what stands after the @ is no name of a host.",
                "; ,|ACCUEIL_REPORT_TO holds no address.",
            })
    void an_address_that_no_mail_can_reach_ends_the_start_with_a_sentence_that_does_not_show_it(
            String to, String sentence) {
        assertThatThrownBy(() -> start("accueil.report.to", to)).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessage(sentence);
            assertThat(refused.getMessage() + refused.remedy())
                    .doesNotContain("prefecture")
                    .doesNotContain("chef")
                    .contains("ACCUEIL_REPORT_TO");
        });
    }

    @Test
    void reports_come_from_one_address() {
        assertThatCode(() -> start("accueil.report.from", "Accueil <accueil@prefecture.test>"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> start("accueil.report.from", "a@prefecture.test, b@prefecture.test"))
                .hasMessage("ACCUEIL_REPORT_FROM holds several addresses.");
        assertThatThrownBy(() -> start("accueil.report.from", "Préfecture de la Loire-Atlantique"))
                .isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.prefecture.test:587", "smtp://prefecture.test", "user:secret@prefecture.test", "a b"})
    void the_mail_server_is_a_name_without_port_or_password(String host) {
        assertThatThrownBy(() -> start("spring.mail.host", host))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.getMessage() + refused.remedy())
                                .contains("ACCUEIL_SMTP_HOST cannot be used", "ACCUEIL_SMTP_PORT")
                                .doesNotContain("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "smtp.prefecture.test", "127.0.0.1", "::1", "[::1]", "fe80::1", "mail_relay"})
    void any_name_or_number_of_a_mail_server_lets_the_start_go_on(String host) {
        assertThatCode(() -> start("spring.mail.host", host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCUEIL_SMTP_PORT,587a",
        "ACCUEIL_SMTP_PORT,''",
        "ACCUEIL_SMTP_STARTTLS,yes",
        "ACCUEIL_SMTP_HOST,smtp://prefecture.test"
    })
    void the_mail_server_is_checked_under_the_names_of_the_environment(String name, String value) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(name + "=" + value)
                .run(started -> assertThatThrownBy(() -> SettingValues.check(started.getEnvironment()))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageStartingWith(name));
    }

    private static void start(String key, String value) {
        SettingValues.check(new MockEnvironment().withProperty(key, value));
    }
}
