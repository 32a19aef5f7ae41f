// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server of the settings, for all that sends mail. */
public interface MailServer {

    /** Empty without a host. */
    Optional<JavaMailSender> sender();

    /** The address that mails come from; empty when the setting holds none. */
    Optional<MailAddress> from();

    /** Words that must not be logged. */
    List<String> secrets();
}
