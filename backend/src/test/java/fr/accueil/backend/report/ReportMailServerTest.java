// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the settings of the mail server mean, from the names that an administrator writes to a mail that arrives. */
class ReportMailServerTest {

    private static final ApplicationContextRunner START = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(ReportMailServer.class);

    @ParameterizedTest
    @ValueSource(strings = {"ACCUEIL_SMTP_PORT=25", "ACCUEIL_SMTP_HOST=", "ACCUEIL_SMTP_HOST=  "})
    void without_a_host_there_is_no_mail_server(String setting) {
        START.withPropertyValues(setting)
                .run(started -> assertThat(
                                started.getBean(ReportMailServer.class).sender())
                        .isEmpty());
    }

    @Test
    void a_mail_server_that_does_not_answer_is_given_up_after_twenty_seconds() {
        START.withPropertyValues("ACCUEIL_SMTP_HOST=mail").run(started -> {
            JavaMailSenderImpl sender = started.getBean(JavaMailSenderImpl.class);
            assertThat(sender.getPort()).isEqualTo(25);
            assertThat(Stream.of("connectiontimeout", "timeout", "writetimeout")
                            .map(name -> sender.getSession().getProperty("mail.smtp." + name)))
                    .containsOnly("20000");
        });
    }

    @Test
    void a_mail_goes_without_signing_in_when_there_is_no_user() {
        assertThat(received("ACCUEIL_SMTP_USER=")).isOne();
        assertThat(received("ACCUEIL_SMTP_USER= ", "ACCUEIL_SMTP_PASSWORD=secret"))
                .isOne();
    }

    @Test
    void a_mail_goes_with_the_user_and_the_password_of_the_settings() {
        String[] wrong = {"ACCUEIL_SMTP_USER=accueil", "ACCUEIL_SMTP_PASSWORD=wrong"};
        assertThat(received("ACCUEIL_SMTP_USER=accueil", "ACCUEIL_SMTP_PASSWORD=secret"))
                .isOne();
        assertThatThrownBy(() -> received(wrong)).isInstanceOf(MailException.class);
    }

    @Test
    void a_mail_that_must_be_encrypted_does_not_go_in_clear() {
        assertThat(received("ACCUEIL_SMTP_STARTTLS=false")).isOne();
        assertThatThrownBy(() -> received("ACCUEIL_SMTP_STARTTLS=TRUE"))
                .isInstanceOf(MailException.class)
                .rootCause()
                .hasMessageContaining("STARTTLS is required");
    }

    @Test
    void the_user_and_the_password_are_no_words_for_a_log() {
        START.withPropertyValues("ACCUEIL_SMTP_HOST=mail", "ACCUEIL_SMTP_USER=accueil", "ACCUEIL_SMTP_PASSWORD=secret")
                .run(started -> assertThat(
                                started.getBean(ReportMailServer.class).secrets())
                        .containsExactly("accueil", "secret"));
    }

    /** How many mails a server without encryption gets, whose one user has the password "secret". */
    private static int received(String... settings) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("accueil@prefecture.test", "accueil", "secret");
            run(server.getSmtp().getPort(), settings, ReportMailServerTest::send);
            return server.getReceivedMessages().length;
        } finally {
            server.stop();
        }
    }

    private static void run(int port, String[] settings, Consumer<JavaMailSender> use) {
        START.withPropertyValues("ACCUEIL_SMTP_HOST=127.0.0.1", "ACCUEIL_SMTP_PORT=" + port)
                .withPropertyValues(settings)
                .run(started -> use.accept(
                        started.getBean(ReportMailServer.class).sender().orElseThrow()));
    }

    private static void send(JavaMailSender sender) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("accueil@prefecture.test");
        mail.setTo("chef@prefecture.test");
        mail.setText("The report.");
        sender.send(mail);
    }

    /** The mail server behind a sender that the test made. */
    static ReportMailServer through(JavaMailSenderImpl sender) {
        return new ReportMailServer(new ObjectProvider<>() {
            @Override
            public Stream<JavaMailSenderImpl> stream() {
                return Stream.of(sender);
            }
        });
    }
}
