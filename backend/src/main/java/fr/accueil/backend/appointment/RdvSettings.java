// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The address of RDV Service Public and the secret of its notices. Nothing is read when it is empty.
 *
 * @param organisation the number of the site there
 * @param site the code of the site that the organisation is; empty for the only one
 */
@ConfigurationProperties("accueil.rdv")
record RdvSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String token,
        @DefaultValue("") String login,
        @DefaultValue("") String password,
        @DefaultValue("") String organisation,
        @DefaultValue("") String site,
        @DefaultValue("") String secret) {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    RdvSettings {
        url = url.strip().replaceAll("/+$", "");
        login = login.strip();
        organisation = organisation.strip();
        site = site.strip();
    }

    /** Reads JSON of another system; an object with a repeated field is refused. */
    static JsonMapper strictJson() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    boolean isConfigured() {
        return !url.isEmpty() && !organisation.isEmpty();
    }

    /** Whether an agent's address and password are used instead of a token. */
    boolean signsIn() {
        return !login.isEmpty();
    }

    @Override
    public String toString() {
        return "RdvSettings[" + url + ", " + organisation + "]";
    }
}
