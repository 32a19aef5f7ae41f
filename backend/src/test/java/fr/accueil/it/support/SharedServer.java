// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One server for all the tests that leave it running; started by the first of them, ended with the tests. */
public final class SharedServer {

    private static final PackagedServer SERVER = start();

    private SharedServer() {}

    /** The line of its hall is empty, whichever tests came before. */
    public static PackagedServer get() {
        new Api(SERVER).emptyHall();
        return SERVER;
    }

    private static PackagedServer start() {
        try {
            PackagedServer server = PackagedServer.in(Files.createTempDirectory("accueil-it"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
