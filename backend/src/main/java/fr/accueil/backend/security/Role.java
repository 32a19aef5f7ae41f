// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** The role of a person or device at a site. */
public enum Role {
    KIOSK,
    /** A display, a sign, a survey screen: it reads and gives no command. */
    SCREEN,
    AGENT,
    RECEPTION,
    MANAGER,
    ADMIN;

    /** Whether a person can have this role. */
    public boolean isStaff() {
        return switch (this) {
            case KIOSK, SCREEN -> false;
            case AGENT, RECEPTION, MANAGER, ADMIN -> true;
        };
    }

    /** Whether this role may do something. */
    public boolean may(Permission permission) {
        return switch (permission) {
            case KNOW, READ, FOLLOW -> true;
            case ISSUE -> this != SCREEN;
            case CANCEL, SERVE -> this != KIOSK && this != SCREEN;
            case RECEIVE -> this == RECEPTION || this == MANAGER || this == ADMIN;
            case SERVE_FOR_OTHERS,
                    WATCH_THE_FLOOR,
                    READ_STATISTICS,
                    BOOK,
                    MANAGE_DEVICES,
                    CHANGE_OPENINGS,
                    TRAIN,
                    READ_AUDIT -> this == MANAGER || this == ADMIN;
            case CHANGE_SITE, MANAGE_TOKENS, MANAGE_ACCOUNTS, MANAGE_SITES -> this == ADMIN;
        };
    }
}
