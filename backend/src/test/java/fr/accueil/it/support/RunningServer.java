// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.net.URI;

/** A server of a demonstration that listens on loopback, whichever process it is in. */
public interface RunningServer {

    /** Accepted by the API with all rights. */
    String TOKEN = "a-token-for-tests-of-the-program";

    int port();

    default String url() {
        return "http://127.0.0.1:" + port();
    }

    default URI at(String path) {
        return URI.create(url() + path);
    }
}
