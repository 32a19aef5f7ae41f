// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.DemonstrationSettings;
import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.configuration.ServerSettings;
import java.net.UnknownHostException;

/** Settings as they are given to a test. */
public final class GivenSettings {

    private GivenSettings() {}

    static ServerSettings server(String address) {
        return new ServerSettings(address, new ServerSettings.Tomcat(new ServerSettings.Threads(64), 100));
    }

    /** A server that is a demonstration, or is not. */
    public static Demonstration demonstration(boolean isOn) {
        try {
            return new Demonstration(new DemonstrationSettings(isOn, false, false, ""), server("127.0.0.1"));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SecretSettings keyFile(String file) {
        return new SecretSettings("", "", file, new SecretSettings.Rdv(""));
    }
}
