// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.dev;

import fr.accueil.Accueil;
import java.io.IOException;

/** The server of {@code ./accueil dev}, which ends when {@link Dev} is gone, however that ended. */
final class DevServer {

    private DevServer() {}

    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().start(DevServer::endWithDev);
        Accueil.main(arguments);
    }

    /** The operating system closes the pipe from Dev when that process ends, by kill -9 too. */
    private static void endWithDev() {
        try {
            while (System.in.read() >= 0) {
                // Dev writes nothing.
            }
        } catch (IOException e) {
            System.err.println("[dev] the pipe is broken: " + e);
        }
        System.exit(0);
    }
}
