// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.http.HttpServletRequest;

/** What an address takes as a body, by who sends it. */
enum BodyDoor {
    /** Files of appointments, by a program or by the page of a manager. */
    FILE(10 * 1024 * 1024, true),
    /** Who checks the length answers with a problem. */
    API(64 * 1024, true),
    /** What a screen of staff and devices tells its server. */
    SCREEN(1024 * 1024, false),
    /** Of a stranger, at any address. */
    STRANGER(64 * 1024, false);

    /** More than this is not even read to be dropped. */
    static final long MOST_DROPPED = 64L * 1024 * 1024;

    private final int most;
    private final boolean explains;

    BodyDoor(int most, boolean explains) {
        this.most = most;
        this.explains = explains;
    }

    static BodyDoor of(HttpServletRequest request, boolean known) {
        String path = Paths.decoded(request);
        if (known && (path.endsWith("/appointments/import") || path.startsWith("/VAADIN/dynamic/"))) {
            return FILE;
        }
        if (path.startsWith("/api/")) {
            return API;
        }
        return known ? SCREEN : STRANGER;
    }

    /** In bytes. One more is kept, so that who checks the length sees it; what comes after is dropped. */
    int most() {
        return most;
    }

    /** Whether a body of this length is refused before the application sees it. */
    boolean refuses(long length) {
        return length > most && !explains || length > MOST_DROPPED;
    }
}
