// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailServer;
import java.util.List;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server of the reports, for mails of other kinds, from the same sender. */
@Component
class SettingsMailServer implements MailServer {

    private final ReportMailServer server;
    private final ReportRecipients settings;

    SettingsMailServer(ReportMailServer server, ReportRecipients settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public Optional<JavaMailSender> sender() {
        return server.sender();
    }

    @Override
    public Optional<MailAddress> from() {
        return settings.sender();
    }

    @Override
    public List<String> secrets() {
        return server.secrets().toList();
    }
}
