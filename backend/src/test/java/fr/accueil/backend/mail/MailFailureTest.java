// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** A log says why no mail was sent, without the recipient. */
class MailFailureTest {

    private final MailFailure failure = new MailFailure(
            MailAddresses.of("Chef de bureau <chef@prefecture.test>; q@prefecture.test"), List.of("accueil-user"));

    @Test
    void the_cause_is_given_in_plain_words() {
        assertThat(cause(new MessagingException("x", new ConnectException("Connection refused"))))
                .isEqualTo("the mail server cannot be reached: Connection refused");
        assertThat(cause(new MessagingException("x", new UnknownHostException("smtp.test"))))
                .isEqualTo("there is no mail server of this name");
        assertThat(cause(new MessagingException("x", new SocketTimeoutException("Read timed out"))))
                .isEqualTo("the mail server does not answer in time");
        assertThat(cause(new MessagingException("x", new SSLHandshakeException("certificate_unknown"))))
                .isEqualTo("the connection cannot be encrypted: certificate_unknown");
        assertThat(failure.cause(new MailAuthenticationException(new AuthenticationFailedException("535 5.7.8 bad"))))
                .isEqualTo("the mail server refuses the user or the password: 535 5.7.8 bad");
        assertThat(cause(new MessagingException("STARTTLS is required but host does not support STARTTLS")))
                .isEqualTo("MessagingException: STARTTLS is required but host does not support STARTTLS");
        assertThat(failure.cause(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<chef@prefecture.test>: no such mailbox",
                "no such mailbox (chef@prefecture.test)",
                "see https://help.test/?sender=chef%40prefecture.test&why=NoSuchUser",
                "unknown user chef, sent by accueil-user",
                "unknown user CHEF",
                "\"Chef de bureau\" is unknown",
                "other@elsewhere.test is full",
                "line\r\nnext chef@prefecture.test\u0000",
            })
    void it_contains_no_address_no_part_before_the_at_and_no_user(String answer) {
        assertThat(cause(new SendFailedException("550 5.1.1 " + answer)))
                .contains("550 5.1.1")
                .doesNotContainIgnoringCase("chef")
                .doesNotContain("@", "%40", "accueil-user", "other", "\n", "\u0000");
    }

    @Test
    void a_long_answer_is_cut_and_a_circle_of_causes_ends() {
        MessagingException inner = new MessagingException("x".repeat(10_000));
        MessagingException outer = new MessagingException("y", inner);
        assertThat(cause(outer)).hasSizeLessThan(300);
        RuntimeException circle = new RuntimeException("one");
        circle.initCause(new IllegalStateException("two", circle));
        assertThat(failure.cause(circle)).isEqualTo("IllegalStateException: two");
    }

    private String cause(MessagingException exception) {
        return failure.cause(new MailSendException(Map.of("a mail", exception)));
    }
}
