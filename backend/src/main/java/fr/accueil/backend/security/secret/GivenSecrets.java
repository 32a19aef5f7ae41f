// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

import fr.accueil.backend.security.Demonstration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start with a secret in the settings that can be guessed. A demonstration takes any: it has none. */
@Component
class GivenSecrets {

    GivenSecrets(
            Demonstration demonstration,
            @Value("${accueil.admin-password:}") String adminPassword,
            @Value("${accueil.api-token:}") String apiToken,
            @Value("${accueil.rdv.secret:}") String rdvSecret) {
        if (!demonstration.isOn()) {
            refuse("ACCUEIL_ADMIN_PASSWORD", adminPassword, Secrets.faultOfPassword(adminPassword));
            refuse("ACCUEIL_API_TOKEN", apiToken, Secrets.faultOfToken(apiToken));
            refuse("ACCUEIL_RDV_SECRET", rdvSecret, Secrets.faultOfToken(rdvSecret));
        }
    }

    private static void refuse(String setting, String given, Optional<String> fault) {
        if (!given.isEmpty() && fault.isPresent()) {
            throw new SecretRefused(setting, fault.get());
        }
    }
}
