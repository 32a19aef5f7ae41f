// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address and the account of the database. */
@ConfigurationProperties("spring.datasource")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "DatabaseSettings[" + username + "]";
    }
}
