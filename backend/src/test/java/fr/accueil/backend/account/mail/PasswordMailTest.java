// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.accueil.backend.account.GivenPassword;
import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailAddresses;
import fr.accueil.backend.mail.MailServer;
import fr.accueil.backend.security.OneTimePassword;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PasswordMailTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ADDRESS = "https://accueil.example.org/";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void each_person_is_sent_their_own_password_and_what_to_do() throws MessagingException, IOException {
        GivenPassword one = given("n.petit", "n.petit@prefecture.test");
        GivenPassword other = given("c.martin", "c.martin@prefecture.test");

        assertThat(mail(true).send(List.of(one, other), ADDRESS, PARIS)).isEmpty();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()).anySatisfy(message -> {
            assertThat(GreenMailUtil.getAddressList(message.getAllRecipients())).isEqualTo("n.petit@prefecture.test");
            assertThat(String.valueOf(message.getContent()))
                    .contains("n.petit", one.password().text(), ADDRESS, "27 novembre 2040", "10:45", "une fois")
                    .doesNotContain(other.password().text());
        });
    }

    @Test
    void who_has_no_address_and_whom_the_server_refuses_are_named() {
        assertThat(mail(true)
                        .send(List.of(given("n.petit", "n.petit@prefecture.test"), given("none", "")), ADDRESS, PARIS))
                .containsExactly("none");
        server.stop();
        assertThat(mail(true).send(List.of(given("n.petit", "n.petit@prefecture.test")), ADDRESS, PARIS))
                .containsExactly("n.petit");
    }

    @Test
    void without_a_mail_server_nothing_is_sent() {
        assertThat(mail(false).isPossible()).isFalse();
        assertThat(mail(false).send(List.of(given("a", "a@prefecture.test")), ADDRESS, PARIS))
                .containsExactly("a");
    }

    private static GivenPassword given(String login, String mail) {
        return new GivenPassword(
                login,
                "Noa Petit",
                Optional.of(mail).filter(text -> !text.isEmpty()),
                OneTimePassword.make(),
                Instant.parse("2040-11-27T09:45:00Z"));
    }

    private PasswordMail mail(boolean hasServer) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new PasswordMail(new MailServer() {
            @Override
            public Optional<JavaMailSender> sender() {
                return Optional.<JavaMailSender>of(sender).filter(one -> hasServer);
            }

            @Override
            public Optional<MailAddress> from() {
                return MailAddresses.of("accueil@prefecture.test").each().stream()
                        .findFirst();
            }

            @Override
            public List<String> secrets() {
                return List.of();
            }
        });
    }
}
