// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that sends reports, as Spring Boot makes it of the settings {@code spring.mail}. */
@Component
class ReportMailServer {

    private final @Nullable JavaMailSenderImpl sender;

    ReportMailServer(ObjectProvider<JavaMailSenderImpl> senders) {
        JavaMailSenderImpl made = senders.getIfAvailable();
        this.sender = made == null || isBlank(made.getHost()) ? null : made;
        // Spring drops an empty user, but signs in as a blank one.
        if (made != null && isBlank(made.getUsername())) {
            made.setUsername(null);
            made.setPassword(null);
        }
    }

    /** Empty without a host: Spring Boot makes a sender of an empty one too. */
    Optional<JavaMailSender> sender() {
        return Optional.ofNullable(sender);
    }

    /** Words that must not be logged. */
    Stream<String> secrets() {
        return sender == null
                ? Stream.empty()
                : Stream.of(sender.getUsername(), sender.getPassword()).filter(Objects::nonNull);
    }

    private static boolean isBlank(@Nullable String setting) {
        return setting == null || setting.isBlank();
    }
}
