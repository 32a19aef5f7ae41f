// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.Demonstration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses to start with a secret in the settings that can be guessed. A demonstration takes any: it has none. */
@Component
class GivenSecrets {

    GivenSecrets(Demonstration demonstration, SecretSettings given) {
        if (!demonstration.isOn()) {
            refuse("ACCUEIL_ADMIN_PASSWORD", given.adminPassword(), Secrets.faultOfPassword(given.adminPassword()));
            refuse("ACCUEIL_API_TOKEN", given.apiToken(), Secrets.faultOfToken(given.apiToken()));
            refuse(
                    "ACCUEIL_RDV_SECRET",
                    given.rdv().secret(),
                    Secrets.faultOfToken(given.rdv().secret()));
        }
    }

    private static void refuse(String setting, String given, Optional<String> fault) {
        if (!given.isEmpty() && fault.isPresent()) {
            throw new SecretRefused(setting, fault.get());
        }
    }
}
