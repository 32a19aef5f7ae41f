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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
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
     * Sends each to its person, in French, by one connection.
     *
     * @param address that people open
     * @return the logins of those whom it could not be sent to
     */
    public List<String> send(List<GivenPassword> all, String address, ZoneId zone) {
        List<GivenPassword> addressed =
                all.stream().filter(one -> to(one).each().size() == 1).toList();
        List<String> failed = new ArrayList<>(all.stream()
                .filter(one -> !addressed.contains(one))
                .map(GivenPassword::login)
                .toList());
        Optional<JavaMailSender> sender = server.sender();
        Optional<MailAddress> from = server.from();
        if (sender.isEmpty() || from.isEmpty()) {
            return all.stream().map(GivenPassword::login).toList();
        }
        Map<SimpleMailMessage, String> mails = new IdentityHashMap<>();
        addressed.forEach(one -> mails.put(mail(one, from.get(), address, zone), one.login()));
        if (!mails.isEmpty()) {
            failed.addAll(unsent(sender.get(), mails));
        }
        return failed;
    }

    private List<String> unsent(JavaMailSender sender, Map<SimpleMailMessage, String> mails) {
        try {
            sender.send(mails.keySet().toArray(SimpleMailMessage[]::new));
            return List.of();
        } catch (MailSendException e) {
            LOG.warn("{} one-time passwords could not be sent: {}", mails.size(), cause(e));
            List<String> failed = e.getFailedMessages().keySet().stream()
                    .map(mail -> mail instanceof SimpleMailMessage simple ? mails.get(simple) : null)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .toList();
            return failed.isEmpty() ? List.copyOf(mails.values()) : failed;
        } catch (MailException e) {
            LOG.warn("{} one-time passwords could not be sent: {}", mails.size(), cause(e));
            return List.copyOf(mails.values());
        }
    }

    /** Addresses are hidden by their form. */
    private String cause(MailException e) {
        return new MailFailure(MailAddresses.of(""), server.secrets()).cause(e);
    }

    private static MailAddresses to(GivenPassword one) {
        return MailAddresses.of(one.mail().orElse(""));
    }

    private static SimpleMailMessage mail(GivenPassword one, MailAddress from, String address, ZoneId zone) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from.address());
        mail.setTo(to(one).each().getFirst().address());
        mail.setSubject(words().getString("mail.subject"));
        mail.setText(text(one, address, zone));
        return mail;
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
