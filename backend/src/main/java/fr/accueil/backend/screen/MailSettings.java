// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.mail.MailAddress;
import fr.accueil.backend.mail.MailAddresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Through which server, and to whom, reports are sent. */
@Component
class MailSettings {

    private final String to;
    private final String from;
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final boolean encrypted;

    MailSettings(
            @Value("${accueil.report.to:}") String to,
            @Value("${accueil.report.from:}") String from,
            @Value("${accueil.report.host:}") String host,
            @Value("${accueil.report.port:25}") int port,
            @Value("${accueil.report.user:}") String user,
            @Value("${accueil.report.password:}") String password,
            @Value("${accueil.report.encrypted:false}") boolean encrypted) {
        this.to = to;
        this.from = from;
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.encrypted = encrypted;
    }

    boolean isSet() {
        return !recipients().each().isEmpty() && !host.isBlank();
    }

    MailAddresses recipients() {
        return MailAddresses.of(to);
    }

    /** Empty when it cannot be used; the start refuses that. */
    Optional<MailAddress> from() {
        return MailAddresses.of(from).each().stream().findFirst();
    }

    /** Words that no log may show. */
    List<String> secrets() {
        return Stream.of(user, password, from().map(MailAddress::address).orElse(""))
                .flatMap(word -> Stream.of(word, word.replaceFirst("@.*", "")))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    boolean encrypted() {
        return encrypted;
    }
}
