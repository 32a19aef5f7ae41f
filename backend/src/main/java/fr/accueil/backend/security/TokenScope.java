// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.EnumSet;
import java.util.Set;

/** What a program may do with its token. The names are stored: none is ever renamed. */
public enum TokenScope {
    /** A kiosk of another maker: gives tickets and shows where they stand. */
    KIOSK(Role.KIOSK, EnumSet.of(Permission.KNOW, Permission.READ, Permission.ISSUE)),
    /** A display or a program that follows what happens in the hall. */
    FEED(Role.SCREEN, EnumSet.of(Permission.KNOW, Permission.FOLLOW)),
    /** A program that reads figures. */
    STATISTICS(Role.SCREEN, EnumSet.of(Permission.KNOW, Permission.READ_STATISTICS)),
    /** An appointment system that says who is expected. */
    APPOINTMENTS(Role.SCREEN, EnumSet.of(Permission.KNOW, Permission.BOOK)),
    /** A program that calls and serves at counters, on behalf of the agents there. */
    COUNTERS(
            Role.AGENT,
            EnumSet.of(
                    Permission.KNOW,
                    Permission.READ,
                    Permission.FOLLOW,
                    Permission.CANCEL,
                    Permission.SERVE,
                    Permission.SERVE_FOR_OTHERS)),
    /** Every call of the site. */
    FULL(Role.ADMIN, EnumSet.allOf(Permission.class));

    private final Role role;
    private final Set<Permission> permissions;

    TokenScope(Role role, Set<Permission> permissions) {
        this.role = role;
        this.permissions = permissions;
    }

    /** The kind of caller that it stands for, where limits differ by it. Its rights are those of the scope alone. */
    Role role() {
        return role;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
