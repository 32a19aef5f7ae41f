// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.configuration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets; empty where none is set.
 *
 * @param keyFile the file of the key that signs cookies and codes
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
