// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.mail;

import fr.accueil.backend.account.GivenPassword;
import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailAddresses;
import fr.accueil.backend.mail.MailFailure;
import fr.accueil.backend.mail.MailServer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends one-time passwords to their people. What is sent may be read on its way: it works once and for three days. */
@Component
public class PasswordMail {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordMail.class);

    private final MailServer server;

    PasswordMail(MailServer server) {
        this.server = server;
    }

    /** Whether there is a mail server. */
    public boolean isPossible() {
        return server.sender().isPresent() && server.from().isPresent();
    }

    /**
     * Sends each to its person, in French.
     *
     * @param address that people open
     * @return the logins of those whom it could not be sent to
     */
    public List<String> send(List<GivenPassword> all, String address, ZoneId zone) {
        List<String> failed = new ArrayList<>();
        for (GivenPassword one : all) {
            if (!isSent(one, address, zone)) {
                failed.add(one.login());
            }
        }
        return failed;
    }

    private boolean isSent(GivenPassword one, String address, ZoneId zone) {
        Optional<JavaMailSender> sender = server.sender();
        Optional<MailAddress> from = server.from();
        MailAddresses to = MailAddresses.of(one.mail().orElse(""));
        if (sender.isEmpty() || from.isEmpty() || to.each().size() != 1) {
            return false;
        }
        try {
            SimpleMailMessage mail = new SimpleMailMessage();
            mail.setFrom(from.get().address());
            mail.setTo(to.each().getFirst().address());
            mail.setSubject(words().getString("mail.subject"));
            mail.setText(text(one, address, zone));
            sender.get().send(mail);
            return true;
        } catch (MailException e) {
            LOG.warn("a one-time password could not be sent: {}", new MailFailure(to, server.secrets()).cause(e));
            return false;
        }
    }

    private static String text(GivenPassword one, String address, ZoneId zone) {
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(Locale.FRENCH)
                .format(one.until().atZone(zone));
        return words().getString("mail.text")
                .formatted(one.name(), address, one.login(), one.password().text(), until);
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("fr.accueil.backend.password_mail", Locale.FRENCH);
    }
}
