// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.http.HttpServletRequest;

/** The limit of a body, by address and sender. */
enum BodyPolicy {
    /** Files of appointments, by a program or by the page of a manager. */
    FILE(10 * 1024 * 1024, true),
    /** The check of the length answers with a problem. */
    API(64 * 1024, true),
    /** Requests of the screens of staff and devices. */
    SCREEN(1024 * 1024, false),
    /** From a stranger, at any address. */
    STRANGER(64 * 1024, false);

    /** A longer body is not even read to be dropped. */
    static final long MOST_DROPPED = 64L * 1024 * 1024;

    private final int most;
    private final boolean explains;

    BodyPolicy(int most, boolean explains) {
        this.most = most;
        this.explains = explains;
    }

    static BodyPolicy of(HttpServletRequest request, boolean known) {
        String path = Paths.decoded(request);
        if (known && (path.endsWith("/appointments/import") || path.startsWith("/VAADIN/dynamic/"))) {
            return FILE;
        }
        if (path.startsWith("/api/")) {
            return API;
        }
        return known ? SCREEN : STRANGER;
    }

    /** In bytes. One more is kept, for the check of the length; the rest is dropped. */
    int most() {
        return most;
    }

    /** Whether a body of this length is refused before the application sees it. */
    boolean refuses(long length) {
        return length > most && !explains || length > MOST_DROPPED;
    }
}
