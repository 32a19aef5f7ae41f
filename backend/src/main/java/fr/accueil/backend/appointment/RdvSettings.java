// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** How RDV Service Public is reached, and how its notices are known to be its own. Nothing is asked when it is empty. */
@Component
class RdvSettings {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final String token;
    private final String login;
    private final String password;
    private final String organisation;
    private final String site;
    private final String secret;

    RdvSettings(
            @Value("${accueil.rdv.url:}") String url,
            @Value("${accueil.rdv.token:}") String token,
            @Value("${accueil.rdv.login:}") String login,
            @Value("${accueil.rdv.password:}") String password,
            @Value("${accueil.rdv.organisation:}") String organisation,
            @Value("${accueil.rdv.site:}") String site,
            @Value("${accueil.rdv.secret:}") String secret) {
        this.url = url.strip().replaceAll("/+$", "");
        this.token = token;
        this.login = login.strip();
        this.password = password;
        this.organisation = organisation.strip();
        this.site = site.strip();
        this.secret = secret;
    }

    /** Reads what another system sends: an object that says one thing twice says nothing. */
    static JsonMapper strictJson() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    boolean isConfigured() {
        return !url.isEmpty() && !organisation.isEmpty();
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    /** Whether an agent's address and password are used instead of a token. */
    boolean signsIn() {
        return !login.isEmpty();
    }

    String login() {
        return login;
    }

    String password() {
        return password;
    }

    String organisation() {
        return organisation;
    }

    /** The code of the site that the organisation is; empty for the only one. */
    String site() {
        return site;
    }

    String secret() {
        return secret;
    }
}
