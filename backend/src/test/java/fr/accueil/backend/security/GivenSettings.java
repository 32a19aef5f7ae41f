// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.configuration.ServerSettings;

/** Settings as they are given to a test. */
public final class GivenSettings {

    private GivenSettings() {}

    static ServerSettings server(String address) {
        return new ServerSettings(address, new ServerSettings.Tomcat(new ServerSettings.Threads(64), 100));
    }

    public static SecretSettings keyFile(String file) {
        return new SecretSettings("", "", file, new SecretSettings.Rdv(""));
    }
}
