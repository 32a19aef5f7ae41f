// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets that were given; empty where none was.
 *
 * @param keyFile where the key that signs cookies and codes is kept
 */
@ConfigurationProperties("accueil")
public record SecretSettings(
        @DefaultValue("") String adminPassword,
        @DefaultValue("") String apiToken,
        @DefaultValue("") String keyFile,
        @DefaultValue Rdv rdv) {

    /** @param secret by which the notices of RDV Service Public are signed */
    public record Rdv(@DefaultValue("") String secret) {
        @Override
        public String toString() {
            return "Rdv[]";
        }
    }

    @Override
    public String toString() {
        return "SecretSettings[" + keyFile + "]";
    }
}
