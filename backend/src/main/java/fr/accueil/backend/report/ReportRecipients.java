// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailAddresses;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The recipients and the sender of reports. */
@ConfigurationProperties("accueil.report")
record ReportRecipients(
        @DefaultValue("") String to, @DefaultValue("") String from) {

    MailAddresses recipients() {
        return MailAddresses.of(to);
    }

    /** Empty when it cannot be used; the server then does not start. */
    Optional<MailAddress> sender() {
        return MailAddresses.of(from).each().stream().findFirst();
    }

    /** An address may contain a person's name. */
    @Override
    public String toString() {
        return "ReportRecipients[" + recipients().each().size() + "]";
    }
}
