// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** What somebody is at a site. */
public enum Role {
    KIOSK,
    AGENT,
    RECEPTION,
    MANAGER,
    ADMIN;

    /** Whether this role may do something. */
    public boolean may(Permission permission) {
        return switch (permission) {
            case READ -> true;
            case ISSUE -> true;
            case CANCEL, SERVE -> this != KIOSK;
            case SERVE_FOR_ANYBODY, WATCH_THE_FLOOR, BOOK -> this == MANAGER || this == ADMIN;
        };
    }
}
