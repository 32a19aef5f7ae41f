// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailAddresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The mail server and the recipients of reports. */
@ConfigurationProperties("accueil.report")
record ReportMailSettings(
        @DefaultValue("") String to,
        @DefaultValue("") String from,
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean encrypted) {

    boolean isSet() {
        return !recipients().each().isEmpty() && !host.isBlank();
    }

    MailAddresses recipients() {
        return MailAddresses.of(to);
    }

    /** Empty when it cannot be used; the server then does not start. */
    Optional<MailAddress> sender() {
        return MailAddresses.of(from).each().stream().findFirst();
    }

    /** Words that no log may show. */
    List<String> secrets() {
        return Stream.of(user, password, sender().map(MailAddress::address).orElse(""))
                .flatMap(word -> Stream.of(word, word.replaceFirst("@.*", "")))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
