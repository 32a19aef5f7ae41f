// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

/** The caller's role or site does not allow the request. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Permission permission;
    private final String site;

    NotAllowedException(String name, Permission permission, String site) {
        super(name + " may not " + permission + " at " + site);
        this.name = name;
        this.permission = permission;
        this.site = site;
    }

    /** Who asked. */
    public String name() {
        return name;
    }

    public Permission permission() {
        return permission;
    }

    /** Where. */
    public String site() {
        return site;
    }
}
